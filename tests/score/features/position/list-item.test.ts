import {expect, test} from 'vitest';
import {listItem} from '../../../../src/score/features/position/list-item.js';
import {measure} from '../../article.js';

test('marks the items of lists', async () => {
  expect(await measure(listItem, 'Bring these.\n\n- Warm gloves.\n- A long rope.')).toEqual([0, 1, 1]);
});
