import {expect, test} from 'vitest';
import {countTerms, distinctTerms, indexTerms, termNumbers} from '../../../src/text/terms/term-index.js';
import type {TermIndex} from '../../../src/types.js';
import {article, titleOnly} from '../../score/article.js';

async function indexOf(markdown: string): Promise<TermIndex> {
  return indexTerms((await article(markdown)).sentences.map(({terms}) => terms));
}

test('is empty for no prose', async () => {
  const {numbers, starts, terms} = await indexOf(titleOnly);
  expect([[...numbers], starts, terms]).toEqual([[], [0], []]);
});

test('numbers the terms as they come, each once a sentence', async () => {
  const index = await indexOf('Oaks shade oaks. Elms shade sheep.');
  expect([...index.numbers.keys()]).toEqual(['oak', 'shade', 'elm', 'sheep']);
  expect(index.starts).toEqual([0, 2, 5]);
  expect(index.terms).toEqual([0, 1, 2, 1, 3]);
  expect(index.counts).toEqual([2, 1, 1, 1, 1]);
  expect(index.frequencies).toEqual([1, 2, 1, 1]);
});

test('counts the terms of a sentence, all or those asked for', async () => {
  const index = await indexOf('Oaks shade oaks. Elms shade sheep.');
  const wanted = termNumbers(index, ['sheep', 'elm', 'ash']);
  expect([...wanted]).toEqual([3, 2]);
  expect(countTerms(index, 1, (term) => wanted.has(term))).toBe(2);
  expect(countTerms(index, 0, (term) => wanted.has(term))).toBe(0);
  expect([distinctTerms(index, 0), distinctTerms(index, 1)]).toEqual([2, 3]);
});
