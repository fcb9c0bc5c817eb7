import {describe, expect, test} from 'vitest';
import {cosine, vectorOf} from '../../../src/text/terms/term-vectors.js';
import type {TermVectors} from '../../../src/types.js';
import {analysis, titleOnly} from '../../score/article.js';

async function vectorsOf(markdown: string): Promise<TermVectors> {
  return (await analysis(markdown)).vectors;
}

// idf: "oak" is in all three sentences, ln 2; every other term in one, ln 4.
const three = 'Oaks grow here. Oaks fall there, oaks and elms. Oaks burn well.';
const ln2 = Math.log(2);
const ln4 = Math.log(4);

describe('the vectors of sentences', () => {
  test('has none for no prose', async () => {
    expect((await vectorsOf(titleOnly)).weights).toHaveLength(0);
  });

  test('weighs a term in every sentence least, and one that no sentence has most', async () => {
    const {idf} = await vectorsOf(three);
    expect(idf('oak')).toBeCloseTo(ln2);
    expect(idf('burn')).toBeCloseTo(ln4);
    expect(idf('ash')).toBeCloseTo(ln4);
  });

  test('damps repeats by the logarithm, and makes every sentence of length 1', async () => {
    const {termIndex, weights} = await vectorsOf(three);
    const [start, end] = [termIndex.starts[1]!, termIndex.starts[2]!];
    const second = new Map([...termIndex.terms.slice(start, end)].map((term, at) => [term, weights[start + at]!]));
    const [oak, elm] = ['oak', 'elm'].map((term) => second.get(termIndex.numbers.get(term)!)!);
    expect(oak! / elm!).toBeCloseTo(((1 + ln2) * ln2) / ln4);
    expect([...second.values()].reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1);
  });
});

describe('cosine with a text', () => {
  test('is 0 for one without terms, or with none that the sentence has', async () => {
    const vectors = await vectorsOf(three);
    expect(cosine(vectors, 0, vectorOf([], vectors))).toBe(0);
    expect(cosine(vectors, 0, vectorOf(['ash'], vectors))).toBe(0);
    expect(cosine(vectors, 0, vectorOf(['elm'], vectors))).toBe(0);
  });

  test('is 1 for the same terms, less where one of them is missing', async () => {
    const vectors = await vectorsOf(three);
    expect(cosine(vectors, 0, vectorOf(['oak', 'grow'], vectors))).toBeCloseTo(1);
    // The sentence is "oak" and "grow", the text "grow" and "ash": ln 4 / √(ln² 2 + ln² 4) times √½
    const expected = (ln4 / Math.hypot(ln2, ln4)) * Math.SQRT1_2;
    expect(cosine(vectors, 0, vectorOf(['grow', 'ash'], vectors))).toBeCloseTo(expected);
  });
});
