import type {NoticeSigns} from '../../types.js';

/** What comes with a page in any language, much of it in English, and is not the article's own statement; by the reason. */
export const generalNotices: Readonly<Record<string, NoticeSigns>> = {
  'is a time stamp': {
    'published, updated, last updated, posted, created, modified, publié, veröffentlicht':
      /^(?:published|updated|last updated|posted|created|modified|publié|veröffentlicht)\s*[:.]/,
    '': /^\W*\d{1,2}:\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?\b.{0,40}\b(?:19|20)\d\d\W*$/,
  },
  'is a credit of a picture': {
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
  },
  'asks to subscribe or share': {
    'subscribe, newsletter, unsubscribe, sign up, follow us, share this, like and share': true,
    'leave a comment, your feedback, your comments, please reach out, please contact, please get in touch': true,
    'if you have questions, if you have any questions, if you have more questions, if you have further questions': true,
    'if you have other questions, let us know in the comments': true,
  },
  'is a notice of the page': {
    'all rights reserved, terms of service, terms of use, privacy policy, copyright ©': true,
    'cookie policy, cookie notice, cookie settings, our cookies, of cookies, accept cookies, all cookies': true,
  },
  'speaks of the page, not of its subject': {
    'this post, this article, this page, this letter, this guide, this tutorial, this story':
      /\bthis (?:post|article|page|letter|guide|tutorial|story) (?:(?:was|has been) (?:last |first )?(?:edited|updated|published|written|corrected|amended)|is (?:also available|out of date|outdated|(?:an? )?(?:\w+ )?part (?:of|\w+ of)))\b/,
    'concludes, continues, assumes': /^this (?:post|article) (?:concludes|continues|assumes)\b/,
    'in this series': /^(?:previous(?:ly)?|next) in this series\b/,
  },
  'is an aside in parentheses': {'': /^[(（][^()（）]*[)）][.!]?$/},
  'points elsewhere': {
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
    '': /^(?:figure|table|fig\.|abbildung|abb\.|tabelle|figura|tabela|tabla|рисунок|таблица|şekil|tablo) ?\d/,
  },
  'only announces what the article does': {
    'before getting started, before we begin, before we start, before we dive in, before we get started, before we get going':
      /^before (?:getting started|we (?:begin|start|dive in|get (?:started|going))),/,
    'in this, throughout this':
      /^(?:in|throughout) this (?:post|article|guide|tutorial|blog|section|chapter|series|paper|piece)\b.{0,12}\b(?:we|i|you)(?:'?ll| will| (?:are|am) going|'(?:re|m) going)\b/,
    "we will, we'll, i will, i'll, let's, let us":
      /\b(?:we will|we'll|i will|i'll|let's|let us) (?:discuss|explore|look at|take a look|walk|cover|dive|go over|see|talk about|start)\b/,
  },
  'says only that something happened': {
    'occurred, happened, taken place, emerged, arisen, been made':
      /^(?:an?|some|new|several|many|various|there)\b[^,;:]{0,90}\b(?:has|have) (?:recently )?(?:occurred|happened|taken place|emerged|arisen|been made)\b[^,;:]{0,60}\.$/,
  },
  'is a thank-you': {
    'thanks, thank you, kudos, props':
      /^(?:(?:many|special|big|huge) )?(?:thanks|thank you|kudos|props)(?=[\s,.:;!–—-])(?! to (?:the|a|an|its|his|her|their|this|new)\b(?! \w+ team| team| community))|\bthank you (?:to|for)\b/,
  },
  'is a commit or a list of changes': {
    '': /^(?:[\da-f]{7,40}\b|\(?#\d+\)?\s|v?\d+\.\d+\.\d+\b\s*[-–:(])|^(?:feat|fix|chore|docs|refactor|test|perf|build|ci)(?:\([^)]*\))?!?:\s/,
  },
  'is an address of a page': {'': /^(?:https?:|www\.)\S+$/},
};
