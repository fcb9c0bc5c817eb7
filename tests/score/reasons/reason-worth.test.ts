import {expect, test} from 'vitest';
import {weights} from '../../../src/score/reasons/reason-weights.js';
import {likelihood, reasonWorths} from '../../../src/score/reasons/reason-worth.js';
import type {SignId} from '../../../src/score/reasons/significance.js';
import {proseless, read} from '../../select/articles.js';

const by = {intercept: -1, weights: {...weights, risk: 2, benefit: 4}};
const evidence = (...measures: [SignId, number][]) => ({measures: new Map(measures), cues: []});
const risk = evidence(['risk', 1]);
const benefit = evidence(['benefit', 0.5]);
const nothing = evidence();
const given =
  (...all: ReturnType<typeof evidence>[]) =>
  ({index}: {index: number}) =>
    all[index]!;

test('no sentence has no worth', async () => {
  expect(reasonWorths((await read(proseless)).article, given(), by)).toEqual([]);
});

test('one sentence is worth its signs', async () => {
  expect(reasonWorths((await read('The pier is closed.')).article, given(benefit), by, 0.5)).toEqual([1]);
});

test('neighbours in the same block lend a share: three sentences by hand', async () => {
  const {article} = await read('The pier is closed. The ferry is late. The bread is dear.');
  expect(reasonWorths(article, given(risk, nothing, benefit), by, 0.5)).toEqual([1, 0, 1]);
});

test('neighbours in another block lend nothing', async () => {
  const {article} = await read('The pier is closed.\n\nThe ferry is late.');
  expect(reasonWorths(article, given(risk, nothing), by, 0.5)).toEqual([1, -1]);
});

test('even odds are a half', () => {
  expect(likelihood(0)).toBe(0.5);
});
