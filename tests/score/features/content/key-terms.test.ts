import {expect, test} from 'vitest';
import {keyTerms} from '../../../../src/score/features/content/key-terms.js';
import {measure} from '../../article.js';

test('favours terms that come in several sentences', async () => {
  const [often, rare] = await measure(
    keyTerms,
    'Flour prices doubled again. Flour prices hurt bakers. Somebody painted fences.',
  ).then(([first, , last]) => [first, last]);
  expect(often).toBe(1);
  expect(rare).toBe(0);
});

test('counts the sentences with a term, not how often one of them says it', async () => {
  expect(await measure(keyTerms, 'Oats, oats and oats sold. Rye rose. Rye fell.')).toEqual([0, 1, 1]);
});

test('averages over the terms, over four in a shorter sentence', async () => {
  // ln 2 / 4 and ln 2 / 7
  expect(await measure(keyTerms, 'Rye rose. Rye fell while summer storms flattened barley fields.')).toEqual([
    1, 0.571,
  ]);
});
