import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {partitionPoint} from '../../src/text/partition-point.js';
import {holds} from '../holds.js';

describe('partitionPoint', () => {
  test('tells how many numbers are smaller', () => {
    const smaller = (numbers: readonly number[], limit: number) =>
      partitionPoint(numbers.length, (index) => numbers[index]! < limit);
    expect([smaller([], 1), smaller([1], 1), smaller([1], 2), smaller([1, 2, 2, 5], 2)]).toEqual([0, 0, 1, 1]);
    holds(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
        const sorted = numbers.sort((left, right) => left - right);
        expect(smaller(sorted, limit)).toBe(sorted.filter((number) => number < limit).length);
      }),
    );
  });
});
