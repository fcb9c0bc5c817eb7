import {expect, test} from 'vitest';
import {blanked, lineEndOf} from '../../../src/read/input/line-ends.js';

test.each([
  ['', '\n'],
  ['a', '\n'],
  ['a\nb\r\n', '\n'],
  ['a\r\nb\n', '\r\n'],
  ['a\rb', '\r'],
])('%j has lines that end with %j', (text, lineEnd) => {
  expect(lineEndOf(text)).toBe(lineEnd);
});

test('leaves the line ends alone of a text that is blanked', () => {
  expect(blanked('')).toBe('');
  expect(blanked('a b\r\n\tc\n')).toBe('   \r\n  \n');
});
