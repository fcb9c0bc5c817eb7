import {isPlain, lazyPattern, letterPattern, letterTest} from './letter-pattern.js';

/** Tells whether a character of a kind stands at a place; of ASCII, which is most of most texts, by an expression that costs little. */
function characterTest(source: string, ofAscii: RegExp): (text: string, at: number) => boolean {
  const pattern = lazyPattern(source, 'uy');
  return (text, at) => {
    const character = text[at];
    if (character === undefined) return false;
    return character < '\x80' ? ofAscii.test(character) : matchLength(pattern(), text, at) > 0;
  };
}

export const isLetterAt = characterTest(String.raw`\p{L}`, /[A-Za-z]/);

/** A letter or a figure. */
export const isWordAt = characterTest(String.raw`[\p{L}\p{N}]`, /[A-Za-z0-9]/);

export const isSpaceAt = characterTest(String.raw`\s`, /\s/);

const isFigureAt = characterTest(String.raw`\p{N}`, /[0-9]/);
const isSmallAt = characterTest(String.raw`\p{Ll}`, /[a-z]/);
const isUncasedAt = characterTest(String.raw`[\p{Lo}\p{Lm}]`, /[^\0-\x7f]/);

export type Case = 'lower' | 'upper' | 'figure' | 'uncased';

/** The case of the letter or figure at a place of a text. */
export function caseAt(text: string, at: number): Case {
  if (isFigureAt(text, at)) return 'figure';
  // Georgian counts as lower case in Unicode but is written without capitals.
  if (/[\u10d0-\u10ff]/.test(text[at]!) || isUncasedAt(text, at)) return 'uncased';
  return isSmallAt(text, at) ? 'lower' : 'upper';
}

/** Whether a text begins with a small letter. */
export const opensSmall = letterTest(String.raw`^\p{Ll}`);

/** Whether there is a small letter in a text. */
export const hasSmall = letterTest(String.raw`\p{Ll}`);

/** How many characters a sticky pattern takes from a place on; 0 when it does not match there. */
export function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

const others = letterPattern(String.raw`[^\p{L}\p{N}]+`, 'g');

/** How many letters and figures a text has. */
export function lettersIn(text: string): number {
  const letters = text.replace(others(text), '');
  return isPlain(letters) ? letters.length : [...letters].length;
}
