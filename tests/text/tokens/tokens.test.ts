import fc from 'fast-check';
import {expect, test} from 'vitest';
import {foldCase, tokenize} from '../../../src/text/tokens/tokens.js';
import {holds} from '../../holds.js';

test('nothing has no tokens', () => {
  expect([tokenize(''), tokenize(' … “—” ')]).toEqual([[], []]);
});

test('tokens are letters, marks and digits, with where they stand', () => {
  expect(tokenize('“It’s 9 naïve')).toEqual([
    {folded: 'it', start: 1, end: 3},
    {folded: 's', start: 4, end: 5},
    {folded: '9', start: 6, end: 7},
    {folded: 'naïve', start: 8, end: 13},
  ]);
  expect(tokenize('हिन्दी भाषा').map(({folded}) => folded)).toEqual(['हिन्दी', 'भाषा']);
});

test('dotted and dotless i are one, in capitals and small letters', () => {
  expect(['İlk', 'ILK', 'ılk', 'ilk'].map(foldCase)).toEqual(['ilk', 'ilk', 'ilk', 'ilk']);
});

test('offsets stay when the case is folded', () => {
  const text = 'İSTANBUL’da IŞIK';
  expect(foldCase(text)).toBe("istanbul'da işik");
  expect(tokenize(text).map(({start, end}) => text.slice(start, end))).toEqual(['İSTANBUL', 'da', 'IŞIK']);
});

test('every letter and digit of a text is in one token, and nothing else but marks', () => {
  holds(
    fc.property(fc.string(), (text) => {
      const covered = tokenize(text).map(({start, end}) => text.slice(start, end));
      expect(covered.join('')).toBe(text.replace(/[^\p{L}\p{N}\p{M}]/gu, ''));
      expect(tokenize(text).map(({folded}) => folded)).toEqual(covered.map(foldCase));
    }),
  );
});
