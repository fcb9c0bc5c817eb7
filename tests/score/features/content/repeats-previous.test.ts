import {expect, test} from 'vitest';
import {repeatedByNext, repeatsPrevious} from '../../../../src/score/features/content/repeats-previous.js';
import {measure} from '../../article.js';

test('is the share of terms that the sentence before has', async () => {
  expect(await measure(repeatsPrevious, 'Mills burned. Mills grind oats.')).toEqual([0, 0.333]);
});

test('and that the next one has', async () => {
  expect(await measure(repeatedByNext, 'Mills burned. Mills grind oats.')).toEqual([0.5, 0]);
});
