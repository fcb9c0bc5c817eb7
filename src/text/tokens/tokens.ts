import type {Token} from '../../types.js';
import {letterPattern} from '../letter-pattern.js';

const wordIn = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'g');

/** The words of a text: every run of letters, digits and marks, with its case folded. */
export function tokenize(text: string): Token[] {
  const folded = foldCase(text);
  const tokens: Token[] = [];
  for (const {0: word, index} of folded.matchAll(wordIn(folded)))
    tokens.push({folded: word, start: index, end: index + word.length});
  return tokens;
}

/**
 * A text in lower case, one character for each, so that offsets stay: dotted and dotless i fold into one, which needs
 * no knowledge of the language and loses no Turkish word, and apostrophes are straight.
 */
export function foldCase(text: string): string {
  if (!/[İı’]/.test(text)) return text.toLowerCase();
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').replaceAll('’', "'");
}
