import fc from 'fast-check';
import {expect, test} from 'vitest';
import {thousands} from '../../src/reporters/thousands.js';

test('writes any count as English does', () => {
  expect([0, 999, 1000, 1_234_567].map(thousands)).toEqual(['0', '999', '1,000', '1,234,567']);
  fc.assert(fc.property(fc.nat(), (number) => thousands(number) === number.toLocaleString('en')));
});
