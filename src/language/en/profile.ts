import type {LanguageProfile} from '../common/profile.js';

export const english: LanguageProfile = {
  functionWords: `the and of to is that for it was with are this be have you from at by not or which has they we can will their
    your our how what an been its when there would who about more but were if a as in on so do i he she his her
    than into us also new after other these use could should did had him my me just only where while because then
    them some any no now out up all one two most such under through between each both those same own very much
    many may must might said says since during before without however first last year years again over see post go
    come don t s re ve ll`,
  abbreviations: {
    prefix: `asst assoc pvt pfc Govs Profs Sts Fr Atty Attys Com Comm Comdt Dep Asst Treas Ens Ofc Pvt Cpt Capts Lts Cols
      Gens Drs Revs Ven Sec Secy Rt =rel`,
    figure: 'max deg est Ex Def Cor Lem Pts Stat Hwy Rte ext sch amend Ref =c =b =d =fl =r =cl =ch =lb =lbs =oz =n',
    suffix: `dept mfg bldg rd Ala Ark Calif Colo Conn Del Fla Ga Ill Kan Ky La Md Mich Minn Miss Mont Neb Nev Okla Ore Pa
      Tenn Tex Va Vt Wash Wis Wyo Ont Que Ariz Sup Harv Yale Cal Bldg hr hrs min mins sq yr yrs incl
      Pt Pub Phys Chem Natl Acad Sci Proc Commun Lett Soc Biol Int Environ Symp Clin Appl Comput Mech Mol Psychol
      Geophys Astron`,
  },
  starters: `a about according after again all also although among an and another any are as at back be because before both
    but by can could did do does during each earlier either even every few for from had has have he her here his how
    however i if in indeed instead into is it its just last later like many maybe meanwhile more moreover most mr mrs ms
    much my neither never nevertheless no nobody none nor not nothing now of officials on once one only or other others
    our out over people perhaps please police researchers several she should similarly since so some sometimes soon
    still such than that the their then there therefore these they this those though through thus to today together
    under unfortunately unlike until was we were what when where whether which while who whose why will with without
    would yes yesterday yet you your`,
  lettered: `test step figure appendix section vitamin option plan type grade team group part point phase exhibit case
    class column row line gate terminal room building unit level answer question model version variant hepatitis
    exercise table schedule form item box channel port pin button key drive zone area district route series
    category block chapter annex annexe method scenario stage site lane pump valve tank wing platform schedule
    tier clause note choice stream influenza press`,
  sayings: `said says asked asks replied replies answered answers shouted shouts cried cries called yelled exclaimed
    wondered whispered added adds explained explains told wrote writes insisted argued noted quipped joked snapped
    demanded muttered laughed recalled declared warned admitted agreed continued concluded remarked observed
    screamed sighed recalls wanted_to_know wants_to_know began_to_ask`,
  furtherReading: `read also, also read, read more, read next, see also, more on this, more on this story, related, related article, related articles, related stories, related story, recommended, further reading, you might also like, you may also like, don't miss`,
  notices: {
    requests: [
      /^(?:the )?comments (?:(?:on|for|to) this \w+ )?(?:are|have been) (?:now )?(?:closed|disabled|moderated|premoderated|turned off)\b/,
      /\b(?:delivered|sent|straight|directly|right|in) (?:straight |directly )?(?:to )?your (?:inbox|mailbox)\b/,
      /^join (?:(?:the |more than |over |our )*[\d,.]+|thousands of|our)\b.{0,40}\b(?:readers|subscribers|members|people) (?:who|and|to|of)\b|^join our (?:mailing list|community|channel|letter)\b/,
      /^if you (?:enjoyed|enjoy|liked?|loved?|found|want to support)\b.{0,60}\b(?:article|post|story|read|piece|work|content|reporting)\b.*\b(?:shar|subscri|support|buy (?:me|us)|coffee|donat|follow|sign up|clap|letter)/,
      /^(?:please )?support (?:our|my|independent|quality) (?:\w+ )?(?:journalism|work|reporting|writing|site|blog)\b|^(?:please )?become a (?:paid |paying |free )?(?:member|subscriber|patron|supporter)\b|\bby becoming an? (?:\w+ )?(?:member|subscriber|patron|supporter)\b/,
      /^(?:we|(?:this|our) (?:web)?site) (?:and our (?:\w+ ){0,2}partners )?uses? (?:cookies|akismet)\b|\bagree to (?:our|the) use of cookies\b/,
      /^your e-?mail address will not be\b|^required fields are marked\b|\bpowered by disqus\b/,
      /^(?:got|have|do you have) (?:a|any) (?:news )?(?:tips?|story|stories)\b|^send (?:it|them|your \w+) to (?:our|us|the) (?:newsroom|editors?|news ?desk|team)\b/,
      /^for more (?:stories|articles|news|posts|content|tips)\b.{0,40}\b(?:visit|follow|see|go to|read|check|subscribe|click)\b/,
      /^(?:please |and )?(?:don['’]t forget to|remember to|make sure to|be sure to) (?:like|subscribe|share|hit|comment|follow|rate)\b/,
      /^(?:the |this |all |any )?(?:material|content|text|article|document)s?\b.{0,60}\bmay not be (?:copied|reproduced|re-?published|redistributed|published)\b/,
      /^(?:last|page last) (?:updated|modified|reviewed|edited)\b|^our standards:/,
      /^(?:featured |header |cover |lead |title |top )?(?:image|photo|photograph|picture|illustration)s? (?:via|from|courtesy|source)\b.{0,60}$/,
      /^(?:follow us:|share (?:this )?on\b|find us on\b)/,
    ],
    disclosures: [
      /^(?=.*\b(?:this|these|our|we|us|my|i|some|here|disclosure)\b).*\b(?:affiliate|referral) (?:links?|commissions?|programs?)\b/,
      /\b(?:we|i) (?:may |might |will |can |could |also )*(?:earn|receive|get|make) (?:an? |some )?(?:\w+ )?(?:commission|kickback)s?\b/,
      /\bas an amazon (?:associate|affiliate)\b|\bat no (?:extra|additional|added) cost to you\b/,
      /^(?:full )?(?:disclosure|disclaimer)s?\s*[:.–—-]/,
      /\bthis (?:post|article|episode|video|content|page|story|review|series) (?:is|was|has been) (?:kindly |proudly |partly )?(?:sponsored|brought to you|paid for|made possible|produced in partnership|written in partnership|a paid)\b/,
      /\b(?:i|we) (?:was|were|have been|am|are) (?:not )?(?:paid|compensated|sponsored) (?:for|to|by)\b.{0,60}\b(?:post|article|review|write|opinion)/,
      /\b(?:free of charge|for free|a free (?:copy|sample|product))\b.{0,40}\bin exchange for\b/,
      /\bwe may be compensated\b|\bindependently (?:selected|chosen|reviewed) by (?:our|the) (?:editors?|team)/,
      /\bauthors? (?:have|has|declares?|reports?) (?:\w+ ){0,3}(?:conflicts? of|competing) interests?\b/,
    ],
    bylines: [
      /\b(?:continu\w+|part \w+ of|(?:first|second|third|fourth|fifth|last|final|next|latest|\d+(?:st|nd|rd|th)) (?:\w+ )?(?:post|part|article|installment|instalment|entry) (?:in|of)) (?:our|an?|this|my) (?:[\w-]+ ){0,4}series\b/,
      /\b(?:this|the following) (?:is|was) an? guest (?:post|article|blog|column|essay)\b|\bguest (?:post|article|column|essay) (?:by|from|was)\b/,
      /\b(?:views|opinions|thoughts)(?: and (?:views|opinions|conclusions))?(?: that are)? (?:expressed|stated|presented|contained|here)\b/,
      /\b(?:views|opinions)\b.{0,30}\b(?:are|remain) (?:solely |entirely |strictly |purely )?(?:my|his|her|their|our|those of the|the author)/,
      /\bdo(?:es)? not (?:necessarily )?(?:reflect|represent|state) the (?:official )?(?:views|opinions?|positions?|policy|policies)\b/,
      /^(?:an? )?(?:(?:editor|author|publisher|translator)(?:['’]?s['’]?|s)?(?: |['’]s )note|note from the (?:editors?|author)|correction)s?\s*[:.–—-]/,
      /^(?:additional )?(?:reporting|editing|writing) by\b|\bcontributed (?:to this (?:report|story|article|post)|reporting)\b/,
      /\bis an? (?:freelance|staff|senior|award-winning|contributing) (?:\w+ )?(?:writer|reporter|journalist|editor|correspondent|columnist)\b(?! (?:who|whose))/,
      /^about the authors?\b/,
      /^(?:originally |first |re-?)published (?:in|on|by|at|with) [^,]{0,90}$|\bthis (?:article|story|post|piece|essay|text|interview|column) (?:was |has been |first |originally )*(?:re-?published|appeared|ran)\b/,
      /^(?:an? |in an )(?:earlier|previous|prior|original) version of (?:this|our|the) (?:article|story|post|piece|report|column|page|headline|review)\b/,
      /\bthis (?:interview|conversation|transcript|q&a) (?:was|has been) (?:lightly )?(?:edited|condensed|shortened)\b/,
      /^(?!(?:he|she|it|this|that|there|who)\b)\S+ [^.]{0,40}?\bis an? [^.,]{0,40}\b(?:writer|journalist|reporter|columnist|photographer|essayist)\b[^.]{0,40}\b(?:based in|lives in|living in|who (?:lives|covers|writes)|and the author of|and author of)\b/,
      /^(?:you can )?follow (?:her|him|them|me|\w+(?: \w+)?) (?:@\w+ )?on (?:twitter|x|mastodon|bluesky|facebook|instagram|linkedin|threads|tiktok|youtube|medium)\b/,
    ],
    offers: [
      /\b(?:listen to|hear|play) (?:this|the audio|an audio) (?:article|story|post|essay|episode|version|page)\b|\blisten to the (?:article|podcast|episode|full)/,
      /\baudio version (?:of|is|below|here)\b|\b\d+[ -]min(?:ute)?s? (?:read|listen)\b/,
      /\byour browser (?:does not|doesn['’]t) support\b|\b(?:please )?enable javascript\b/,
      /^(?:this|the) (?:article|page|text|post) (?:was|has been|is) (?:machine|automatically|auto)[- ](?:translated|generated)\b/,
      /^(?:parts of )?(?:this|the) (?:article|text|post|story|summary|page|content|translation)\b.{0,40}\b(?:written|generated|created|produced|drafted|translated|made|summari[sz]ed)\b.{0,30}\b(?:by|with|using)\b.{0,30}\b(?:ai|artificial intelligence|chatgpt|machine|language model|deepl|google translate)\b/,
      /^this (?:content|video|article|page|programme|film)(?: file)? (?:is (?:not|only|no longer|currently) (?:\w+ )?(?:available|unavailable)|is unavailable|cannot be played)\b/,
      /^(?:download|get) (?:our|the) (?:free |new )?app\b/,
    ],
  },
};
