import type {Language} from '../types.js';

/** The option of a rule that says how many words are fine. */
export function mostWords(usual: number) {
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
