import {expect, test} from 'vitest';
import {figures} from '../../../../src/score/features/wording/figures.js';
import {measure} from '../../article.js';

test('is half for one number and full for two', async () => {
  expect(await measure(figures, 'It cost 1,200.50 crowns. It fell from 9 to 7. It fell.')).toEqual([0.5, 1, 0]);
});

test('takes no number out of a name', async () => {
  expect(await measure(figures, 'The B2 model arrived.')).toEqual([0]);
});
