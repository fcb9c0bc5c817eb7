import {expect, test} from 'vitest';
import {listItem} from '../../../../src/score/features/position/list-item.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(listItem, titleOnly)).toEqual([]);
});

test('marks the items of lists', async () => {
  expect(await measure(listItem, 'Bring these.\n\n- Warm gloves.\n- A long rope.')).toEqual([0, 1, 1]);
});
