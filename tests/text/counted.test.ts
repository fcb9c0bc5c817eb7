import fc from 'fast-check';
import {expect, test} from 'vitest';
import {counted, thousands} from '../../src/text/counted.js';
import {holds} from '../holds.js';

test('counts with a noun', () => {
  expect([0, 1, 2].map((count) => counted(count, 'word'))).toEqual(['0 words', '1 word', '2 words']);
});

test('writes any count as English does', () => {
  expect([0, 999, 1000, 1_234_567].map(thousands)).toEqual(['0', '999', '1,000', '1,234,567']);
  holds(fc.property(fc.nat(), (number) => thousands(number) === number.toLocaleString('en')));
});
