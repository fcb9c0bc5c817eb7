import {expect, test, vi} from 'vitest';
import {WordTable} from '../../src/language/word-table.js';

test('works a value out once for each word, wherever it stands', () => {
  const make = vi.fn((word: string) => word.toUpperCase());
  const table = new WordTable(make, 100);
  const text = 'oak elm oak';
  expect(table.get(text, 0, 3)).toBe('OAK');
  expect(table.get(text, 4, 7)).toBe('ELM');
  expect(table.get(text, 8, 11)).toBe('OAK');
  expect(table.get('oaks', 0, 3)).toBe('OAK');
  expect(make).toHaveBeenCalledTimes(2);
});

test('knows the empty word, and words that begin alike', () => {
  const table = new WordTable((word) => [word], 100);
  expect(table.get('oaks', 0, 0)).toEqual(['']);
  expect(table.get('oaks', 0, 4)).toEqual(['oaks']);
  expect(table.get('oaks', 0, 3)).toEqual(['oak']);
});

test('keeps words of the same hash apart', () => {
  const table = new WordTable((word) => word, 100);
  // 'Aa' and 'BB' are the well-known pair: 31 × 65 + 97 = 31 × 66 + 66.
  expect(['Aa', 'BB', 'Aa'].map((word) => table.get(word, 0, 2))).toEqual(['Aa', 'BB', 'Aa']);
});

test('keeps thousands of words, and forgets all when there are too many', () => {
  const make = vi.fn((word: string) => word);
  const table = new WordTable(make, 5000);
  const words = Array.from({length: 5000}, (_, index) => `word${index}`);
  for (const word of [...words, ...words]) expect(table.get(word, 0, word.length)).toBe(word);
  expect(make).toHaveBeenCalledTimes(5000);
  table.get('another', 0, 7);
  table.get('word0', 0, 5);
  expect(make).toHaveBeenCalledTimes(5002);
});
