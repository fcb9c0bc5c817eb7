import {expect, test} from 'vitest';
import {measureEach} from '../../../src/score/features/measure-each.js';

test('gives one number for each, in order, and none for nothing', () => {
  expect(measureEach([], () => 1)).toEqual(new Float64Array());
  expect(measureEach(['oak', 'elder'], ({length}) => length / 10)).toEqual(Float64Array.of(0.3, 0.5));
});
