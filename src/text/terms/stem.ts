import type {Language} from '../../types.js';
import {letterTest} from '../letter-pattern.js';
import {perWord} from '../per-language.js';

const isStemmable = letterTest(String.raw`^[\p{L}\p{M}]{2,40}$`);

const stemsOf = perWord((word, language) => (isStemmable(word) ? language.stem(word) : word));

/** The stem of a word in lower case: of what has a figure, which stemmers take for a letter, or is no word, itself. */
export function stemOf(word: string, language: Language): string {
  return stemsOf(language)(word);
}
