import {expect, test} from 'vitest';
import {forwardCentrality} from '../../../../src/score/features/content/forward-centrality.js';
import {measure} from '../../article.js';

test('favours what later sentences take up', async () => {
  const [opening, , last] = await measure(
    forwardCentrality,
    'Flour became expensive. Expensive flour hurts bakers. Flour hurts.',
  );
  expect(opening).toBe(1);
  expect(last).toBe(0);
});

test('is 0 where nothing follows', async () => {
  expect(await measure(forwardCentrality, 'Flour became expensive.')).toEqual([0]);
});
