import {expect, test} from 'vitest';
import {label} from '../../../../src/score/features/wording/label.js';
import {measure} from '../../article.js';

test('marks a short label with a colon', async () => {
  expect(
    await measure(label, 'Warning: the road floods. The road, we hear: it floods. At 9:30 the road floods.'),
  ).toEqual([1, 0, 0]);
});

test('does not take a long clause for a label', async () => {
  expect(await measure(label, 'The miller who lived beside the river for ninety years said: the road floods.')).toEqual(
    [0],
  );
});
