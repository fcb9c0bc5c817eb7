import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lastUpTo} from '../../src/text/offsets.js';
import {holds} from '../holds.js';

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
