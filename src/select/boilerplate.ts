import {firstPhrase, foldCase, letterPattern} from '../text/index.js';
import type {FoundPhrase} from '../types.js';

interface Kind {
  reason: string;
  /** Words of which the sentence must have one for a look to be worth it: a pattern takes long to compile. */
  words?: string;
  /** Words of which one must open it. */
  opening?: string;
  /** How what stands in front of its first space must begin. */
  begins?: RegExp;
  /** Read on the text with its case folded: a flag for case would double the time to compile. */
  pattern: RegExp;
}

/**
 * Kinds of text that come with a page and are not the article's own statements; patterns hold in every language. A choice
 * in front of another one stands in a look behind: V8 would write the second one out again for each of the first.
 */
const kinds: readonly Kind[] = [
  {
    reason: 'is a time stamp',
    opening: 'published updated last posted created modified publié veröffentlicht',
    pattern: /^(?:published|updated|last updated|posted|created|modified|publié|veröffentlicht)\b\s*[:.]/,
  },
  {
    reason: 'is a time stamp',
    words: 'am pm 0:00',
    pattern: /^\W*\d{1,2}:\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?\b.{0,40}\b(?:19|20)\d\d\W*$/,
  },
  {
    reason: 'is a credit of a picture',
    words: 'photo photos photograph photographs image images picture pictures illustration illustrations video videos',
    pattern: /\b(?:photo|image|picture|illustration|video)s?(?: credit| courtesy|graph)?s?\s*(?:by|:|courtesy|©)/,
  },
  {
    reason: 'is a credit of a picture',
    opening: 'video picture pictures pictured scroll click story advertisement',
    pattern: /^(?:video:? |picture|scroll down|click here|story continues|advertisement)/,
  },
  {
    reason: 'is a credit of a picture',
    words: 'left right centre center middle above below pictured',
    pattern: /\((?:left|right|centre|center|middle|above|below|pictured)\)|\b(?:pictured|second (?:left|right)),/,
  },
  {
    reason: 'is a credit of a picture',
    words: 'celebrates pictured poses arrives leaves',
    pattern: /^[^.:]{3,30}: [^.]*\b(?:celebrates|pictured|poses|arrives|leaves)\b/,
  },
  {
    reason: 'is a credit of a picture',
    words: 'screen screenshot screengrab',
    pattern: /^(?:an? )?screen ?(?:shot|grab|recording) (?:of|from|showing)\b/,
  },
  {
    reason: 'asks to subscribe or share',
    words: 'subscribe unsubscribe newsletter',
    pattern: /\b(?:subscribe|newsletter|unsubscribe)\b/,
  },
  {
    reason: 'asks to subscribe or share',
    words: 'sign follow share',
    pattern: /\b(?:sign up|follow us|share this|like and share)\b/,
  },
  {
    reason: 'asks to subscribe or share',
    words: 'comment comments feedback please questions',
    pattern:
      /\b(?:leave a comment|your (?:feedback|comments)|please (?:reach out|contact|get in touch)|if you have (?:any )?questions|let us know in the comments)\b/,
  },
  {
    reason: 'is a notice of the page',
    words: 'rights cookie cookies terms privacy ©',
    pattern:
      /\b(?:all rights reserved|cookies?\b.{0,40}\b(?:use|accept|policy|consent)|terms of (?:service|use)|privacy policy|copyright ©|©)/,
  },
  {
    reason: 'speaks of the page, not of its subject',
    words: 'edited updated published written corrected amended available date outdated part',
    pattern:
      /(?<=\bthis (?:post|article|page|letter|guide|tutorial|story) )(?:(?:was|has been) (?:last |first )?(?:edited|updated|published|written|corrected|amended)|is (?:also available|out of date|outdated|(?:an? )?(?:\w+ )?part (?:of|\w+ of)))\b/,
  },
  {
    reason: 'speaks of the page, not of its subject',
    words: 'concludes continues assumes',
    pattern: /^this (?:post|article) (?:concludes|continues|assumes)\b/,
  },
  {
    reason: 'speaks of the page, not of its subject',
    words: 'series',
    pattern: /^(?:previous(?:ly)?|next) in this series\b/,
  },
  {reason: 'is an aside in parentheses', begins: /^[(（]/, pattern: /^[(（][^()（）]*[)）][.!]?$/},
  {
    reason: 'points elsewhere',
    words: 'see shown described mentioned noted',
    pattern: /\b(?:see (?:below|above|also)|as (?:shown|described|mentioned|noted) (?:above|below|in))\b/,
  },
  {
    reason: 'points elsewhere',
    words: 'more',
    pattern: /\b(?:(?:read|learn|find out) more|for more (?:information|details|on))\b/,
  },
  {reason: 'points elsewhere', words: 'click check', pattern: /\b(?:click (?:here|on)|check out)\b/},
  {
    reason: 'points elsewhere',
    opening: 'visit see refer head',
    pattern: /^(?:visit|see|refer to|head (?:over )?to)\s.{3,60}\bfor\b/,
  },
  {
    reason: 'points elsewhere',
    opening: 'see check view browse',
    pattern:
      /^(?:see|check|view|browse) (?:the|our|my|this|all)\b.{0,80}\b(?:lists?|links?|examples?|issues?|docs|documentation|sections?|posts?|articles?|guides?|pages?|videos?|demos?|repository)\b/,
  },
  {reason: 'points elsewhere', words: 'see', pattern: /^if you\b[^,]{3,80}, see (?!an? |your )/},
  {
    reason: 'points elsewhere',
    opening: 'search keep send file report',
    pattern:
      /^search\b.{3,80}\bfor more\b|^keep reading\b|^send (?:us |me |your )?(?:feedback|comments)\b|^(?:file|report) an? (?:bug|issue)\b/,
  },
  {
    reason: 'points elsewhere',
    words: 'crossposted posted originally',
    pattern: /\b(?:cross-?posted|originally (?:appeared|published|posted))\b/,
  },
  {
    reason: 'points elsewhere',
    opening: 'figure table fig abbildung abb tabelle figura tabela tabla рисунок таблица şekil tablo',
    pattern: /^(?:figure|table|fig\.|abbildung|abb\.|tabelle|figura|tabela|tabla|рисунок|таблица|şekil|tablo) ?\d/,
  },
  {
    reason: 'only announces what the article does',
    opening: 'before',
    pattern: /^before (?:getting started|we (?:begin|start|dive in|get (?:started|going))),/,
  },
  {
    reason: 'only announces what the article does',
    opening: 'in throughout',
    pattern:
      /^(?:in|throughout) this (?:post|article|guide|tutorial|blog|section|chapter|series|paper|piece)\b.{0,12}\b(?:we|i|you)(?:'?ll| will| (?:are|am) going|'(?:re|m) going)\b/,
  },
  {
    reason: 'only announces what the article does',
    words: 'discuss explore look take walk cover dive go see talk start',
    pattern:
      /(?<=\b(?:we will|we'll|i will|i'll|let's|let us) )(?:discuss|explore|look at|take a look|walk|cover|dive|go over|see|talk about|start)\b/,
  },
  {
    reason: 'says only that something happened',
    words: 'occurred happened place emerged arisen made',
    pattern:
      /^(?:an?|some|new|several|many|various|there)\b[^,;:]{0,90}\b(?:has|have) (?:recently )?(?:occurred|happened|taken place|emerged|arisen|been made)\b[^,;:]{0,60}\.$/,
  },
  {
    reason: 'is a thank-you',
    words: 'thanks thank kudos props',
    pattern:
      /^(?:(?:many|special|big|huge) )?(?:thanks|thank you|kudos|props)(?=[\s,.:;!–—-])(?! to (?:the|a|an|its|his|her|their|this|new)\b(?! \w+ team| team| community))|\bthank you (?:to|for)\b/,
  },
  {
    reason: 'is a commit or a list of changes',
    begins: /^(?:[\da-f]{7}|\(?#\d|v?\d+\.\d|(?:feat|fix|chore|docs|refactor|test|perf|build|ci)\b)/i,
    pattern:
      /^(?:[\da-f]{7,40}\b|\(?#\d+\)?\s|v?\d+\.\d+\.\d+\b\s*[-–:(])|^(?:feat|fix|chore|docs|refactor|test|perf|build|ci)(?:\([^)]*\))?!?:\s/,
  },
  {reason: 'is an address of a page', begins: /^(?:https?:|www\.)/i, pattern: /^(?:https?:|www\.)\S+$/},
];

// No "i" flag: with it \p{Lu} takes small letters too, and every "By the river …" were a by-line.
const byLine = letterPattern(
  String.raw`^(?:By|BY|by|Von|Par|Por|Di|Door|(?:Written|Posted|Reporting|Edited|Translated|Photos?) by|Tradução|Traducción)[.:]?\s+(?:\p{Lu}[\p{L}.'’-]+[\s,.]*(?:and |und |et |y |e )?){1,6}$`,
);

/** A title, and only that is known by its capital. */
const seeTitle = letterPattern(String.raw`^See (?:\p{Lu}[\p{L}\p{N}]+ )+\p{Ll}`);

/** What makes a sentence boilerplate, in words for a reader; undefined when it is none. */
export function boilerplateOf(text: string, phrases: readonly FoundPhrase[]): string | undefined {
  if (byLine(text).test(text)) return 'is a by-line';
  if (seeTitle(text).test(text)) return 'points elsewhere';
  const folded = foldCase(text);
  const known = kinds.find(({pattern}) => pattern.test(folded));
  if (known) return known.reason;
  const phrase = firstPhrase(phrases, 'stigma');
  return phrase &&
    /^(?:subscribe|sign up|click|read more|see also|photo by|image credit|all rights reserved)/.test(phrase)
    ? `has "${phrase}"`
    : undefined;
}
