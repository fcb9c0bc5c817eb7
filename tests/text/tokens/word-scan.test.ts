import {expect, test} from 'vitest';
import {phraseStands, scanWords} from '../../../src/text/tokens/word-scan.js';

test('nothing has no words', () => {
  expect(scanWords('')).toEqual({folded: '', words: [], starts: []});
});

test('words are letters, marks and digits, with where they start', () => {
  expect(scanWords('“It’s 9 naïve piers.”')).toEqual({
    folded: "“it's 9 naïve piers.”",
    words: ['it', 's', '9', 'naïve', 'piers'],
    starts: [1, 4, 6, 8, 14],
  });
  expect(scanWords('हिन्दी भाषा').words).toEqual(['हिन्दी', 'भाषा']);
});

test('dotted and dotless i are one, in capitals and small letters', () => {
  expect(['İlk', 'ILK', 'ılk', 'ilk'].map((text) => scanWords(text).folded)).toEqual(['ilk', 'ilk', 'ilk', 'ilk']);
});

test('offsets stay when the case is folded', () => {
  const text = 'İSTANBUL’da IŞIK';
  expect(scanWords(text).folded).toBe("istanbul'da işik");
  expect(scanWords(text).folded).toHaveLength(text.length);
});

test('a phrase stands where it starts and a word ends with it', () => {
  expect(phraseStands('at risk', 'we are at risk.', 7)).toBe(true);
  expect(phraseStands('at risk', 'we are at risky sea', 7)).toBe(false);
  expect(phraseStands('at risk', 'we are at risk.', 0)).toBe(false);
});
