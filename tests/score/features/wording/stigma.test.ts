import {expect, test} from 'vitest';
import {stigma} from '../../../../src/score/features/wording/stigma.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(stigma, titleOnly)).toEqual([]);
});

test('marks asides and calls to click', async () => {
  expect(await measure(stigma, 'Subscribe to the letter today. Sparrows eat seeds.')).toEqual([1, 0]);
});
