import {expect, test} from 'vitest';
import {dangling} from '../../../../src/score/features/reference/dangling.js';
import {measure} from '../../article.js';

test('marks openings that point back', async () => {
  expect(
    await measure(dangling, 'The mill burned. It stood empty. However, nobody slept. This week it rains.'),
  ).toEqual([0, 1, 1, 0]);
});
