import {expect, test} from 'vitest';
import {blockPlace} from '../../../../src/score/features/position/block-place.js';
import {measure} from '../../article.js';

test('goes from 0 to 1 within a paragraph', async () => {
  expect(await measure(blockPlace, 'One burned. Two burned. Three burned.\n\nFour burned.')).toEqual([0, 0.5, 1, 0]);
});
