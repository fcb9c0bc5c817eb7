import {expect, test} from 'vitest';
import {itemStart} from '../../../../src/score/features/position/item-start.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(itemStart, titleOnly)).toEqual([]);
});

test('holds for the first sentence of a list item', async () => {
  expect(await measure(itemStart, 'One burned.\n\n- Two burned. Three burned.\n- Four burned.')).toEqual([0, 1, 0, 1]);
});
