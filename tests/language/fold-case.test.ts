import {expect, test} from 'vitest';
import {foldCase} from '../../src/language/fold-case.js';

test('nothing folds to nothing', () => {
  expect(foldCase('')).toBe('');
});

test('dotted and dotless i are one, in capitals and small letters', () => {
  expect(['İlk', 'ILK', 'ılk', 'ilk'].map(foldCase)).toEqual(['ilk', 'ilk', 'ilk', 'ilk']);
});

test('offsets stay', () => {
  const text = 'İSTANBUL’da IŞIK';
  expect(foldCase(text)).toBe("istanbul'da işik");
  expect(foldCase(text)).toHaveLength(text.length);
});
