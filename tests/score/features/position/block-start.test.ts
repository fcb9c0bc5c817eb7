import {expect, test} from 'vitest';
import {blockStart} from '../../../../src/score/features/position/block-start.js';
import {measure} from '../../article.js';

test('marks the first sentence of each paragraph', async () => {
  expect(await measure(blockStart, 'The mill burned. The town wept.\n\nIt was rebuilt.')).toEqual([1, 0, 1]);
});
