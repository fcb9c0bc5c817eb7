import fc from 'fast-check';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {textWidth} from '../../src/report/text-width.js';

test.each([
  ['', 0],
  ['Café · “naïve” – 3½ …', 21],
  ['夜', 2],
  ['e\u0301', 1],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('is what is counted cluster by cluster', () => {
  const character = fc.integer({min: 0x20, max: 0x2030}).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(character, {maxLength: 4}), (parts) => {
      expect(textWidth(parts.join(''))).toBe(stringWidth(parts.join('')));
    }),
    {numRuns: 5000},
  );
});

test('every character that is counted at once takes one column', () => {
  for (let code = 0x20; code < 0x2100; code++) {
    const character = String.fromCharCode(code);
    expect([code, textWidth(character)]).toEqual([code, stringWidth(character)]);
  }
});
