import {letterPattern, type Pieces, phraseMatcher, pieceNote, pieceScan} from '../language/index.js';
import type {Language} from '../types.js';

interface Kind {
  reason: string;
  /** Any of which it has; without them a pattern that only looks at the start is tried at once. */
  words?: string;
  pattern: RegExp;
}

/**
 * Kinds of text that come with a page and are not the article's own statements; patterns hold in every language. A choice
 * in front of another one stands in a look behind: V8 would write the second one out again for each of the first.
 */
const kinds: readonly Kind[] = [
  {
    reason: 'is a time stamp',
    words: `published updated posted created modified publié veröffentlicht`,
    pattern:
      /^(?:published|updated|last updated|posted|created|modified|publié|veröffentlicht)\b\s*[:.]|^\W*\d{1,2}:\d{2}\s*(?:am|pm|a\.m\.|p\.m\.)?\b.{0,40}\b(?:19|20)\d\d\W*$/i,
  },
  {
    reason: 'is a credit of a picture',
    words: `photo photos photograph photographs image images picture pictures pictured illustration illustrations video videos
      scroll click story advertisement left right centre center middle above below celebrates poses arrives leaves screen
      screenshot screengrab`,
    pattern:
      /\b(?:photo|image|picture|illustration|video)s?(?: credit| courtesy|graph)?s?\s*(?:by|:|courtesy|©)|^(?:video:? |picture|scroll down|click here|story continues|advertisement)|\((?:left|right|centre|center|middle|above|below|pictured)\)|\b(?:pictured|second (?:left|right)),|^[^.:]{3,30}: [^.]*\b(?:celebrates|pictured|poses|arrives|leaves)\b|^(?:an? )?screen ?(?:shot|grab|recording) (?:of|from|showing)\b/i,
  },
  {
    reason: 'asks to subscribe or share',
    words: 'subscribe sign follow share newsletter unsubscribe leave feedback comments please questions',
    pattern:
      /\b(?:subscribe|sign up|follow us|share this|newsletter|unsubscribe|leave a comment|your (?:feedback|comments)|please (?:reach out|contact|get in touch)|if you have (?:any )?questions|let us know in the comments|like and share)\b/i,
  },
  {
    reason: 'is a notice of the page',
    words: 'rights cookie cookies terms privacy',
    pattern:
      /\b(?:all rights reserved|cookies?\b.{0,40}\b(?:use|accept|policy|consent)|terms of (?:service|use)|privacy policy|copyright ©|©)/i,
  },
  {
    reason: 'speaks of the page, not of its subject',
    words: 'post article page letter guide tutorial story series',
    pattern:
      /(?<=\bthis (?:post|article|page|letter|guide|tutorial|story) )(?:(?:was|has been) (?:last |first )?(?:edited|updated|published|written|corrected|amended)|is (?:also available|out of date|outdated|(?:an? )?(?:\w+ )?part (?:of|\w+ of)))\b|^this (?:post|article) (?:concludes|continues|assumes)\b|^(?:previous(?:ly)?|next) in this series\b/i,
  },
  {
    reason: 'is an aside in parentheses',

    pattern: /^[(（][^()（）]*[)）][.!]?$/,
  },
  {
    reason: 'points elsewhere',
    words: `see more click check shown described mentioned noted visit refer head view browse search keep feedback comments bug
      issue crossposted posted originally figure table fig abbildung abb tabelle figura tabela tabla рисунок таблица şekil
      tablo`,
    pattern:
      /\b(?:see (?:below|above|also)|(?:read|learn|find out) more|click (?:here|on)|check out|for more (?:information|details|on)|as (?:shown|described|mentioned|noted) (?:above|below|in))\b|^(?:visit|see|refer to|head (?:over )?to)\s.{3,60}\bfor\b|^(?:see|check|view|browse) (?:the|our|my|this|all)\b.{0,80}\b(?:lists?|links?|examples?|issues?|docs|documentation|sections?|posts?|articles?|guides?|pages?|videos?|demos?|repository)\b|^if you\b[^,]{3,80}, see (?!an? |your )|^search\b.{3,80}\bfor more\b|^keep reading\b|^send (?:us |me |your )?(?:feedback|comments)\b|^(?:file|report) an? (?:bug|issue)\b|\b(?:cross-?posted|originally (?:appeared|published|posted))\b|^(?:figure|table|fig\.|abbildung|abb\.|tabelle|figura|tabela|tabla|рисунок|таблица|şekil|tablo) ?\d/i,
  },
  {
    reason: 'only announces what the article does',
    words: `before post article guide tutorial blog section chapter series paper piece discuss explore look take walk cover dive go
      see talk start`,
    pattern:
      /^before (?:getting started|we (?:begin|start|dive in|get (?:started|going))),|^(?:in|throughout) this (?:post|article|guide|tutorial|blog|section|chapter|series|paper|piece)\b.{0,12}\b(?:we|i|you)(?:['’]?ll| will| (?:are|am) going|['’](?:re|m) going)\b|(?<=\b(?:we will|we['’]ll|i will|i['’]ll|let['’]s|let us) )(?:discuss|explore|look at|take a look|walk|cover|dive|go over|see|talk about|start)\b/i,
  },
  {
    reason: 'says only that something happened',
    words: 'occurred happened place emerged arisen made',
    pattern:
      /^(?:an?|some|new|several|many|various|there)\b[^,;:]{0,90}\b(?:has|have) (?:recently )?(?:occurred|happened|taken place|emerged|arisen|been made)\b[^,;:]{0,60}\.$/i,
  },
  {
    reason: 'is a thank-you',
    words: 'thanks thank kudos props',
    pattern:
      /^(?:(?:many|special|big|huge) )?(?:thanks|thank you|kudos|props)\b(?! to (?:the|a|an|its|his|her|their|this|new)\b(?! \w+ team| team| community))|\bthank you (?:to|for)\b/i,
  },
  {
    reason: 'is a commit or a list of changes',

    pattern:
      /^(?:[\da-f]{7,40}\b|\(?#\d+\)?\s|v?\d+\.\d+\.\d+\b\s*[-–:(])|^(?:feat|fix|chore|docs|refactor|test|perf|build|ci)(?:\([^)]*\))?!?:\s/i,
  },
  {
    reason: 'is an address of a page',

    pattern: /^(?:https?:|www\.)\S+$/i,
  },
];

// No "i" flag: with it \p{Lu} takes small letters too, and every "By the river …" were a by-line.
const byLine = letterPattern(
  String.raw`^(?:By|BY|by|Von|Par|Por|Di|Door|(?:Written|Posted|Reporting|Edited|Translated|Photos?) by|Tradução|Traducción)[.:]?\s+(?:\p{Lu}[\p{L}.'’-]+[\s,.]*(?:and |und |et |y |e )?){1,6}$`,
);

/** A title, and only that is known by its capital. */
const seeTitle = letterPattern(String.raw`^See (?:\p{Lu}[\p{L}\p{N}]+ )+\p{Ll}`);

/** The kinds that a sentence with a word may be, as bits that add up. */
const kindsByWord = new Map<string, number>();
let always = 0;
for (const [index, {words}] of kinds.entries()) {
  if (!words) always |= 1 << index;
  for (const word of words?.split(/\s+/) ?? []) kindsByWord.set(word, (kindsByWord.get(word) ?? 0) | (1 << index));
}

const [timeStamp, notice] = ['is a time stamp', 'is a notice of the page'].map(
  (reason) => 1 << kinds.findIndex((kind) => kind.reason === reason),
) as [number, number];

/** The kinds that a sentence with a piece may be; "figure1" counts as "figure". */
const kindsOf = pieceNote((piece) =>
  pieceScan(piece).words.reduce(
    (found, word) =>
      found | (kindsByWord.get(word.replace(/\d+$/, '')) ?? 0) | (/^(?:19|20)\d\d$/.test(word) ? timeStamp : 0),
    piece.text.includes('©') ? notice : 0,
  ),
);

/** What makes a sentence boilerplate, in words for a reader; undefined when it is none. */
export function boilerplateOf(sentence: Pieces, language: Language): string | undefined {
  const {text} = sentence;
  if (byLine(text).test(text)) return 'is a by-line';
  if (text.startsWith('See ') && seeTitle(text).test(text)) return 'points elsewhere';
  let maybe = always;
  for (const piece of sentence.list) maybe |= kindsOf(piece);
  const known = kinds.find(({pattern}, index) => (maybe & (1 << index)) !== 0 && pattern.test(text));
  if (known) return known.reason;
  const phrase = phraseMatcher(language.stigma)(sentence);
  return phrase &&
    /^(?:subscribe|sign up|click|read more|see also|photo by|image credit|all rights reserved)/.test(phrase)
    ? `has "${phrase}"`
    : undefined;
}
