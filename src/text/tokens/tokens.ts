import type {Token} from '../../types.js';
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

const behindWord = letterPattern(String.raw`[^\p{L}\p{M}\p{N}]`);

/** The word that a text begins with, or ''. */
export function openingWord(text: string): string {
  const end = text.search(behindWord(text));
  return end < 0 ? text : text.slice(0, end);
}

/**
 * A text in lower case, one character for each, so that offsets stay: dotted and dotless i fold into one, which needs
 * no knowledge of the language and loses no Turkish word, and apostrophes are straight.
 */
export function foldCase(text: string): string {
  if (!/[İı’]/.test(text)) return text.toLowerCase();
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').replaceAll('’', "'");
}
