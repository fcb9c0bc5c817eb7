import {expect, test} from 'vitest';
import {blockStart} from '../../../../src/score/features/position/block-start.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(blockStart, titleOnly)).toEqual([]);
});

test('marks the first sentence of each paragraph', async () => {
  expect(await measure(blockStart, 'The mill burned. The town wept.\n\nIt was rebuilt.')).toEqual([1, 0, 1]);
});
