import {expect, test} from 'vitest';
import {itemStart} from '../../../../src/score/features/position/item-start.js';
import {measure} from '../../article.js';

test('holds for the first sentence of a list item', async () => {
  expect(await measure(itemStart, 'One burned.\n\n- Two burned. Three burned.\n- Four burned.')).toEqual([0, 1, 0, 1]);
});
