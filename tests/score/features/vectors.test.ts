import {describe, expect, test} from 'vitest';
import {cosine, scaledToBest, termVectors, vectorOf} from '../../../src/score/features/vectors.js';
import {article, titleOnly} from '../article.js';

// idf: "oak" is in all three sentences, ln 2; every other term in one, ln 4.
const three = 'Oaks grow here. Oaks fall there, oaks and elms. Oaks burn well.';
const ln2 = Math.log(2);
const ln4 = Math.log(4);

describe('termVectors', () => {
  test('has none for no prose', async () => {
    expect(termVectors(await article(titleOnly)).weights).toHaveLength(0);
  });

  test('weighs a term in every sentence least, and one that no sentence has most', async () => {
    const {idf} = termVectors(await article(three));
    expect(idf('oak')).toBeCloseTo(ln2);
    expect(idf('burn')).toBeCloseTo(ln4);
    expect(idf('ash')).toBeCloseTo(ln4);
  });

  test('damps repeats by the logarithm, and makes every sentence of length 1', async () => {
    const {index, weights} = termVectors(await article(three));
    const [start, end] = [index.starts[1]!, index.starts[2]!];
    const second = new Map([...index.terms.slice(start, end)].map((term, at) => [term, weights[start + at]!]));
    const [oak, elm] = ['oak', 'elm'].map((term) => second.get(index.numbers.get(term)!)!);
    expect(oak! / elm!).toBeCloseTo(((1 + ln2) * ln2) / ln4);
    expect([...second.values()].reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1);
  });

  test('is worked out once for an article', async () => {
    const one = await article('Oaks grow here.');
    expect(termVectors(one)).toBe(termVectors(one));
  });
});

describe('cosine with a text', () => {
  test('is 0 for one without terms, or with none that the sentence has', async () => {
    const vectors = termVectors(await article(three));
    expect(cosine(vectors, 0, vectorOf([], vectors))).toBe(0);
    expect(cosine(vectors, 0, vectorOf(['ash'], vectors))).toBe(0);
    expect(cosine(vectors, 0, vectorOf(['elm'], vectors))).toBe(0);
  });

  test('is 1 for the same terms, less where one of them is missing', async () => {
    const vectors = termVectors(await article(three));
    expect(cosine(vectors, 0, vectorOf(['oak', 'grow'], vectors))).toBeCloseTo(1);
    // The sentence is "oak" and "grow", the text "grow" and "ash": ln 4 / √(ln² 2 + ln² 4) times √½
    const expected = (ln4 / Math.hypot(ln2, ln4)) * Math.SQRT1_2;
    expect(cosine(vectors, 0, vectorOf(['grow', 'ash'], vectors))).toBeCloseTo(expected);
  });
});

test('scaledToBest makes the best 1 and nothing negative', () => {
  const scaled = (...values: number[]): number[] => [...scaledToBest(Float64Array.from(values))];
  expect(scaled(2, 1, -1)).toEqual([1, 0.5, 0]);
  expect(scaled(0, 0)).toEqual([0, 0]);
  expect(scaled()).toEqual([]);
});
