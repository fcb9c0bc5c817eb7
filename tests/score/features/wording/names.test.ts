import {expect, test} from 'vitest';
import {names} from '../../../../src/score/features/wording/names.js';
import {measure} from '../../article.js';

test('counts capitals inside a sentence, not at its start', async () => {
  // three names in eight words, times three; none
  expect(await measure(names, 'Then Anna Berg met Carl near the harbour. Sparrows eat seeds.')).toEqual([1, 0]);
});

test('does not take German nouns for names', async () => {
  expect(await measure(names, 'Dort traf Anna den Bäcker.', {language: 'de'})).toEqual([0]);
});

test('counts a short sentence as one of eight words', async () => {
  expect(await measure(names, 'Then Anna slept.')).toEqual([0.375]);
});
