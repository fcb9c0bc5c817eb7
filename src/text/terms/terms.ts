import {possessive} from '../../language/index.js';
import type {Language} from '../../types.js';
import {isPlain, lazyPattern, letterTest} from '../letter-pattern.js';
import {perWord} from '../per-language.js';
import {words} from '../tokens/words.js';
import {stemOf} from './stem.js';

/**
 * What two texts can have in common: the stems of the content words of a text, in order, repeats kept; of its
 * `wordsAndRuns` where they are known.
 */
export function terms(text: string, language: Language, found?: readonly string[]): string[] {
  return words(text, language, found).flatMap(stemsOf(language));
}

/** One stem for most content words, one a part for a compound with hyphens, none for a stop word. */
const stemsOf = perWord((word: string, language: Language): readonly string[] => {
  const lowered = lowerCaseOf(word, language);
  if (language.stopWords.has(lowered)) return [];
  return contentParts(lowered, language)
    .filter((part) => !language.stopWords.has(part) && !isSingleLetter(part))
    .map((part) => stemOf(part, language));
});

/** Lower case by the language of the text, not by that of the machine: Turkish I is ı, and İ is i everywhere. */
function lowerCaseOf(word: string, {casing}: Language): string {
  if (!casing && isPlain(word)) return word.toLowerCase().replaceAll('’', "'");
  const dotted = word.replaceAll('İ', 'i');
  const small = casing ? dotted.toLocaleLowerCase(casing) : dotted.toLowerCase();
  return small.replaceAll('’', "'").normalize();
}

const isPartOfCompound = letterTest(String.raw`^\p{L}{2,}$`);

/** Without elided articles and possessive endings; compounds written with hyphens fall into their parts. */
function contentParts(word: string, {elision, ending = possessive}: Language): string[] {
  const content = (elision ? word.replace(elision, '') : word).replace(ending, '');
  const parts = content.split(/[-‑]/);
  return parts.length > 1 && parts.every(isPartOfCompound) ? parts : [content];
}

const han = lazyPattern(String.raw`\p{sc=Han}`, 'u');

/** A Han character is a word of its own, a lone letter or digit of any other script is not. */
function isSingleLetter(word: string): boolean {
  return word.length < 2 && (isPlain(word) || !han().test(word));
}
