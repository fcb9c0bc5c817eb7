import {englishNotices, generalNotices, phrases} from '../language/index.js';
import {firstPhrase, foldCase, letterPattern, PhraseTable, perLanguage, tokenize} from '../text/index.js';
import type {FoundPhrase, Language, NoticeKind, NoticeSigns, Token} from '../types.js';

const becauseOfKind: Readonly<Record<NoticeKind, string>> = {
  disclosures: 'discloses who pays for it',
  bylines: 'tells who speaks, not of what',
  offers: 'offers the article in another form',
  requests: 'asks to subscribe or share',
};

/** What a sentence is known by as something that comes with the page. */
interface Notice {
  /** What it makes of the sentence, in words for a reader. */
  because: string;
  /** One of them must stand in the sentence, if there are any. */
  phrases: readonly string[];
  /** What the sentence must fit as well; true when a phrase is enough. */
  pattern: RegExp | true;
}

interface NoticeTable {
  notices: readonly Notice[];
  announcing: PhraseTable<{phrase: string; notice: Notice}>;
}

/** The notices of an article in a language: a page has them in its own, and in English. */
export const noticesIn = perLanguage(({notices: own = {}}: Language): NoticeTable => {
  const kinds = Object.entries(becauseOfKind) as [NoticeKind, string][];
  const notices = [
    ...Object.entries(generalNotices).flatMap(([because, signs]) => noticesOf(because, signs)),
    ...kinds.flatMap(([kind, because]) => noticesOf(because, englishNotices[kind])),
    ...kinds.flatMap(([kind, because]) => (own[kind] ? [{because, phrases: [], pattern: joined(own[kind])}] : [])),
  ];
  const announcing = notices.flatMap((notice) => notice.phrases.map((phrase) => ({phrase, notice})));
  return {notices, announcing: new PhraseTable(announcing)};
});

function noticesOf(because: string, signs: NoticeSigns): Notice[] {
  return Object.entries(signs).map(([listed, pattern]) => ({because, phrases: phrases(listed), pattern}));
}

/** One pattern for many: a sentence is read for all of them at once, which takes a third of the time. */
function joined(patterns: readonly RegExp[]): RegExp {
  const flags = [...new Set(patterns.flatMap((pattern) => [...pattern.flags]))].join('');
  return new RegExp(patterns.map(({source}) => `(?:${source})`).join('|'), flags);
}

// No "i" flag: with it \p{Lu} takes small letters too, and every "By the river …" were a by-line.
const byLine = letterPattern(
  String.raw`^(?:By|BY|by|Von|Par|Por|Di|Door|(?:Written|Posted|Reporting|Edited|Translated|Photos?) by|Tradução|Traducción)[.:]?\s+(?:\p{Lu}[\p{L}.'’-]+[\s,.]*(?:and |und |et |y |e )?){1,6}$`,
);

/** A title, and only that is known by its capital. */
const seeTitle = letterPattern(String.raw`^See (?:\p{Lu}[\p{L}\p{N}]+ )+\p{Ll}`);

/** What makes a sentence boilerplate, in words for a reader; undefined when it is none. `table` is that of its language. */
export function boilerplateOf(
  text: string,
  found: readonly FoundPhrase[],
  table: NoticeTable,
  tokens: readonly Token[] = tokenize(text),
): string | undefined {
  if (byLine(text).test(text)) return 'is a by-line';
  if (seeTitle(text).test(text)) return 'points elsewhere';
  const notice = noticeIn(text, tokens, table);
  if (notice) return notice.because;
  const phrase = firstPhrase(found, 'stigma');
  return phrase &&
    /^(?:subscribe|sign up|click|read more|see also|photo by|image credit|all rights reserved)/.test(phrase)
    ? `has "${phrase}"`
    : undefined;
}

/** The first notice of the table that a sentence is. */
function noticeIn(text: string, tokens: readonly Token[], {notices, announcing}: NoticeTable): Notice | undefined {
  const announced = new Set(announcing.find(text, tokens).map(({entry}) => entry.notice));
  const folded = foldCase(text);
  return notices.find(
    (notice) =>
      (notice.phrases.length === 0 || announced.has(notice)) &&
      (notice.pattern === true || notice.pattern.test(folded)),
  );
}
