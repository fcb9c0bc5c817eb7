import type {NoticeKind, NoticeSigns} from '../../types.js';

/** Much of what comes with a page is in English, whatever its language. */
export const notices: Readonly<Partial<Record<NoticeKind, NoticeSigns>>> = {
  timeStamps: {
    'published, updated, posted, created, modified': /^(?:published|updated|posted|created|modified)\s*[:.]/,
    'last updated, last modified, last reviewed, last edited': /^(?:page )?last (?:updated|modified|reviewed|edited)\b/,
  },
  pictureCredits: {
    'photo, photos, photograph, photographs, image, images, picture, pictures, illustration, illustrations, video, videos':
      /\b(?:photo|photograph|image|picture|illustration|video)s?(?: credits?| courtesy)?(?:\s*[:©]|\s+(?:by|courtesy)\b)/,
    'video, picture, pictures, pictured, scroll down, click here, story continues, advertisement':
      /^(?:video:? |picture|scroll down|click here|story continues|advertisement)/,
    'left, right, centre, center, middle, above, below, pictured':
      /\((?:left|right|centre|center|middle|above|below|pictured)\)|\b(?:pictured|second (?:left|right)),/,
    'celebrates, pictured, poses, arrives, leaves':
      /^[^.:]{3,30}: [^.]*\b(?:celebrates|pictured|poses|arrives|leaves)\b/,
    'screenshot, screen shot, screengrab, screen grab, screen recording':
      /^(?:an? )?screen(?: ?shot| ?grab| recording) (?:of|from|showing)\b/,
    'image, images, photo, photos, photograph, photographs, picture, pictures, illustration, illustrations':
      /^(?:featured |header |cover |lead |title |top )?(?:image|photo|photograph|picture|illustration)s? (?:via|from|courtesy|source)\b.{0,60}$/,
  },
  pageNotices: {
    'all rights reserved, terms of service, terms of use, privacy policy, copyright ©': true,
    'cookie policy, cookie notice, cookie settings, our cookies, of cookies, accept cookies, all cookies': true,
    comments:
      /^(?:the )?comments (?:(?:on|for|to) this \w+ )?(?:are|have been) (?:now )?(?:closed|disabled|moderated|premoderated|turned off)\b/,
    'cookies, akismet':
      /^(?:we|(?:this|our) (?:web)?site) (?:and our (?:\w+ ){0,2}partners )?uses? (?:cookies|akismet)\b|\bagree to (?:our|the) use of cookies\b/,
    'your email address will not be, your e-mail address will not be, required fields are marked, powered by disqus': true,
    'may not be':
      /^(?:the |this |all |any )?(?:material|content|text|article|document)s?\b.{0,60}\bmay not be (?:copied|reproduced|re-?published|redistributed|published)\b/,
    'available, unavailable, cannot be played':
      /^this (?:content|video|article|page|programme|film)(?: file)? (?:is (?:not|only|no longer|currently) (?:\w+ )?(?:available|unavailable)|is unavailable|cannot be played)\b/,
    'our standards:': /^our standards:/,
    "your browser does not support, your browser doesn't support, enable javascript": true,
  },
  pageHistory: {
    'this post, this article, this page, this letter, this guide, this tutorial, this story':
      /\bthis (?:post|article|page|letter|guide|tutorial|story) (?:(?:was|has been) (?:last |first )?(?:edited|updated|published|written|corrected|amended)|is (?:also available|out of date|outdated|(?:an? )?(?:\w+ )?part (?:of|\w+ of)))\b/,
    'concludes, continues, assumes': /^this (?:post|article) (?:concludes|continues|assumes)\b/,
    'in this series': /^(?:previous(?:ly)?|next) in this series\b/,
    series:
      /\b(?:continu\w+|part \w+ of|(?:first|second|third|fourth|fifth|last|final|next|latest|\d+(?:st|nd|rd|th)) (?:\w+ )?(?:post|part|article|installment|instalment|entry) (?:in|of)) (?:our|an?|this|my) (?:[\w-]+ ){0,4}series\b/,
    'note, notes, correction, corrections':
      /^(?:an? )?(?:(?:editor|author|publisher|translator)(?:'?s'?)?(?: |'s )note|note from the (?:editors?|author)|correction)s?\s*[:.–—-]/,
    'published, republished': /^(?:originally |first |re-?)published (?:in|on|by|at|with) [^,]{0,90}$/,
    'published, republished, appeared, ran':
      /\bthis (?:article|story|post|piece|essay|text|interview|column) (?:was |has been |first |originally )*(?:re-?published|appeared|ran)\b/,
    'version of this, version of our, version of the':
      /^(?:an? |in an )(?:earlier|previous|prior|original) version of (?:this|our|the) (?:article|story|post|piece|report|column|page|headline|review)\b/,
    'edited, condensed, shortened':
      /\bthis (?:interview|conversation|transcript|q&a) (?:was|has been) (?:lightly )?(?:edited|condensed|shortened)\b/,
    'translated, generated':
      /^(?:this|the) (?:article|page|text|post) (?:was|has been|is) (?:machine|automatically|auto)[- ](?:translated|generated)\b/,
    'ai, artificial intelligence, chatgpt, machine, language model, deepl, google translate':
      /^(?:parts of )?(?:this|the) (?:article|text|post|story|summary|page|content|translation)\b.{0,40}\b(?:written|generated|created|produced|drafted|translated|made|summari[sz]ed)\b.{0,30}\b(?:by|with|using)\b.{0,30}\b(?:ai|artificial intelligence|chatgpt|machine|language model|deepl|google translate)\b/,
  },
  pointers: {
    'see below, see above, see also, as shown above, as shown below, as shown in': true,
    'as described above, as described below, as described in, as mentioned above, as mentioned below': true,
    'as mentioned in, as noted above, as noted below, as noted in': true,
    'read more, learn more, find out more, for more information, for more details, for more on': true,
    'click here, click on, check out, checkout': true,
    'visit, see, refer to, head to, head over to': /^(?:visit|see|refer to|head (?:over )?to)\s.{3,60}\bfor\b/,
    'see, check, view, browse':
      /^(?:see|check|view|browse) (?:the|our|my|this|all)\b.{0,80}\b(?:lists?|links?|examples?|issues?|docs|documentation|sections?|posts?|articles?|guides?|pages?|videos?|demos?|repository)\b/,
    'if you': /^if you\b[^,]{3,80}, see (?!an? |your )/,
    'for more': /^search\b.{3,80}\bfor more\b/,
    'keep reading': /^keep reading\b/,
    'feedback, comments': /^send (?:us |me |your )?(?:feedback|comments)\b/,
    'file a bug, file an issue, report a bug, report an issue': /^(?:file|report) (?:a bug|an issue)\b/,
    'crossposted, cross-posted': true,
    'originally appeared, originally published, originally posted': /^originally (?:appeared|published|posted)\b/,
    '': /^(?:figure|table|fig\.) ?\d/,
  },
  announcements: {
    'before getting started, before we begin, before we start, before we dive in, before we get started, before we get going':
      /^before (?:getting started|we (?:begin|start|dive in|get (?:started|going))),/,
    'in this, throughout this':
      /^(?:in|throughout) this (?:post|article|guide|tutorial|blog|section|chapter|series|paper|piece)\b.{0,12}\b(?:we|i|you)(?:'?ll| will| (?:are|am) going|'(?:re|m) going)\b/,
    "we will, we'll, i will, i'll, let's, let us":
      /\b(?:we will|we'll|i will|i'll|let's|let us) (?:discuss|explore|look at|take a look|walk|cover|dive|go over|see|talk about|start)\b/,
    'welcome to, welcome back to':
      /^welcome (?:back )?to (?:the|our|my|this|another|an?)\b.{0,60}\b(?:post|blog|round-?up|newsletter|digest|recap|series|issue|edition|episode|instal?lment)\b/,
  },
  emptyEvents: {
    'occurred, happened, taken place, emerged, arisen, been made':
      /^(?:an?|some|new|several|many|various|there)\b[^,;:]{0,90}\b(?:has|have) (?:recently )?(?:occurred|happened|taken place|emerged|arisen|been made)\b[^,;:]{0,60}\.$/,
  },
  thanks: {
    'thanks, thank you, kudos, props':
      /^(?:(?:many|special|big|huge) )?(?:thanks|thank you|kudos|props)(?=[\s,.:;!–—-])(?! to (?:the|a|an|its|his|her|their|this|new)\b(?! \w+ team| team| community))|\bthank you (?:to|for)\b/,
  },
  requests: {
    'subscribe, newsletter, unsubscribe, sign up, follow us, share this, like and share': true,
    'leave a comment, your feedback, your comments, please reach out, please contact, please get in touch': true,
    'if you have questions, if you have any questions, if you have more questions, if you have further questions': true,
    'if you have other questions, let us know in the comments': true,
    'inbox, mailbox':
      /\b(?:delivered|sent|straight|directly|right|in) (?:straight |directly )?(?:to )?your (?:inbox|mailbox)\b/,
    join: /^join (?:(?:the |more than |over |our )*[\d,.]+|thousands of|our)\b.{0,40}\b(?:readers|subscribers|members|people) (?:who|and|to|of)\b|^join our (?:mailing list|community|channel|letter)\b/,
    'if you enjoyed, if you enjoy, if you like, if you liked, if you love, if you loved, if you found, if you want to support':
      /^if you (?:enjoyed|enjoy|liked?|loved?|found|want to support)\b.{0,60}\b(?:article|post|story|read|piece|work|content|reporting)\b.*\b(?:shar|subscri|support|buy (?:me|us)|coffee|donat|follow|sign up|clap|letter)/,
    'support our, support my, support independent, support quality':
      /^(?:please )?support (?:our|my|independent|quality) (?:\w+ )?(?:journalism|work|reporting|writing|site|blog)\b/,
    'member, subscriber, patron, supporter':
      /^(?:please )?become a (?:paid |paying |free )?(?:member|subscriber|patron|supporter)\b|\bby becoming an? (?:\w+ )?(?:member|subscriber|patron|supporter)\b/,
    'tip, tips, story, stories': /^(?:got|have|do you have) (?:a|any) (?:news )?(?:tips?|story|stories)\b/,
    'send it to, send them to, send your':
      /^send (?:it|them|your \w+) to (?:our|us|the) (?:newsroom|editors?|news ?desk|team)\b/,
    'for more stories, for more articles, for more news, for more posts, for more content, for more tips':
      /^for more (?:stories|articles|news|posts|content|tips)\b.{0,40}\b(?:visit|follow|see|go to|read|check|subscribe|click)\b/,
    "don't forget to, remember to, make sure to, be sure to":
      /^(?:please |and )?(?:don't forget|remember|make sure|be sure) to (?:like|subscribe|share|hit|comment|follow|rate)\b/,
    'follow us:, share on, share this on, find us on': /^(?:follow us:|share (?:this )?on\b|find us on\b)/,
  },
  disclosures: {
    'affiliate, referral':
      /^(?=.*\b(?:this|these|our|we|us|my|i|some|here|disclosure)\b).*\b(?:affiliate|referral) (?:links?|commissions?|programs?)\b/,
    'commission, commissions, kickback, kickbacks':
      /\b(?:we|i) (?:may |might |will |can |could |also )*(?:earn|receive|get|make) (?:an? |some )?(?:\w+ )?(?:commission|kickback)s?\b/,
    'as an amazon associate, as an amazon affiliate, at no extra cost to you, at no additional cost to you, at no added cost to you, we may be compensated': true,
    'disclosure, disclosures, disclaimer, disclaimers': /^(?:full )?(?:disclosure|disclaimer)s?\s*[:.–—-]/,
    'sponsored, brought to you, paid for, made possible, produced in partnership, written in partnership, a paid':
      /\bthis (?:post|article|episode|video|content|page|story|review|series) (?:is|was|has been) (?:kindly |proudly |partly )?(?:sponsored|brought to you|paid for|made possible|produced in partnership|written in partnership|a paid)\b/,
    'paid, compensated, sponsored':
      /\b(?:i|we) (?:was|were|have been|am|are) (?:not )?(?:paid|compensated|sponsored) (?:for|to|by)\b.{0,60}\b(?:post|article|review|write|opinion)/,
    'in exchange for': /\b(?:free of charge|for free|a free (?:copy|sample|product))\b.{0,40}\bin exchange for\b/,
    'independently selected by, independently chosen by, independently reviewed by':
      /\bindependently (?:selected|chosen|reviewed) by (?:our|the) (?:editors?|team)/,
    'conflict of, conflicts of, competing':
      /\bauthors? (?:have|has|declares?|reports?) (?:\w+ ){0,3}(?:conflicts? of|competing) interests?\b/,
  },
  bylines: {
    guest:
      /\b(?:this|the following) (?:is|was) an? guest (?:post|article|blog|column|essay)\b|\bguest (?:post|article|column|essay) (?:by|from|was)\b/,
    'views, opinions, thoughts':
      /\b(?:views|opinions|thoughts)(?: and (?:views|opinions|conclusions))?(?: that are)? (?:expressed|stated|presented|contained|here)\b/,
    'views, opinions':
      /\b(?:views|opinions)\b.{0,30}\b(?:are|remain) (?:solely |entirely |strictly |purely )?(?:my|his|her|their|our|those of the|the author)/,
    'not necessarily, not reflect, not represent, not state':
      /\bdo(?:es)? not (?:necessarily )?(?:reflect|represent|state) the (?:official )?(?:views|opinions?|positions?|policy|policies)\b/,
    'reporting by, editing by, writing by': /^(?:additional )?(?:reporting|editing|writing) by\b/,
    'contributed to this report, contributed to this story, contributed to this article, contributed to this post, contributed reporting': true,
    'freelance, staff, senior, award-winning, contributing':
      /\bis an? (?:freelance|staff|senior|award-winning|contributing) (?:\w+ )?(?:writer|reporter|journalist|editor|correspondent|columnist)\b(?! (?:who|whose))/,
    'about the author, about the authors': /^about the author/,
    'writer, journalist, reporter, columnist, photographer, essayist':
      /^(?!(?:he|she|it|this|that|there|who)\b)\S+ [^.]{0,40}?\bis an? [^.,]{0,40}\b(?:writer|journalist|reporter|columnist|photographer|essayist)\b[^.]{0,40}\b(?:based in|lives in|living in|who (?:lives|covers|writes)|and the author of|and author of)\b/,
    'on twitter, on x, on mastodon, on bluesky, on facebook, on instagram, on linkedin, on threads, on tiktok, on youtube, on medium':
      /^(?:you can )?follow \w+(?: \w+)? (?:@\w+ )?on (?:twitter|x|mastodon|bluesky|facebook|instagram|linkedin|threads|tiktok|youtube|medium)\b/,
  },
  offers: {
    'listen to, hear, play':
      /\b(?:listen to|hear|play) (?:this|the audio|an audio) (?:article|story|post|essay|episode|version|page)\b|\blisten to the (?:article|podcast|episode|full)/,
    'min read, mins read, minute read, minutes read, min listen, mins listen, minute listen, minutes listen':
      /\b\d+[ -]min(?:ute)?s? (?:read|listen)\b/,
    app: /^(?:download|get) (?:our|the) (?:free |new )?app\b/,
    'audio version of, audio version is, audio version below, audio version here': true,
  },
};

/** "See How Bridges Rust for more": a title, which is known by its capitals alone. A source of `letterPattern`. */
export const seeTitle = String.raw`^See (?:\p{Lu}[\p{L}\p{N}]+ )+\p{Ll}`;
