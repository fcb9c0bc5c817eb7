import {expect, it} from 'vitest';
import {exitCodes} from '../../src/cli/exit-codes.js';

it('a failure is told from findings, with the numbers of other checkers', () => {
  expect(exitCodes).toEqual({success: 0, findings: 1, failure: 2});
});
