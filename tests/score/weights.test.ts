import {expect, test} from 'vitest';
import {features} from '../../src/score/index.js';
import {weights} from '../../src/score/weights.js';

test('has one row for every feature and one column for each question', () => {
  expect(Object.keys(weights)).toEqual(Object.keys(features));
  for (const row of Object.values(weights)) expect(Object.keys(row)).toEqual(['points', 'reasons']);
});

test('holds finite numbers only', () => {
  const all = Object.values(weights).flatMap((row) => Object.values(row));
  expect(all.filter((value) => !Number.isFinite(value))).toEqual([]);
});
