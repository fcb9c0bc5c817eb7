import {expect, test} from 'vitest';
import {exitCodes} from '../../src/cli/exit-codes.js';

test('a failure is told from findings, which other checkers end with 1', () => {
  expect(exitCodes).toEqual({success: 0, failure: 2});
});
