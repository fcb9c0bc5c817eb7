import stem from 'wink-porter2-stemmer';
import type {Language} from '../../types.js';
import {phrases, stopWords, wordList} from '../common/lists.js';
import {lexicon} from './lexicon.js';
import {adverbs, vagueTags} from './tags.js';

const english: Language = {
  code: 'en',
  lexicon,
  stem,

  stopWords: stopWords(`
    a about above across after afterwards again against ago all almost alone along already also although always am
    among amongst an and another any anybody anyone anything anyway anywhere are aren't around as at away back be
    became because become becomes becoming been before beforehand behind being below beside besides between beyond
    both but by came can can't cannot come comes coming could couldn't did didn't do does doesn't doing don't done
    down due during each either else elsewhere enough etc even ever every everybody everyone everything everywhere
    few for from further get gets getting give given gives go goes going gone got had hadn't has hasn't have haven't
    having he he'd he'll he's hence her here here's hers herself him himself his how how's however i i'd i'll i'm i've
    if in indeed instead into is isn't it it'd it'll it's its itself just keep kept know known knows last later least
    less let let's like likely made make makes making many may maybe me might mine more moreover most mostly much must
    mustn't my myself namely near nearly need needs neither never nevertheless next no nobody none nor not nothing now
    nowhere of off often oh ok okay on once one only onto or other others otherwise ought our ours ourselves out over
    own per perhaps please put quite rather re really regarding said same saw say saying says see seem seemed seems
    seen several shall shan't she she'd she'll she's should shouldn't since so some somebody somehow someone something
    sometimes somewhat somewhere soon still such take taken takes than thank thanks that that'd that'll that's the
    their theirs them themselves then thence there there'd there'll there's thereafter thereby therefore these they
    they'd they'll they're they've thing things this those though through throughout thru thus to together too took
    toward towards two under unless unlike until up upon us use used uses using various very via want wants was wasn't
    way we we'd we'll we're we've well went were weren't what what's whatever when when's whenever where where's
    whereas whereby wherein wherever whether which while who who'd who'll who's whoever whole whom whose why why's will
    with within without won't would wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves
    e.g. i.e. a.m. p.m. vs eg ie`),

  vagueTags,
  adverbs,

  prefixes: new Set(
    wordList(`
    all anti best better close co counter cross double eight ever ex far fast first five four free full half hard high
    ill large late left light like long low mid multi nine non off on once one open over part post pre pro
    quasi real right second self semi seven short side single six small so state ten then third three time top two ultra
    under up user well wide world year
    `),
  ),

  connectives: phrases(`
    accordingly, additionally, after all, after that, after this, afterward, afterwards, again, all in all, also,
    alternatively, and, and so, and then, anyway, as a consequence, as a result, as a result of this, as always,
    as an example, as for, as mentioned, as mentioned above, as noted, as stated, as such, as well, at that point,
    at that time, at the same time, at this point, because of that, because of this, before that, besides,
    beyond that, but, by comparison, by contrast, clearly, consequently, conversely, correspondingly, despite that,
    despite this, due to this, earlier, either way, e.g., elsewhere, equally, even so, eventually,
    every time, finally, first of all, firstly, following this, for example, for instance, for that,
    for that reason, for this, for this reason, for these reasons, fourth, from there, further, furthermore, given that,
    given this, hence, here, however, i.e., in addition, in addition to that, in addition to this, in all,
    in any case, in any event, in both cases, in brief, in comparison, in conclusion, in contrast, in doing so,
    in each case, in either case, in essence, in fact, in other cases, in other words, in particular, in response,
    in short, in some cases, in spite of this, in such cases, in sum, in summary, in that case, in that sense,
    in the end, in the former case, in the meantime, in the same way, in these cases, in this case, in this context,
    in this regard, in this respect, in this sense, in this way, in turn, incidentally, indeed, instead, last,
    lastly, later, likewise, meanwhile, more importantly, more specifically, moreover, namely, naturally,
    needless to say, neither, nevertheless, next, nonetheless, nor, not just, not only, not surprisingly,
    notwithstanding, of course, on one side, on that note, on the contrary, on the one hand, on the other hand,
    on top of that, on top of this, or, otherwise, overall, plus, previously, put another way, put differently,
    put simply, rather, regardless, second, secondly, shortly after, similarly, simultaneously, since then, so,
    so far, soon after, specifically, still, subsequently, suddenly, that being said, that is, that is why,
    that said, that way, that's why, then, thereafter, thereby, therefore, third, thirdly, this being said,
    this is because, this is why, this way, though, thus, to begin with, to conclude, to do so, to do this,
    to illustrate, to make matters worse, to start with, to sum up, to summarize, to that end, to this end, too,
    ultimately, unfortunately, until then, what is more, what's more, whereas, which, which is why,
    with that, with that in mind, with this, with this in mind, worse, yet`),

  beforeComma: phrases(`
    clearly, earlier, elsewhere, equally, fourth, further, here, last, later, naturally, next, not just, not only,
    overall, plus, previously, second, similarly, simultaneously, so far, specifically, suddenly, third, too, worse`),

  prepositions: phrases(`
    as a result of, as well as, at the same time as, besides the, in comparison to, in comparison with,
    in contrast to, in contrast with, in response to, instead of, rather than, regardless of`),

  droppable: phrases(`
    accordingly, additionally, after all, all in all, also, and so, anyway, as a consequence, as a result,
    as a result of this, as mentioned, as mentioned above, as noted, as stated, as such, at the same time,
    because of that, because of this, besides, beyond that, by comparison, by contrast, clearly, consequently, conversely,
    correspondingly, despite that, despite this, due to this, equally, even so, finally, first of all,
    firstly, for that reason, for this reason, for these reasons, fourth, further, furthermore, given this, hence,
    however, in addition, in addition to that, in addition to this, in any case, in any event, in brief, in comparison,
    in conclusion, in contrast, in essence, in fact, in other words, in short, in spite of this, in sum,
    in summary, in the end, in the meantime, in the same way, in turn, incidentally, indeed, lastly, likewise,
    meanwhile, more importantly, more specifically, moreover, naturally, needless to say, nevertheless,
    nonetheless, not surprisingly, of course, on that note, on the contrary, on the one hand, on the other hand,
    on top of that, on top of this, overall, plus, put another way, put differently, put simply, regardless, second,
    secondly, similarly, simultaneously, so, specifically, still, that being said, that is, that said, therefore,
    third, thirdly, this being said, though, thus, to begin with, to conclude, to make matters worse,
    to start with, to sum up, to summarize, to that end, to this end, too, ultimately, unfortunately, what is more,
    what's more, with that in mind, with this in mind, yet`),

  coordinators: phrases(`and, but, yet, that's why, that is why, this is why`),

  pronouns: phrases(`
    he, she, it, they, him, them, his, her, hers, its, their, theirs, this, that, these, those, such, both, neither,
    the former, the latter, the same, he's, he'd, he'll, she's, she'd, she'll, it's, it'd, it'll, they're, they've,
    they'd, they'll, that's, that'll, that'd`),

  bareDemonstratives:
    /^(?:this|that) (?!covers |(?:is|was) (?:the|a|an|my|our|your|one|what|how|where|why|when|who|part|all|to)\b)(?:can|could|did|does|had|has|is|may|might|must|should|was|will|would|also|\p{L}+(?<![sui])s)\b|^(?:these|those) (?:can|could|did|do|had|have|may|might|must|should|were|will|would|also)\b/u,

  selfNouns: phrases(`
    year, month, week, weekend, morning, afternoon, evening, day, night, spring, summer, autumn, fall, winter, season,
    quarter, decade, century, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
    january, february, march, april, may, june, july, august, september, october, november, december, time,
    post, article, guide, page, paper, tutorial, document, report, chapter, section, story, series, release, blog,
    blog post, essay, book, column, course, documentation, edition, episode, explainer, how-to, issue, lesson,
    newsletter, note, piece, podcast, project, readme, repository, review, site, study, survey, topic, update, video,
    walkthrough, website, work, world, country`),

  selfReferences: phrases(`
    this post, this article, this guide, this tutorial, this page, this paper, this document, this blog, this release,
    this series, this report, this study, this work, the paper, we propose, we present, we introduce, we describe,
    we show, we report, we demonstrate, we develop, we investigate, we explore, we use, we evaluate, we compare, we find,
    we found, we apply, we argue, we extend, we study, we address, we focus, we examine, we conclude, our approach,
    our method, our methods, our model, our models, our results, our work, our system, our experiments, our algorithm,
    our findings, our analysis, our evaluation`),

  bonus: phrases(`
    according to a study, aims to, announced, concluded that, conclusion, crucial, crucially, demonstrate that,
    demonstrates that, designed to, discovered that, essential, evidence shows, for the first time, found that,
    fundamental, goal is to, helps you, important, importantly, in a nutshell, in brief, in conclusion, in short,
    in summary, introduces, is called, is a, key, largest, main, major, mission is to, more importantly,
    most importantly, most important, new study, objective, our results, our work, overall, primary, proves that,
    purpose, purpose is to, remember that, research shows, results indicate, results show, reveals, shows that,
    significant, significantly, suggests that, takeaway, the aim, the answer, the best, the biggest, the bottom line,
    the evidence, the first, the goal, the idea is, the key, the lesson, the main, the most, the point is,
    the problem is, the purpose, the reason, the result, the solution, the takeaway, the upshot, this means,
    to sum up, turns out, ultimately, we believe, we conclude, we demonstrate, we developed, we find, we found,
    we introduce, we present, we propose, we report, we show, what matters`),

  stigma: phrases(`
    all rights reserved, as an example, as described above, as described below, as illustrated, as mentioned above,
    as mentioned earlier, as seen in, as shown, as you can see, at the time of writing, before we begin,
    buy now, by the way, check out, check back, click, click here, click on, comment below, contact us,
    copyright, credit, disclaimer, disclosure, e.g., enjoy, feel free to, figure, find out more, follow me, follow us,
    for details, for example, for further information, for instance, for more, for more details,
    for more information, get in touch, getty images, guest post, happy coding, happy reading, hardly, have a look,
    have fun, here are, here is, here's, hope this helps, i am excited, i hope, i want to thank, i will, i'll,
    i'm excited, if you have any questions, image credit, image source, impossible to list, in the comments,
    in the next section, in the previous section, in the rest of, in this article, in this blog,
    in this chapter, in this example, in this guide, in this paper, in this post, in this section,
    in this tutorial, incidentally, join us, keep reading, last updated, learn more, leave a comment, let me know,
    let us know, let's, let's dive, let's get started, let's look, let's say, let's see, let's take a look,
    like and subscribe, more on that, note that, on our blog, originally appeared, originally posted,
    originally published, perhaps, photo, photo by, photo credit, pictured, please, posted by, posted on, published on,
    read more, read on, register, reuters, scroll down, see also, see below, see figure, see our, see table, see the,
    share this, sign up, speaking of, sponsored, stay tuned, subscribe, table, take a look, tell us, terms of use,
    thank you, thanks for reading, thanks to, the example, the figure, the following, the rest of this, this post will,
    to be continued, tweet, until next time, updated on, view the, want to know, watch the video, we hope, we look at,
    we will cover, we will discuss, we will see, we'd love to hear, we'll cover, we'll discuss, we'll look, we'll see,
    welcome to, what do you think, without further ado, written by, you can find, you can read`),

  pageStigma: phrases('click, image credit'),

  cues: {
    significance: phrases(`
      one of the greatest, one of the biggest, one of the most important, matters because, matter because, matters most,
      matters for, matters to, this matters, why it matters, what matters, it matters,
      that matters, important because, is important, are important, important for, important to, importantly,
      most importantly, more importantly, crucial, crucially, critical for, critical to, is critical, are critical,
      critically important, critically, significantly, the key is, key takeaway, the takeaway, the point is,
      the bottom line, bottom line, at stake, stakes are, a milestone, turning point, breakthrough, game changer,
      game-changer, game-changing, watershed, historic, fundamentally, essential, vital, central to, pivotal,
      marks the first, big deal, a reminder that, underscores, raises questions, sets the stage, sets a precedent,
      cornerstone, backbone, the most important, make or break, signal that, signals, directly relevant, paramount,
      imperative, qualitative leap, more important, increasingly important, is because, reason why, the reason`),
    consequence: phrases(`
      as a result, as a consequence, consequently, thus, hence, thereby, that means, which means, this means,
      means that, meaning that, means you, means we, the result is, the result was, the result has been, results in,
      resulted in, resulting in, result in, leads to, led to, leading to, because of this, because of that, for this reason,
      that is why, that's why, which is why, the upshot, implications for, implications, implies that, implies, and in turn,
      causes, causing, makes it possible, make it possible, made it possible, making it possible, consequence, consequences,
      repercussions, ripple effect, knock-on effect, fallout, fuels, gives rise to, contributes to, makes it easier,
      makes it harder, makes it easy, make it easier, make it harder, made it harder, making it easier, making it harder,
      makes it difficult, makes it impossible, makes them, opens the door, ensures that, impact on, impacts on,
      negative impact, direct impact, directly impact, can impact, could impact, may impact, will impact, impacts,
      is likely to mean, making it, removes the, closes a gap, closes the gap, relevant to, which in turn,
      has the potential to, have the potential to, so that users, as a result of, means fewer, means less, means more,
      is why, lead to, may lead to, could lead to, can lead to, prevents, forces, allowing attackers, attacker can,
      attacker could, attackers can, attackers could, allows attackers, allow attackers, allowed attackers, attacker to,
      attackers to, execute arbitrary, arbitrary code, execute code, denial of service`),
    change: phrases(`
      for the first time, no longer requires, no longer need, no longer needs, no longer have to, can no longer,
      until now, up to now, replaces, shift, shifts, shifting from, transform the, transforms the, transforming,
      reshape, reshapes, reshaping, redefine, redefines, rethink, paves the way, pave the way, paving the way,
      unprecedented, never before, breaks with, move away from, moving away from, moves away from, revolution,
      revolutionize, revolutionizes, overhaul, a new era, new era, departure from, turnaround, phased out, from now on,
      radical change, fundamentally transform, changes how, change how, changes the way, change the way, changing how,
      changing the way`),
    risk: phrases(`
      risk, at risk, risky, threat to, threats to, threaten, threatens, threatening, danger, dangers, dangerous, endanger,
      vulnerable, failure to, fails to, failing to, fail to, could cost, costs, cost, costly, expensive, lose, loses,
      losing, loss, losses, shortage, shortages, warns, harm, harms, harmful, harming, jeopardize, jeopardizes,
      jeopardy, exposed to, exposes users, expose users, exposing, concern, worries, crisis, damage, damaging, undermine,
      undermines, undermining, weaken, weakens, erode, erodes, lawsuit, liability, deadly, fatal, disaster,
      catastrophic, outage, downtime, bottleneck, downside, drawback, trade-off, tradeoff, uncertainty, instability,
      inequality, discrimination, at the mercy of, exhaustion, challenges for, the challenge of, difficult to,
      greatest challenges, poses a, security risk, open to attack, questions regarding, attacks, difficult, hard to debug,
      much worse, get worse, gets worse, impossible to`),
    benefit: phrases(`
      benefit, benefits from, beneficial, save time, save money, saves, saving, savings, can save, reduce, reduces,
      reducing, reduced, lowers, faster, cheaper, safer, simpler, more reliable, more efficient, more accurate,
      more secure, more accessible, more effective, advantage, protect, protects, protecting, boost, boosts, boosting,
      strengthen, strengthens, empower, empowers, empowering, enhance, enhances, enhancing, increase productivity,
      productivity, accelerate, accelerates, accelerating, speed up, speeds up, streamline, streamlines, streamlining,
      simplify, simplifies, simplifying, eliminate, eliminates, eliminating, avoids, avoiding, relief, resilient,
      free up, frees up, freeing up, unlock, unlocks, unlocking, lifesaving, affordable, a better experience,
      better experience, trust in, public trust, build trust, builds trust, helps to, help to, can help,
      will help, helps us, helps people, helps users, easier for, easier to, improve the, improves the`),
    who: phrases(`
      for users, for developers, for customers, for patients, for teams, for companies, for consumers, for families,
      for workers, for businesses, for students, for teachers, for children, for parents, for women, for researchers,
      for scientists, for engineers, for organizations, for investors, for employees, for employers, for voters,
      for agencies, for governments, for society, for humans, for humanity, for people, for everyone, for anyone,
      for those who, for the public, affects, affecting, will affect, can affect, could affect, may affect,
      would affect, might affect, directly affect, everyone who, taxpayers, humanity,
      the american people, people who rely, users who, the american public, for small businesses, members of the public`),
    scale: phrases(`
      percentage points, -fold, twofold, threefold, tenfold, times more, times as, times faster,
      times higher, times larger, double the, doubled, doubles, doubling, tripled, tripling, quadrupled, half of,
      half the, a third of, a quarter of, two-thirds, the majority, nearly all, almost all, almost every, nearly half,
      more than half, fewer than, less than, as many as, as much as, record high, record low, globally,
      across the country, nationwide, widespread, massive, enormous, countless, fastest-growing,
      order of magnitude, orders of magnitude, millions of, billions of, thousands of, hundreds of, largest,
      each year, one in three, one in four, one in five, one in ten`),
    future: phrases(`
      is set to become, are set to become, is likely to, are likely to,
      eventually, in the long run, in the long term, the future of, what's next,
      what is next, looking ahead, from now on, coming years, years to come, next decade, within a decade,
      is poised to, poised to, on track to, promises to, forecast, forecasts, is projected to, are projected to,
      remains to be seen, could eventually`),
    conclusion: phrases(`
      in short, in summary, in conclusion, to conclude, ultimately, in the end, at the end of the day, all in all,
      in essence, in a nutshell, put simply, we find that, we conclude, we argue, the evidence suggests,
      evidence suggests, results show, results suggest, research shows, studies show, data shows, suggests that,
      the lesson, lesson learned, the truth is, the fact is, the good news, the bad news, what this means, it is clear,
      demonstrates that, proves that, above all`),
  },

  groups: {
    comparison: wordList(`
      less better worse faster slower cheaper lower greater stronger simpler safer than most largest biggest`),
    negation: wordList(`
      not no never cannot can't don't doesn't won't isn't aren't neither nor nothing none unable`),
    instruction: wordList(`
      ^use ^run ^install ^add ^create ^make ^see ^click ^check ^set ^open ^go ^visit ^read ^download ^update
      ^upgrade ^configure ^enable ^select ^type ^follow ^start ^try ^ensure ^include ^consider ^remember ^note
      ^keep ^build ^write ^test ^verify ^review ^copy ^replace ^save ^choose ^enter ^get ^let ^find ^learn ^join
      ^register ^contact ^send ^please ^define ^deploy ^import ^export ^call ^pass ^change ^remove ^delete ^avoid
      ^do ^don't ^never ^always ^ask ^look ^take ^monitor ^track ^implement ^limit ^provide ^identify ^apply
      ^allow ^switch ^connect ^specify ^submit ^encourage ^determine ^watch ^give ^be ^think ^put ^bring ^tell
      ^share ^show ^explore ^discover ^prepare ^plan ^prioritize ^document ^focus ^establish ^invest ^leverage
      ^stay ^hold ^say ^imagine ^pick ^place ^move ^assign ^treat ^talk ^spend ^recognize ^acknowledge ^warning
      ^tip ^step ^invite ^celebrate ^gather ^collect ^publish ^push ^pull ^clone ^browse ^navigate ^scroll ^drag
      ^press ^wait ^stop ^confirm ^compare ^prefer ^wrap`),
    ability: wordList(`can able_to`),
    stake: wordList(`
      security privacy safety trust confidence money dollar dollars budgets performance speed latency bandwidth
      quality reliability availability accessibility usability productivity efficiency transparency experience
      maintenance resources outcome outcomes need needs life lives jobs freedom competition opportunity burden
      burdens stress burnout friction barrier barriers obstacle obstacles error errors mistake mistakes bug bugs
      delay delays disruption outages failure attack attacker attackers fraud abuse breaches leak leaks threat
      tracking confusion frustration exploit exploits vulnerability vulnerabilities disclosure malicious
      compromise compromised unauthorized malware phishing crash crashes`),
    advice: wordList(`^you`),
    people: wordList(`
      users people public customers consumers citizens residents americans everyone anyone visitors readers
      audience audiences community communities families students teachers patients veterans child children parents
      women workers employees developers engineers designers researchers teams agencies government governments
      organization organizations organisations companies business businesses industry society`),
    others: wordList(`^they ^some ^others ^one ^he ^she ^several ^whatever ^whether`),
  },

  headings: {
    announcing: wordList(`
      benefits advantages drawbacks impact impacts implications consequences significance importance concerns risks challenges threats dangers opportunities stakes`),
  },

  labels: {
    reasons: phrases(`
      why it matters, why this matters, why that matters, why it's important, why it is important,
      why this is important, why is this important, why is it important, why does it matter, why does this matter,
      why we care, why you should care, why should i care, why should you care, why care, why it's a big deal,
      why now, so what, so what?, what it means, what this means, what that means, what does this mean,
      what does it mean, what it means for you, what this means for you, what's at stake, what is at stake, at stake,
      the stakes, stakes, impact, impacts, the impact, our impact, business impact, user impact, potential impact,
      implications, the implications, key implications, significance, the significance, importance, the importance,
      consequences, benefits, the benefits, key benefits, advantages, relevance, results and impact, takeaway`),
    doubtful: phrases('why, the why, value, the value, motivation, rationale, outcomes, outcome'),
    summary: phrases(`
      tl;dr, tldr, tl dr, tl:dr, in short, in brief, in a nutshell, summary, executive summary, the summary, quick summary, abstract,
      overview, at a glance, key points, key takeaways, key takeaway, takeaways, the takeaway, the takeaways, highlights,
      key findings, main findings, main points, main takeaways, key facts, the short version, short version, synopsis,
      the gist, gist, brief, quick take, what you need to know, what to know, the big picture, the details, driving the news,
      the main idea, key messages, key insights, story highlights`),
    conclusion: phrases(`
      conclusion, conclusions, concluding remarks, concluding thoughts, in conclusion, final thoughts, final words,
      final remarks, closing thoughts, closing remarks, closing, parting thoughts, wrapping up, wrap up, wrap-up, wrapping it up,
      to wrap up, to conclude, to sum up, summing up, summary and conclusion, summary and conclusions, conclusion and future work,
      conclusions and future work, discussion and conclusion, the bottom line, bottom line, the upshot, lessons learned,
      lessons, what we learned, what's next, what is next, next steps, looking ahead, looking forward, going forward,
      the road ahead, the future, future work, outlook, afterword, epilogue, in summary, putting it all together, recap`),
  },

  horizon: {
    short: phrases(`
      tonight, tomorrow, next week, later this week, by the end of the week, next month, later this month,
      by the end of the month, by the end of this month, in the coming days, in the coming weeks, in coming days,
      in coming weeks, over the next few days, over the next few weeks, in the next few days, in the next few weeks,
      within days, within weeks, within hours, in a few days, in a few weeks, effective immediately, short term, short-term,
      near term, near-term, in the short run, this week, days away, weeks away, this quarter`),
    medium: phrases(`
      next year, next quarter, later this year, by the end of the year, by the end of this year, by year's end, by year end,
      early next year, late next year, in the coming months, in coming months, over the next few months, in the next few months,
      within months, within a year, within the next year, in the next year, over the next year, over the coming year,
      next six months, next 12 months, next twelve months, next season, mid-term, medium term, medium-term, next two years,
      next three years, next couple of years, next few years, over the next few years`),
    long: phrases(`
      next decade, the coming decade, coming decades, over the next decade, over the coming decades, within a decade,
      in the decades ahead, end of the century, future generations, generations to come, long term, long-term, longer term,
      longer-term, in the long run, years to come, for years to come, coming years, in the years ahead, next five years,
      next ten years, next 10 years, next 20 years, by the 2030s, by the 2040s, by mid-century`),
  },
};

export default english;
