import {expect, test} from 'vitest';
import {blanked, countLineEnds, lineEndOf} from '../../../src/read/input/line-ends.js';

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

test('counts where lines end', () => {
  expect(['', 'a', 'a\nb\r\n\rc'].map(countLineEnds)).toEqual([0, 0, 3]);
});
