import {expect, test} from 'vitest';
import {keyTerms} from '../../src/features/key-terms.js';
import {measure, titleOnly} from './article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(keyTerms, titleOnly)).toEqual([]);
});

test('favours terms that come in several sentences', async () => {
  const [often, rare] = await measure(
    keyTerms,
    'Flour prices doubled again. Flour prices hurt bakers. Somebody painted fences.',
  ).then(([first, , last]) => [first, last]);
  expect(often).toBe(1);
  expect(rare).toBe(0);
});
