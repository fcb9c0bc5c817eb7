import {describe, expect, test} from 'vitest';
import {scaleOf} from '../../../src/report/html/scale.js';
import {sentence} from './sentences.js';

describe('scaleOf', () => {
  const scale = scaleOf([
    sentence('a', 1, {total: 6, shares: {lead: 8, length: -2}}),
    sentence('b', 2, {total: -2, shares: {length: -2}}),
    sentence('c', 3, {total: 0, shares: {}}),
  ]);

  test('shades from the weakest sentence, 0, to the strongest, 1', () => {
    expect([6, -2, 0, 1].map(scale.shade)).toEqual([1, 0, 0.25, 0.38]);
  });

  test('fills the bar of the widest share of all', () => {
    expect([8, -2, 0].map(scale.percent)).toEqual([100, 25, 0]);
  });

  test('shades a sentence that has none beside it, and divides by no zero', () => {
    const alone = scaleOf([sentence('a', 1, {total: 0, shares: {}})]);
    expect([alone.shade(0), alone.percent(0)]).toEqual([1, 0]);
  });
});
