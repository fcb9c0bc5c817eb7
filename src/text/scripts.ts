import {isPlain, lazyPattern} from './letter-pattern.js';

/** Parts of expressions: Han and Kana, whose characters a reader counts one by one. */
export const hanOrKana = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\u30fc\uff70`;

/** Thai, Lao, Khmer and Burmese, which put no spaces between their words either. */
export const southEastAsian = String.raw`\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;

const unspaced = lazyPattern(`[${hanOrKana}${southEastAsian}]`, 'u');

const hangul = lazyPattern(String.raw`\p{sc=Hang}`, 'u');

/** Whether a text has Korean letters, whose words take their endings without a space and may be of one letter. */
export function hasHangul(text: string): boolean {
  return !isPlain(text) && hangul().test(text);
}

/** Whether a text has characters of a script that puts no spaces between words. */
export function hasUnspacedScript(text: string): boolean {
  return !isPlain(text) && unspaced().test(text);
}
