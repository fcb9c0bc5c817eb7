import type {Language} from '../types.js';

/** Counts with their noun: "1 word", "2 words". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/**
 * What `Sentence.wordCount` counts in a language, and how many of them say as much as an English word: Chinese and
 * Japanese are counted by the character, and need about two and a half where English has a word.
 */
export function unitOf({code}: Pick<Language, 'code'>): {noun: string; perWord: number} {
  return code === 'zh' || code === 'ja' ? {noun: 'character', perWord: 2.5} : {noun: 'word', perWord: 1};
}
