import {expect, test} from 'vitest';
import {blockPlace} from '../../../../src/score/features/position/block-place.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(blockPlace, titleOnly)).toEqual([]);
});

test('goes from 0 to 1 within a paragraph', async () => {
  expect(await measure(blockPlace, 'One burned. Two burned. Three burned.\n\nFour burned.')).toEqual([0, 0.5, 1, 0]);
});
