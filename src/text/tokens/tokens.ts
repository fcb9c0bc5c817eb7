import type {Token} from '../../types.js';
import {classOf, letter, mark, number} from '../characters.js';

/** The words of a text: every run of letters, digits and marks, with its case folded. */
export function tokenize(text: string): Token[] {
  const folded = foldCase(text);
  const tokens: Token[] = [];
  let start = -1;
  for (let at = 0; at < folded.length; at++) {
    const isInside = isWordCharacter(folded.charCodeAt(at));
    if (isInside && start < 0) start = at;
    if (isInside || start < 0) continue;
    tokens.push({folded: folded.slice(start, at), start, end: at});
    start = -1;
  }
  if (start >= 0) tokens.push({folded: folded.slice(start), start, end: folded.length});
  return tokens;
}

/** Letters, digits and marks of the first plane; phrases have no others. */
export function isWordCharacter(code: number): boolean {
  return (classOf(code) & (letter | mark | number)) !== 0;
}

/**
 * A text in lower case, one character for each, so that offsets stay: dotted and dotless i fold into one, which needs
 * no knowledge of the language and loses no Turkish word, and apostrophes are straight.
 */
export function foldCase(text: string): string {
  if (!/[İı’]/.test(text)) return text.toLowerCase();
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').replaceAll('’', "'");
}
