import {expect, test} from 'vitest';
import {intercept, weights} from '../../../src/score/reasons/reason-weights.js';
import {signs} from '../../../src/score/reasons/significance.js';

test('every sign has a weight', () => {
  expect(Object.keys(weights)).toEqual(Object.keys(signs));
});

test('a sentence without any sign is no reason', () => {
  expect(intercept).toBeLessThan(-1);
});

test('every class of cue speaks for a sentence', () => {
  const {significance, consequence, change, risk, benefit, who, scale, future, conclusion} = weights;
  expect(Math.min(significance, consequence, change, risk, benefit, who, scale, future, conclusion)).toBeGreaterThan(0);
});
