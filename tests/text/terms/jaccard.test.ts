import {expect, test} from 'vitest';
import {jaccard} from '../../../src/text/terms/jaccard.js';

test.each([
  ['', '', 0],
  ['a', '', 0],
  ['ab', 'ab', 1],
  ['ab', 'bc', 1 / 3],
  ['abc', 'b', 1 / 3],
])('%j and %j: %f', (left, right, index) => {
  expect(jaccard(new Set(left), new Set(right))).toBe(index);
});
