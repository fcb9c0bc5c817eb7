import type {Notice} from '../../types.js';

/** What comes with a page in any language, much of it in English, and is not the article's own statement. */
export const generalNotices: readonly Notice[] = [
  {
    because: 'is a time stamp',
    pattern: /^(?:published|updated|last updated|posted|created|modified|publié|veröffentlicht)\b\s*[:.]/,
  },
  {
    because: 'is a time stamp',
    pattern: /^\W*\d{1,2}:\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?\b.{0,40}\b(?:19|20)\d\d\W*$/,
  },
  {
    because: 'is a credit of a picture',
    pattern: /\b(?:photo|image|picture|illustration|video)s?(?: credit| courtesy|graph)?s?\s*(?:by|:|courtesy|©)/,
  },
  {
    because: 'is a credit of a picture',
    pattern: /^(?:video:? |picture|scroll down|click here|story continues|advertisement)/,
  },
  {
    because: 'is a credit of a picture',
    pattern: /\((?:left|right|centre|center|middle|above|below|pictured)\)|\b(?:pictured|second (?:left|right)),/,
  },
  {
    because: 'is a credit of a picture',
    pattern: /^[^.:]{3,30}: [^.]*\b(?:celebrates|pictured|poses|arrives|leaves)\b/,
  },
  {
    because: 'is a credit of a picture',
    pattern: /^(?:an? )?screen ?(?:shot|grab|recording) (?:of|from|showing)\b/,
  },
  {
    because: 'asks to subscribe or share',
    pattern: /\b(?:subscribe|newsletter|unsubscribe)\b/,
  },
  {
    because: 'asks to subscribe or share',
    pattern: /\b(?:sign up|follow us|share this|like and share)\b/,
  },
  {
    because: 'asks to subscribe or share',
    pattern:
      /\b(?:leave a comment|your (?:feedback|comments)|please (?:reach out|contact|get in touch)|if you have (?:(?:any|more|further|other) )?questions|let us know in the comments)\b/,
  },
  {
    because: 'is a notice of the page',
    pattern:
      /\b(?:all rights reserved|cookie (?:policy|notice|settings)|(?:our|of|accept|all) cookies\b|terms of (?:service|use)|privacy policy|copyright ©|©)/,
  },
  {
    because: 'speaks of the page, not of its subject',
    pattern:
      /\bthis (?:post|article|page|letter|guide|tutorial|story) (?:(?:was|has been) (?:last |first )?(?:edited|updated|published|written|corrected|amended)|is (?:also available|out of date|outdated|(?:an? )?(?:\w+ )?part (?:of|\w+ of)))\b/,
  },
  {
    because: 'speaks of the page, not of its subject',
    pattern: /^this (?:post|article) (?:concludes|continues|assumes)\b/,
  },
  {
    because: 'speaks of the page, not of its subject',
    pattern: /^(?:previous(?:ly)?|next) in this series\b/,
  },
  {because: 'is an aside in parentheses', pattern: /^[(（][^()（）]*[)）][.!]?$/},
  {
    because: 'points elsewhere',
    pattern: /\b(?:see (?:below|above|also)|as (?:shown|described|mentioned|noted) (?:above|below|in))\b/,
  },
  {
    because: 'points elsewhere',
    pattern: /\b(?:(?:read|learn|find out) more|for more (?:information|details|on))\b/,
  },
  {because: 'points elsewhere', pattern: /\b(?:click (?:here|on)|check ?out)\b/},
  {
    because: 'points elsewhere',
    pattern: /^(?:visit|see|refer to|head (?:over )?to)\s.{3,60}\bfor\b/,
  },
  {
    because: 'points elsewhere',
    pattern:
      /^(?:see|check|view|browse) (?:the|our|my|this|all)\b.{0,80}\b(?:lists?|links?|examples?|issues?|docs|documentation|sections?|posts?|articles?|guides?|pages?|videos?|demos?|repository)\b/,
  },
  {because: 'points elsewhere', pattern: /^if you\b[^,]{3,80}, see (?!an? |your )/},
  {
    because: 'points elsewhere',
    pattern:
      /^search\b.{3,80}\bfor more\b|^keep reading\b|^send (?:us |me |your )?(?:feedback|comments)\b|^(?:file|report) an? (?:bug|issue)\b/,
  },
  {
    because: 'points elsewhere',
    pattern: /\bcross-?posted\b|^originally (?:appeared|published|posted)\b/,
  },
  {
    because: 'points elsewhere',
    pattern: /^(?:figure|table|fig\.|abbildung|abb\.|tabelle|figura|tabela|tabla|рисунок|таблица|şekil|tablo) ?\d/,
  },
  {
    because: 'only announces what the article does',
    pattern: /^before (?:getting started|we (?:begin|start|dive in|get (?:started|going))),/,
  },
  {
    because: 'only announces what the article does',
    pattern:
      /^(?:in|throughout) this (?:post|article|guide|tutorial|blog|section|chapter|series|paper|piece)\b.{0,12}\b(?:we|i|you)(?:'?ll| will| (?:are|am) going|'(?:re|m) going)\b/,
  },
  {
    because: 'only announces what the article does',
    pattern:
      /\b(?:we will|we'll|i will|i'll|let's|let us) (?:discuss|explore|look at|take a look|walk|cover|dive|go over|see|talk about|start)\b/,
  },
  {
    because: 'says only that something happened',
    pattern:
      /^(?:an?|some|new|several|many|various|there)\b[^,;:]{0,90}\b(?:has|have) (?:recently )?(?:occurred|happened|taken place|emerged|arisen|been made)\b[^,;:]{0,60}\.$/,
  },
  {
    because: 'is a thank-you',
    pattern:
      /^(?:(?:many|special|big|huge) )?(?:thanks|thank you|kudos|props)(?=[\s,.:;!–—-])(?! to (?:the|a|an|its|his|her|their|this|new)\b(?! \w+ team| team| community))|\bthank you (?:to|for)\b/,
  },
  {
    because: 'is a commit or a list of changes',
    pattern:
      /^(?:[\da-f]{7,40}\b|\(?#\d+\)?\s|v?\d+\.\d+\.\d+\b\s*[-–:(])|^(?:feat|fix|chore|docs|refactor|test|perf|build|ci)(?:\([^)]*\))?!?:\s/,
  },
  {because: 'is an address of a page', pattern: /^(?:https?:|www\.)\S+$/},
];
