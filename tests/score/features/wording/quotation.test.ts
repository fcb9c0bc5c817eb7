import {expect, test} from 'vitest';
import {quotation} from '../../../../src/score/features/wording/quotation.js';
import {measure} from '../../article.js';

test('is full for a sentence in quotation marks or a quoted block', async () => {
  expect(await measure(quotation, '“Nobody slept,” said the miller.\n\n> Nobody slept.\n\nNobody slept.')).toEqual([
    1, 1, 0,
  ]);
});

test('is half for a sentence with one quotation inside', async () => {
  expect(await measure(quotation, 'The miller said “nobody” slept.')).toEqual([0.5]);
});
