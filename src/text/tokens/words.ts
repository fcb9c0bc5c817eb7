import type {Language} from '../../types.js';
import {countMatches} from '../counted.js';
import {isPlain, lazyPattern, plainSource} from '../letter-pattern.js';
import {perLanguage} from '../per-language.js';
import {hanOrKana, hasUnspacedScript, southEastAsian} from '../scripts.js';

const runs = `[${hanOrKana}${southEastAsian}]+`;

/**
 * What a reader counts as a word: an initialism with its stops ("U.S."), or letters and digits with apostrophes and
 * hyphens inside, a point or comma between digits, and the tail of C++ and C#.
 */
function wordOf(letter: string, inside: string, digit: string): string {
  const joined = String.raw`['’‑\-](?=${letter})|(?<=${digit})[.,](?=${digit})`;
  return String.raw`(?:${letter}\.){2,}|${letter}(?:${inside}|${joined})*(?:\+\+|#(?!${letter}))?`;
}

const plainWord = new RegExp(
  plainSource(wordOf(String.raw`[\p{L}\p{N}]`, String.raw`[\p{L}\p{N}\p{M}_]`, String.raw`\p{N}`)),
  'g',
);

const spaced = `--[${hanOrKana}${southEastAsian}]`;
const anyWord = lazyPattern(
  `${wordOf(String.raw`[[\p{L}\p{N}]${spaced}]`, String.raw`[[\p{L}\p{N}\p{M}_]${spaced}]`, String.raw`\p{N}`)}|${runs}`,
  'gv',
);

/** The words of spaced scripts, and the runs of characters of the others. */
export function wordsAndRuns(text: string): readonly string[] {
  return text.match(isPlain(text) ? plainWord : anyWord()) ?? [];
}

/** The words of a text as a reader counts them, of its `wordsAndRuns` where they are known; scripts without spaces are cut by the dictionary of the run time. */
export function words(text: string, language: Language, found = wordsAndRuns(text)): readonly string[] {
  if (!hasUnspacedScript(text)) return found;
  return found.flatMap((word) => (hasUnspacedScript(word) ? cutRun(word, language) : word));
}

const segmenterOf = perLanguage(({code}) => new Intl.Segmenter(code, {granularity: 'word'}));
const longestPiece = 600; // UTF-16 units, below 2 kB of UTF-8: the segmenter is quadratic in the length of its input

function cutRun(run: string, language: Language): string[] {
  const found: string[] = [];
  for (let start = 0; start < run.length; start += longestPiece) {
    const piece = run.slice(start, start + longestPiece);
    for (const {segment} of segmenterOf(language).segment(piece)) found.push(segment);
  }
  return found;
}

const character = lazyPattern(`[${hanOrKana}]`, 'gu');
const otherRun = lazyPattern(`[${southEastAsian}]+`, 'gu');

/** How long a text is to a reader. */
interface WordCount {
  /** Words of spaced scripts, and of Thai and its neighbours as many as their length makes likely. */
  words: number;
  /** Han and Kana characters. */
  characters: number;
}

const lettersPerWord = 5; // of Thai and its neighbours, near enough for reading time

/** Counts a text's words as a reader does, of its `wordsAndRuns` where they are known. */
export function countWords(text: string, found = wordsAndRuns(text)): WordCount {
  if (!hasUnspacedScript(text)) return {words: found.length, characters: 0};
  const count: WordCount = {words: 0, characters: 0};
  for (const word of found) {
    if (!hasUnspacedScript(word)) count.words++;
    else {
      count.characters += countMatches(word, character());
      for (const run of word.match(otherRun()) ?? []) count.words += Math.ceil(run.length / lettersPerWord);
    }
  }
  return count;
}
