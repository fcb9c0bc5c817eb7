import {counted} from '../text/index.js';
import type {Language} from '../types.js';

/** The option of a rule that says how many words are fine. */
export function mostWordsOption(usual: number) {
  return {
    description: 'most words; of Chinese and Japanese, two and a half times as many characters',
    default: usual,
    minimum: 1,
  };
}

/**
 * So many words in what `Sentence.wordCount` counts in a language: Chinese and Japanese are counted by the character,
 * and need about two and a half where English has a word.
 */
export function wordLimit(words: number, {countedByCharacter}: Language): {most: number; noun: string} {
  return countedByCharacter
    ? {most: Math.round(2.5 * words), noun: 'character'}
    : {most: Math.round(words), noun: 'word'};
}

/** What is wrong with a length, as "12 characters, expected at least 30"; undefined within its bounds. */
export function lengthProblem(
  length: number,
  noun: string,
  {min, max}: {min: number; max: number},
): string | undefined {
  if (length >= min && length <= max) return undefined;
  return `${counted(length, noun)}, expected ${length < min ? `at least ${min}` : `at most ${max}`}`;
}
