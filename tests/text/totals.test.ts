import {describe, expect, test} from 'vitest';
import {largest, smallest, sumOf} from '../../src/text/totals.js';

describe('largest and smallest', () => {
  test('are those of Math, of more numbers than a call can take', () => {
    const many = Array.from({length: 1_000_000}, (_, index) => index % 1000);
    expect([largest([]), largest([2, -3, 7]), largest(many)]).toEqual([Number.NEGATIVE_INFINITY, 7, 999]);
    expect([smallest([]), smallest([2, -3, 7]), smallest(many)]).toEqual([Number.POSITIVE_INFINITY, -3, 0]);
  });
});

test('sums up what things have', () => {
  expect(sumOf(['oak', 'elm', 'birch'], ({length}) => length)).toBe(11);
  expect(sumOf([], () => 1)).toBe(0);
});
