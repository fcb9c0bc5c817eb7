import type {NoticeKind, NoticeSigns} from '../../types.js';

export const notices: Readonly<Record<NoticeKind, NoticeSigns>> = {
  requests: {
    comments:
      /^(?:the )?comments (?:(?:on|for|to) this \w+ )?(?:are|have been) (?:now )?(?:closed|disabled|moderated|premoderated|turned off)\b/,
    'inbox, mailbox':
      /\b(?:delivered|sent|straight|directly|right|in) (?:straight |directly )?(?:to )?your (?:inbox|mailbox)\b/,
    join: /^join (?:(?:the |more than |over |our )*[\d,.]+|thousands of|our)\b.{0,40}\b(?:readers|subscribers|members|people) (?:who|and|to|of)\b|^join our (?:mailing list|community|channel|letter)\b/,
    'if you enjoyed, if you enjoy, if you like, if you liked, if you love, if you loved, if you found, if you want to support':
      /^if you (?:enjoyed|enjoy|liked?|loved?|found|want to support)\b.{0,60}\b(?:article|post|story|read|piece|work|content|reporting)\b.*\b(?:shar|subscri|support|buy (?:me|us)|coffee|donat|follow|sign up|clap|letter)/,
    'support our, support my, support independent, support quality':
      /^(?:please )?support (?:our|my|independent|quality) (?:\w+ )?(?:journalism|work|reporting|writing|site|blog)\b/,
    'member, subscriber, patron, supporter':
      /^(?:please )?become a (?:paid |paying |free )?(?:member|subscriber|patron|supporter)\b|\bby becoming an? (?:\w+ )?(?:member|subscriber|patron|supporter)\b/,
    'cookies, akismet':
      /^(?:we|(?:this|our) (?:web)?site) (?:and our (?:\w+ ){0,2}partners )?uses? (?:cookies|akismet)\b|\bagree to (?:our|the) use of cookies\b/,
    'your email address will not be, your e-mail address will not be, required fields are marked, powered by disqus': true,
    'tip, tips, story, stories': /^(?:got|have|do you have) (?:a|any) (?:news )?(?:tips?|story|stories)\b/,
    'send it to, send them to, send your':
      /^send (?:it|them|your \w+) to (?:our|us|the) (?:newsroom|editors?|news ?desk|team)\b/,
    'for more stories, for more articles, for more news, for more posts, for more content, for more tips':
      /^for more (?:stories|articles|news|posts|content|tips)\b.{0,40}\b(?:visit|follow|see|go to|read|check|subscribe|click)\b/,
    "don't forget to, remember to, make sure to, be sure to":
      /^(?:please |and )?(?:don't forget|remember|make sure|be sure) to (?:like|subscribe|share|hit|comment|follow|rate)\b/,
    'may not be':
      /^(?:the |this |all |any )?(?:material|content|text|article|document)s?\b.{0,60}\bmay not be (?:copied|reproduced|re-?published|redistributed|published)\b/,
    'last updated, last modified, last reviewed, last edited, our standards:':
      /^(?:page )?last (?:updated|modified|reviewed|edited)\b|^our standards:/,
    'image, images, photo, photos, photograph, photographs, picture, pictures, illustration, illustrations':
      /^(?:featured |header |cover |lead |title |top )?(?:image|photo|photograph|picture|illustration)s? (?:via|from|courtesy|source)\b.{0,60}$/,
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
    'welcome to, welcome back to':
      /^welcome (?:back )?to (?:the|our|my|this|another|an?)\b.{0,60}\b(?:post|blog|round-?up|newsletter|digest|recap|series|issue|edition|episode|instal?lment)\b/,
    series:
      /\b(?:continu\w+|part \w+ of|(?:first|second|third|fourth|fifth|last|final|next|latest|\d+(?:st|nd|rd|th)) (?:\w+ )?(?:post|part|article|installment|instalment|entry) (?:in|of)) (?:our|an?|this|my) (?:[\w-]+ ){0,4}series\b/,
    guest:
      /\b(?:this|the following) (?:is|was) an? guest (?:post|article|blog|column|essay)\b|\bguest (?:post|article|column|essay) (?:by|from|was)\b/,
    'views, opinions, thoughts':
      /\b(?:views|opinions|thoughts)(?: and (?:views|opinions|conclusions))?(?: that are)? (?:expressed|stated|presented|contained|here)\b/,
    'views, opinions':
      /\b(?:views|opinions)\b.{0,30}\b(?:are|remain) (?:solely |entirely |strictly |purely )?(?:my|his|her|their|our|those of the|the author)/,
    'not necessarily, not reflect, not represent, not state':
      /\bdo(?:es)? not (?:necessarily )?(?:reflect|represent|state) the (?:official )?(?:views|opinions?|positions?|policy|policies)\b/,
    'note, notes, correction, corrections':
      /^(?:an? )?(?:(?:editor|author|publisher|translator)(?:'?s'?)?(?: |'s )note|note from the (?:editors?|author)|correction)s?\s*[:.–—-]/,
    'reporting by, editing by, writing by': /^(?:additional )?(?:reporting|editing|writing) by\b/,
    'contributed to this report, contributed to this story, contributed to this article, contributed to this post, contributed reporting': true,
    'freelance, staff, senior, award-winning, contributing':
      /\bis an? (?:freelance|staff|senior|award-winning|contributing) (?:\w+ )?(?:writer|reporter|journalist|editor|correspondent|columnist)\b(?! (?:who|whose))/,
    'about the author, about the authors': /^about the author/,
    'published, republished': /^(?:originally |first |re-?)published (?:in|on|by|at|with) [^,]{0,90}$/,
    'published, republished, appeared, ran':
      /\bthis (?:article|story|post|piece|essay|text|interview|column) (?:was |has been |first |originally )*(?:re-?published|appeared|ran)\b/,
    'version of this, version of our, version of the':
      /^(?:an? |in an )(?:earlier|previous|prior|original) version of (?:this|our|the) (?:article|story|post|piece|report|column|page|headline|review)\b/,
    'edited, condensed, shortened':
      /\bthis (?:interview|conversation|transcript|q&a) (?:was|has been) (?:lightly )?(?:edited|condensed|shortened)\b/,
    'writer, journalist, reporter, columnist, photographer, essayist':
      /^(?!(?:he|she|it|this|that|there|who)\b)\S+ [^.]{0,40}?\bis an? [^.,]{0,40}\b(?:writer|journalist|reporter|columnist|photographer|essayist)\b[^.]{0,40}\b(?:based in|lives in|living in|who (?:lives|covers|writes)|and the author of|and author of)\b/,
    'on twitter, on x, on mastodon, on bluesky, on facebook, on instagram, on linkedin, on threads, on tiktok, on youtube, on medium':
      /^(?:you can )?follow \w+(?: \w+)? (?:@\w+ )?on (?:twitter|x|mastodon|bluesky|facebook|instagram|linkedin|threads|tiktok|youtube|medium)\b/,
  },
  offers: {
    'listen to, hear, play':
      /\b(?:listen to|hear|play) (?:this|the audio|an audio) (?:article|story|post|essay|episode|version|page)\b|\blisten to the (?:article|podcast|episode|full)/,
    "audio version of, audio version is, audio version below, audio version here, your browser does not support, your browser doesn't support, enable javascript": true,
    'min read, mins read, minute read, minutes read, min listen, mins listen, minute listen, minutes listen':
      /\b\d+[ -]min(?:ute)?s? (?:read|listen)\b/,
    'translated, generated':
      /^(?:this|the) (?:article|page|text|post) (?:was|has been|is) (?:machine|automatically|auto)[- ](?:translated|generated)\b/,
    'ai, artificial intelligence, chatgpt, machine, language model, deepl, google translate':
      /^(?:parts of )?(?:this|the) (?:article|text|post|story|summary|page|content|translation)\b.{0,40}\b(?:written|generated|created|produced|drafted|translated|made|summari[sz]ed)\b.{0,30}\b(?:by|with|using)\b.{0,30}\b(?:ai|artificial intelligence|chatgpt|machine|language model|deepl|google translate)\b/,
    'available, unavailable, cannot be played':
      /^this (?:content|video|article|page|programme|film)(?: file)? (?:is (?:not|only|no longer|currently) (?:\w+ )?(?:available|unavailable)|is unavailable|cannot be played)\b/,
    app: /^(?:download|get) (?:our|the) (?:free |new )?app\b/,
  },
};
