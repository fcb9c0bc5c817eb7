import {expect, test} from 'vitest';
import {appendTo, countEach} from '../../src/text/grouping.js';

test('counts each of some things, in the order in which they come', () => {
  expect([...countEach('')]).toEqual([]);
  expect([...countEach(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});

test('puts values under their keys', () => {
  const lists = new Map<string, number[]>();
  appendTo(lists, 'a', 1);
  appendTo(lists, 'b', 2);
  appendTo(lists, 'a', 3);
  expect([...lists]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});
