import {letterPattern, phraseMatcher} from '../language/index.js';
import type {Language} from '../types.js';

/**
 * Kinds of text that come with a page and are not the article's own statements; patterns hold in every language. A choice
 * in front of another one stands in a look behind: V8 would write the second one out again for each of the first.
 */
const patterns: readonly (readonly [reason: string, pattern: RegExp])[] = [
  [
    'is a time stamp',
    /^(?:published|updated|last updated|posted|created|modified|publié|veröffentlicht)\b\s*[:.]|^\W*\d{1,2}:\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?\b.{0,40}\b(?:19|20)\d\d\W*$/i,
  ],
  [
    'is a credit of a picture',
    /\b(?:photo|image|picture|illustration|video)s?(?: credit| courtesy|graph)?s?\s*(?:by|:|courtesy|©)|^(?:video:? |picture|scroll down|click here|story continues|advertisement)|\((?:left|right|centre|center|middle|above|below|pictured)\)|\b(?:pictured|second (?:left|right)),|^[^.:]{3,30}: [^.]*\b(?:celebrates|pictured|poses|arrives|leaves)\b|^(?:an? )?screen ?(?:shot|grab|recording) (?:of|from|showing)\b/i,
  ],
  [
    'asks to subscribe or share',
    /\b(?:subscribe|sign up|follow us|share this|newsletter|unsubscribe|leave a comment|your (?:feedback|comments)|please (?:reach out|contact|get in touch)|if you have (?:any )?questions|let us know in the comments|like and share)\b/i,
  ],
  [
    'is a notice of the page',
    /\b(?:all rights reserved|cookies?\b.{0,40}\b(?:use|accept|policy|consent)|terms of (?:service|use)|privacy policy|copyright ©|©)/i,
  ],
  [
    'speaks of the page, not of its subject',
    /(?<=\bthis (?:post|article|page|letter|guide|tutorial|story) )(?:(?:was|has been) (?:last |first )?(?:edited|updated|published|written|corrected|amended)|is (?:also available|out of date|outdated|(?:an? )?(?:\w+ )?part (?:of|\w+ of)))\b|^this (?:post|article) (?:concludes|continues|assumes)\b|^(?:previous(?:ly)?|next) in this series\b/i,
  ],
  ['is an aside in parentheses', /^[(（][^()（）]*[)）][.!]?$/],
  [
    'points elsewhere',
    /\b(?:see (?:below|above|also)|(?:read|learn|find out) more|click (?:here|on)|check out|for more (?:information|details|on)|as (?:shown|described|mentioned|noted) (?:above|below|in))\b|^(?:visit|see|refer to|head (?:over )?to)\s.{3,60}\bfor\b|^(?:see|check|view|browse) (?:the|our|my|this|all)\b.{0,80}\b(?:lists?|links?|examples?|issues?|docs|documentation|sections?|posts?|articles?|guides?|pages?|videos?|demos?|repository)\b|^if you\b[^,]{3,80}, see (?!an? |your )|^search\b.{3,80}\bfor more\b|^keep reading\b|^send (?:us |me |your )?(?:feedback|comments)\b|^(?:file|report) an? (?:bug|issue)\b|\b(?:cross-?posted|originally (?:appeared|published|posted))\b|^(?:figure|table|fig\.|abbildung|abb\.|tabelle|figura|tabela|tabla|рисунок|таблица|şekil|tablo) ?\d/i,
  ],
  [
    'only announces what the article does',
    /^before (?:getting started|we (?:begin|start|dive in|get (?:started|going))),|^(?:in|throughout) this (?:post|article|guide|tutorial|blog|section|chapter|series|paper|piece)\b.{0,12}\b(?:we|i|you)(?:['’]?ll| will| (?:are|am) going|['’](?:re|m) going)\b|(?<=\b(?:we will|we['’]ll|i will|i['’]ll|let['’]s|let us) )(?:discuss|explore|look at|take a look|walk|cover|dive|go over|see|talk about|start)\b/i,
  ],
  [
    'says only that something happened',
    /^(?:an?|some|new|several|many|various|there)\b[^,;:]{0,90}\b(?:has|have) (?:recently )?(?:occurred|happened|taken place|emerged|arisen|been made)\b[^,;:]{0,60}\.$/i,
  ],
  [
    'is a thank-you',
    /^(?:(?:many|special|big|huge) )?(?:thanks|thank you|kudos|props)\b(?! to (?:the|a|an|its|his|her|their|this|new)\b(?! \w+ team| team| community))|\bthank you (?:to|for)\b/i,
  ],
  [
    'is a commit or a list of changes',
    /^(?:[\da-f]{7,40}\b|\(?#\d+\)?\s|v?\d+\.\d+\.\d+\b\s*[-–:(])|^(?:feat|fix|chore|docs|refactor|test|perf|build|ci)(?:\([^)]*\))?!?:\s/i,
  ],
  ['is an address of a page', /^(?:https?:|www\.)\S+$/i],
];

// No "i" flag: with it \p{Lu} takes small letters too, and every "By the river …" were a by-line.
const byLine = letterPattern(
  String.raw`^(?:By|BY|by|Von|Par|Por|Di|Door|(?:Written|Posted|Reporting|Edited|Translated|Photos?) by|Tradução|Traducción)[.:]?\s+(?:\p{Lu}[\p{L}.'’-]+[\s,.]*(?:and |und |et |y |e )?){1,6}$`,
);

/** A title, and only that is known by its capital. */
const seeTitle = letterPattern(String.raw`^See (?:\p{Lu}[\p{L}\p{N}]+ )+\p{Ll}`);

/** What makes a sentence boilerplate, in words for a reader; undefined when it is none. */
export function boilerplateOf(text: string, language: Language): string | undefined {
  if (byLine(text).test(text)) return 'is a by-line';
  if (text.startsWith('See ') && seeTitle(text).test(text)) return 'points elsewhere';
  const known = patterns.find(([, pattern]) => pattern.test(text));
  if (known) return known[0];
  const phrase = phraseMatcher(language.stigma)(text);
  return phrase &&
    /^(?:subscribe|sign up|click|read more|see also|photo by|image credit|all rights reserved)/.test(phrase)
    ? `has "${phrase}"`
    : undefined;
}
