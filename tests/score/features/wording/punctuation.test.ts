import {expect, test} from 'vitest';
import {punctuation} from '../../../../src/score/features/wording/punctuation.js';
import {measure} from '../../article.js';

test('counts marks up to as many as tell something', async () => {
  expect(await measure(punctuation.comma, 'Rye, oats, and wheat grew. Rye grew.')).toEqual([0.5, 0]);
});

test('knows an exclamation by its end', async () => {
  expect(await measure(punctuation.exclamation, 'Rye grew! Rye grew.')).toEqual([1, 0]);
});

test('one aside in parentheses is all that can be had of it', async () => {
  const text = 'Rye (winter rye) grew. Rye (winter rye) and oats (black oats) grew. Rye grew.';
  expect(await measure(punctuation.parenthesis, text)).toEqual([1, 1, 0]);
});
