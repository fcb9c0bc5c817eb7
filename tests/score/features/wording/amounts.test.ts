import {expect, test} from 'vitest';
import {amounts} from '../../../../src/score/features/wording/amounts.js';
import {measure} from '../../article.js';

test('holds for shares, prices and multiples, but not for other numbers', async () => {
  expect(await measure(amounts, 'It fell by 12 %. It cost $9 then. It is 3x bigger. It had 9 mills.')).toEqual([
    1, 1, 1, 0,
  ]);
});
