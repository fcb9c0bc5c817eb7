import {expect, test} from 'vitest';
import {alone} from '../../../../src/score/features/position/alone.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(alone, titleOnly)).toEqual([]);
});

test('holds for a paragraph of one sentence', async () => {
  expect(await measure(alone, 'One burned. Two burned.\n\nFour burned.')).toEqual([0, 0, 1]);
});
