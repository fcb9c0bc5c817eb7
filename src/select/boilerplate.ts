import {englishNotices, generalNotices} from '../language/index.js';
import {firstPhrase, foldCase, letterPattern, perLanguage} from '../text/index.js';
import type {FoundPhrase, Language, Notice, NoticeKind, Notices} from '../types.js';

const becauseOfKind: Readonly<Record<NoticeKind, string>> = {
  disclosures: 'discloses who pays for it',
  bylines: 'tells who speaks, not of what',
  offers: 'offers the article in another form',
  requests: 'asks to subscribe or share',
};

/** The notices of an article in a language: a page has them in its own, and in English. */
export const noticesIn = perLanguage(({notices = {}}: Language): readonly Notice[] => [
  ...noticesOf(englishNotices),
  ...noticesOf(notices),
]);

/** One pattern a kind: a sentence is read for all of them at once, which takes a third of the time. */
function noticesOf(notices: Notices): Notice[] {
  return Object.entries(becauseOfKind).flatMap(([kind, because]) => {
    const patterns = notices[kind as NoticeKind] ?? [];
    const flags = [...new Set(patterns.flatMap((pattern) => [...pattern.flags]))].join('');
    return patterns.length > 0
      ? [{because, pattern: new RegExp(patterns.map(({source}) => `(?:${source})`).join('|'), flags)}]
      : [];
  });
}

// No "i" flag: with it \p{Lu} takes small letters too, and every "By the river …" were a by-line.
const byLine = letterPattern(
  String.raw`^(?:By|BY|by|Von|Par|Por|Di|Door|(?:Written|Posted|Reporting|Edited|Translated|Photos?) by|Tradução|Traducción)[.:]?\s+(?:\p{Lu}[\p{L}.'’-]+[\s,.]*(?:and |und |et |y |e )?){1,6}$`,
);

/** A title, and only that is known by its capital. */
const seeTitle = letterPattern(String.raw`^See (?:\p{Lu}[\p{L}\p{N}]+ )+\p{Ll}`);

/** What makes a sentence boilerplate, in words for a reader; undefined when it is none. `notices` are those of its language. */
export function boilerplateOf(
  text: string,
  phrases: readonly FoundPhrase[],
  notices: readonly Notice[],
): string | undefined {
  if (byLine(text).test(text)) return 'is a by-line';
  if (seeTitle(text).test(text)) return 'points elsewhere';
  const folded = foldCase(text);
  const isKnown = ({pattern}: Notice): boolean => pattern.test(folded);
  const known = generalNotices.find(isKnown) ?? notices.find(isKnown);
  if (known) return known.because;
  const phrase = firstPhrase(phrases, 'stigma');
  return phrase &&
    /^(?:subscribe|sign up|click|read more|see also|photo by|image credit|all rights reserved)/.test(phrase)
    ? `has "${phrase}"`
    : undefined;
}
