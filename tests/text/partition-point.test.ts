import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {lastUpTo, partitionPoint} from '../../src/text/partition-point.js';
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

describe('lastUpTo', () => {
  test('is the first where there is none, or where all lie behind the place', () => {
    expect([lastUpTo([], 3), lastUpTo([5, 9], 3)]).toEqual([0, 0]);
  });

  test('is the last that does not lie behind the place', () => {
    expect([0, 4, 5, 6, 12].map((place) => lastUpTo([0, 5, 9], place))).toEqual([0, 0, 1, 1, 2]);
    holds(
      fc.property(fc.uniqueArray(fc.nat(50), {minLength: 1}), fc.nat(60), (numbers, place) => {
        const offsets = [0, ...numbers.map((number) => number + 1).sort((left, right) => left - right)];
        expect(lastUpTo(offsets, place)).toBe(offsets.filter((offset) => offset <= place).length - 1);
      }),
    );
  });
});
