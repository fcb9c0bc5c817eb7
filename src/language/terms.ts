import type {Language} from '../types.js';

const hanOrKana = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\u30fc\uff70';
const otherUnspaced = '\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}';
const letter = `[[\\p{L}\\p{N}]--[${hanOrKana}${otherUnspaced}]]`;
const inside = `[[\\p{L}\\p{N}\\p{M}_]--[${hanOrKana}${otherUnspaced}]]`;

const initialism = `(?:${letter}\\.){2,}`;
/** With apostrophes and hyphens inside, a point or comma between digits, and the tail of C++ and C#. */
const spacedWord = `${letter}(?:${inside}|['’‑\\-](?=${letter})|(?<=\\p{N})[.,](?=\\p{N}))*(?:\\+\\+|#(?!${letter}))?`;
const wordOrRun = new RegExp(`${initialism}|${spacedWord}|([${hanOrKana}${otherUnspaced}]+)`, 'gv');
const anyWord = new RegExp(`${initialism}|${spacedWord}`, 'gv');
const anyCharacter = new RegExp(`[${hanOrKana}]`, 'gv');
const otherRun = new RegExp(`[${otherUnspaced}]+`, 'gv');

/** The words of a text as a reader counts them; scripts without spaces are cut by the dictionary of the run time. */
export function words(text: string, language: string): string[] {
  const found: string[] = [];
  for (const match of text.matchAll(wordOrRun)) {
    if (match[1] === undefined) found.push(match[0]);
    else addWordsOfRun(match[1], language, found);
  }
  return found;
}

const segmenters = new Map<string, Intl.Segmenter>();
const longestPiece = 600; // UTF-16 units, below 2 kB of UTF-8: the segmenter is quadratic in the length of its input

function addWordsOfRun(run: string, language: string, found: string[]): void {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, {granularity: 'word'});
    segmenters.set(language, segmenter);
  }
  for (let start = 0; start < run.length; start += longestPiece) {
    for (const {segment} of segmenter.segment(run.slice(start, start + longestPiece))) found.push(segment);
  }
}

/** What two sentences can have in common: the stems of the content words of a text, in order, repeats kept. */
export function terms(text: string, language: Language): string[] {
  const found: string[] = [];
  const stems = stemsOf(language);
  for (const word of words(text, language.code)) {
    const lowered = lowerCase(word, language.code);
    for (const part of language.stopWords.has(lowered) ? [] : contentParts(lowered, language.code)) {
      if (language.stopWords.has(part) || isSingleLetter(part)) continue;
      let stem = stems.get(part);
      if (stem === undefined) {
        stem = stemmable.test(part) ? language.stem(part) : part;
        stems.set(part, stem);
      }
      found.push(stem);
    }
  }
  return found;
}

const stemCaches = new WeakMap<Language, Map<string, string>>();
const mostStems = 50_000; // some megabytes; a batch of thousands of articles must not grow without end

function stemsOf(language: Language): Map<string, string> {
  let stems = stemCaches.get(language);
  if (!stems || stems.size > mostStems) {
    stems = new Map();
    stemCaches.set(language, stems);
  }
  return stems;
}

/** No digits, which stemmers take for letters, and no runs of letters that are no word of any language. */
const stemmable = /^[\p{L}\p{M}]{2,40}$/u;

/** Lower case by the language of the text, not by that of the machine: Turkish I is ı, and İ is i everywhere. */
function lowerCase(word: string, language: string): string {
  const dotted = word.replaceAll('İ', 'i');
  return (language === 'tr' ? dotted.replaceAll('I', 'ı') : dotted).toLowerCase().replaceAll('’', "'").normalize();
}

const elision: Readonly<Record<string, RegExp>> = {
  fr: /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'/,
  it: /^(?:[cdlmnstv]|un|quest|quell|bell|tutt|ch|dov|com|(?:a|da|de|ne|su|co)ll)'/,
};

/** Without elided articles and possessive endings; compounds written with hyphens fall into their parts. */
function contentParts(word: string, language: string): string[] {
  const start = elision[language];
  let content = start ? word.replace(start, '') : word;
  content = language === 'tr' ? content.replace(/'.*$/, '') : content.replace(/'s?$/, '');
  const parts = content.split(/[-‑]/);
  return parts.length > 1 && parts.every((part) => /^\p{L}{2,}$/u.test(part)) ? parts : [content];
}

/** A Han character is a word of its own, a lone letter or digit of any other script is not. */
function isSingleLetter(word: string): boolean {
  return word.length < 2 && !/\p{sc=Han}/u.test(word);
}

const lettersPerWord = 5; // of Thai and its neighbours, near enough for reading time

/** Words of spaced scripts, and Han and Kana characters apart; one linear scan, without a dictionary. */
export function countWords(text: string): {words: number; characters: number} {
  let count = occurrences(text, anyWord);
  let characters = 0;
  if (/[^\0-\u0dff]/.test(text)) {
    characters = occurrences(text, anyCharacter);
    for (const [run] of text.matchAll(otherRun)) count += Math.ceil(run.length / lettersPerWord);
  }
  return {words: count, characters};
}

function occurrences(text: string, pattern: RegExp): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (pattern.test(text)) count++;
  return count;
}
