import {describe, expect, test} from 'vitest';
import {accumulate, dot, scaledToBest, termVectors, vectorOf} from '../../src/features/vectors.js';
import {article, titleOnly} from './article.js';

const flat = (): number => 1;

describe('vectorOf', () => {
  test('is empty for no terms and of length 1 for any', () => {
    expect(vectorOf([], flat).size).toBe(0);
    const vector = vectorOf(['oak', 'elm'], flat);
    expect([...vector.keys()]).toEqual(['oak', 'elm']);
    for (const weight of vector.values()) expect(weight).toBeCloseTo(Math.SQRT1_2);
  });

  test('damps repeats by the logarithm', () => {
    const vector = vectorOf(['oak', 'oak', 'elm'], flat);
    expect(vector.get('oak')! / vector.get('elm')!).toBeCloseTo(1 + Math.log(2));
  });
});

test('dot is the cosine of vectors of length 1, whichever comes first', () => {
  const [oak, both] = [vectorOf(['oak'], flat), vectorOf(['oak', 'elm'], flat)];
  expect(dot(oak, both)).toBeCloseTo(Math.SQRT1_2);
  expect(dot(both, oak)).toBeCloseTo(Math.SQRT1_2);
  expect(dot(oak, vectorOf(['elm'], flat))).toBe(0);
});

test('accumulate adds a vector, and takes it away again', () => {
  const sum = new Map<string, number>();
  accumulate(sum, new Map([['oak', 2]]));
  accumulate(sum, new Map([['oak', 2]]), -0.5);
  expect([...sum]).toEqual([['oak', 1]]);
});

test('scaledToBest makes the best 1 and nothing negative', () => {
  expect([...scaledToBest([2, 1, -1])]).toEqual([1, 0.5, 0]);
  expect([...scaledToBest([0, 0])]).toEqual([0, 0]);
  expect([...scaledToBest([])]).toEqual([]);
});

describe('termVectors', () => {
  test('has none for no prose', async () => {
    expect(termVectors(await article(titleOnly)).sentences).toEqual([]);
  });

  test('weighs a term in every sentence least, and never below 0', async () => {
    const {idf} = termVectors(await article('Oaks grow here. Oaks fall there. Oaks burn well.'));
    expect(idf('oak')).toBeCloseTo(Math.log(2));
    expect(idf('burn')).toBeCloseTo(Math.log(4));
  });

  test('is worked out once for an article', async () => {
    const one = await article('Oaks grow here.');
    expect(termVectors(one)).toBe(termVectors(one));
  });
});
