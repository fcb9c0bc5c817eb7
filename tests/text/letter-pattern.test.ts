import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {isPlain, letterPattern} from '../../src/text/letter-pattern.js';

test.each([
  ['', true],
  ['It’s “plain” – 100 %.\n', true],
  ['café', false],
  ['¼', false],
  ['e\u0301', false],
  ['😀', false],
])('whether %j is plain', (text, expected) => {
  expect(isPlain(text)).toBe(expected);
});

test('no character of plain text is a letter, figure or mark beyond ASCII', () => {
  for (let code = 0x80; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (isPlain(character)) expect(character, code.toString(16)).not.toMatch(/[\p{L}\p{N}\p{M}]/u);
  }
});

describe('letterPattern', () => {
  const sources = [
    String.raw`(?<![\p{L}\p{N}.])\p{N}+(?:[.,:]\p{N}+)*`,
    String.raw`^\s+([\p{L}-]+)`,
    String.raw`[^\p{L}\p{M}\p{N}']+`,
    String.raw`\p{Lu}[\p{L}\p{N}]+|\[\p{Ll}\]`,
  ];

  test.each(sources)('finds in any text what %s finds', (source) => {
    const pattern = letterPattern(source, 'g');
    const unit = fc.oneof(fc.constantFrom(...'aZ7 .,:-[]’“é½漢'), fc.string({minLength: 1, maxLength: 1}));
    fc.assert(
      fc.property(fc.string({unit, maxLength: 20}), (text) => {
        expect(text.match(pattern(text))).toEqual(text.match(new RegExp(source, 'gu')));
      }),
    );
  });

  test('gives the same expression again', () => {
    const pattern = letterPattern(String.raw`\p{L}`);
    expect(pattern('a')).toBe(pattern('b'));
    expect(pattern('ä')).toBe(pattern('ö'));
    expect(pattern('a')).not.toBe(pattern('ä'));
  });
});
