import {hanOrKana, isPlain, lazyPattern, opensSmall} from '../text/index.js';
import type {Language} from '../types.js';

const unspaced = `[${hanOrKana}\\u3000-\\u303f\\uff00-\\uffef]`; // with its punctuation
const wrapWithoutSpace = lazyPattern(`(?<=${unspaced})[ \\t]*(?:\\r\\n|[\\r\\n])\\s*(?=${unspaced})`, 'gu');

const hyphenAtLineEnd = lazyPattern(
  String.raw`([\p{L}\p{M}\p{N}]+)([-‐])[ \t]*(?:\r\n|[\r\n])\s*(?=([\p{L}\p{M}\p{N}]+))`,
  'gu',
);

const uneven = /[^\S ]| {2}/;

/**
 * The text of a sentence in one line, its white space folded. What was wrapped is put together again: characters of a
 * script without spaces, and words cut by a hyphen, for which `source` tells what else the article writes with one.
 */
export function unwrap(text: string, language: Language, source: string): string {
  if (!uneven.test(text)) return text;
  if (!/[\r\n]/.test(text)) return text.replace(/\s+/g, ' ');
  const spaced = isPlain(text) ? text : text.replace(wrapWithoutSpace(), '');
  if (!/[-‐][ \t]*[\r\n]/.test(spaced)) return spaced.replace(/\s+/g, ' ');
  return spaced
    .replace(hyphenAtLineEnd(), (_, first: string, hyphen: string, next: string, at: number) => {
      if (isSuspended(next, language)) return `${first}${hyphen} `;
      // "state-of-the-art": a small word between hyphens is a word of its own.
      const isLink = spaced[at - 1] === hyphen && language.stopWords.has(first.toLowerCase());
      return isLink || keepsHyphen(first, next, language, source) ? first + hyphen : first;
    })
    .replace(/\s+/g, ' ');
}

/** "Ein- und Ausgang": the hyphen stands for a part that comes later. */
function isSuspended(next: string, {coordinators}: Language): boolean {
  return coordinators.includes(next);
}

/** Of "Nord-Süd", "10-fold" and "well-known" the hyphen is a part; of "infor-mation" it came with the line's end. */
function keepsHyphen(first: string, next: string, {prefixes}: Language, source: string): boolean {
  if (!opensSmall(next) || /\d/.test(first)) return true;
  if (prefixes?.has(first.toLowerCase())) return true;
  return source.includes(`${first}-${next}`) && !source.includes(first + next);
}
