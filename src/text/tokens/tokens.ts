import type {Token} from '../../types.js';
import {matchLength} from '../characters.js';
import {letterPattern} from '../letter-pattern.js';

const wordIn = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'g');

/** The words of a text: every run of letters, digits and marks, with its case folded. */
export function tokenize(text: string): Token[] {
  const folded = foldCase(text);
  let end = 0;
  return (folded.match(wordIn(folded)) ?? []).map((word) => {
    const start = folded.indexOf(word, end);
    end = start + word.length;
    return {folded: word, start, end};
  });
}

const opening = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+(?:[^\p{L}\p{M}\p{N}]+[\p{L}\p{M}\p{N}]+)?`, 'y');

/** The first two words of a text, with what stands between them; or the only one; '' for a text that begins with a mark. */
export function openingWords(text: string): string {
  return text.slice(0, matchLength(opening(text), text, 0));
}

/**
 * A text in lower case, one character for each, so that offsets stay: dotted and dotless i fold into one, which needs
 * no knowledge of the language and loses no Turkish word, and apostrophes are straight.
 */
export function foldCase(text: string): string {
  if (!/[İı’]/.test(text)) return text.toLowerCase();
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').replaceAll('’', "'");
}
