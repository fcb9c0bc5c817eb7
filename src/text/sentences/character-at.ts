import {classAt, letter, lowerCase, number, upperCase} from '../characters.js';

export type Case = 'lower' | 'upper' | 'figure' | 'uncased';

/** The case of the letter or figure at a place of a text. */
export function caseAt(text: string, at: number): Case {
  const found = classAt(text, at);
  if ((found & number) !== 0) return 'figure';
  const code = text.charCodeAt(at);
  // Georgian counts as lower case in Unicode but is written without capitals.
  if (code >= 0x10d0 && code <= 0x10ff) return 'uncased';
  if ((found & lowerCase) !== 0) return 'lower';
  if ((found & upperCase) !== 0) return 'upper';
  return (found & letter) !== 0 ? 'uncased' : 'upper';
}

export function isLetterAt(text: string, at: number): boolean {
  return at >= 0 && (classAt(text, at) & letter) !== 0;
}

/** A letter or a figure. */
export function isWordAt(text: string, at: number): boolean {
  return at >= 0 && (classAt(text, at) & (letter | number)) !== 0;
}

export function isSpaceAt(text: string, at: number): boolean {
  const character = text[at];
  return character !== undefined && (character === ' ' || /\s/.test(character));
}

/** How many characters a sticky pattern takes from a place on; 0 when it does not match there. */
export function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
