import {expect, test} from 'vitest';
import {repeatsOpening} from '../../../../src/score/features/content/repeats-opening.js';
import {measure} from '../../article.js';

test('is the share of terms that the first three sentences have', async () => {
  expect(await measure(repeatsOpening, 'Mills burned. Rye grew. Rain fell. Mills grind oats.')).toEqual([
    0, 0, 0, 0.333,
  ]);
});
