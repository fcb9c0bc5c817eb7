import type {Language} from '../../types.js';
import {letterPattern} from '../letter-pattern.js';
import {perLanguage} from '../per-language.js';

const stemmable = letterPattern(String.raw`^[\p{L}\p{M}]{2,40}$`);

const mostKept = 20_000; // words; two megabytes

/** Stems by word: a stemmer takes longer than all else that is done with a word, and without them a batch takes 18 % longer. */
const stemsOf = perLanguage(() => new Map<string, string>());

/** The stem of a word in lower case: of what has a figure, which stemmers take for a letter, or is no word, itself. */
export function stemOf(word: string, language: Language): string {
  const stems = stemsOf(language);
  let stem = stems.get(word);
  if (stem === undefined) {
    stem = stemmable(word).test(word) ? language.stem(word) : word;
    if (stems.size >= mostKept) stems.clear();
    stems.set(word, stem);
  }
  return stem;
}
