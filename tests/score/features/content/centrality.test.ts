import {expect, test} from 'vitest';
import {centrality} from '../../../../src/score/features/content/centrality.js';
import {measure} from '../../article.js';

test('is 1 for the only sentence, and higher for what shares terms with others', async () => {
  expect(await measure(centrality, 'Mills grind flour.')).toEqual([1]);
});

test('is higher for what shares terms with others, 0 without terms', async () => {
  expect(await measure(centrality, 'Oaks grew. Oaks fell. They were there.')).toEqual([0.807, 0.807, 0]);
});
