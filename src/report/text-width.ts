import columnsOf from 'fast-string-width';
import {lazyPattern} from '../text/index.js';

/** Letters, figures and marks of Latin text, each of which takes one column. */
const narrow = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2015\u2018-\u201e\u2022\u2026]*$/;

// Format characters take no column, and the library counts them; those that join emoji it knows.
const format = lazyPattern(String.raw`(?!\u200d)\p{Cf}`, 'gu');

/** How many columns a terminal takes for a text. Latin text is counted at once: a look at each character costs start-up. */
export function textWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  return columnsOf(text.replace(format(), ''));
}
