import {expect, test} from 'vitest';
import {measureEach, scaledToBest} from '../../src/score/measure-each.js';

test('gives one number for each, in order, and none for nothing', () => {
  expect(measureEach([], () => 1)).toEqual(new Float64Array());
  expect(measureEach(['oak', 'elder'], ({length}) => length / 10)).toEqual(Float64Array.of(0.3, 0.5));
});

test('scaledToBest makes the best 1 and nothing negative', () => {
  const scaled = (...values: number[]): number[] => [...scaledToBest(Float64Array.from(values))];
  expect(scaled(2, 1, -1)).toEqual([1, 0.5, 0]);
  expect(scaled(0, 0)).toEqual([0, 0]);
  expect(scaled()).toEqual([]);
});
