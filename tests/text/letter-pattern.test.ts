import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {escapePattern, isPlain, letterPattern} from '../../src/text/letter-pattern.js';
import {holds} from '../holds.js';

test.each([
  ['', true],
  ['It’s “plain” – 100 %.\n', true],
  ['café → 5 € ¼', true],
  ['œuvre', false],
  ['Ⅳ', false],
  ['e\u0301', false],
  ['😀', false],
])('whether %j is plain', (text, expected) => {
  expect(isPlain(text)).toBe(expected);
});

test.each(['L', 'Lu', 'Ll', 'Lo', 'N', 'M'])('\\p{%s} is told of every plain character', (property) => {
  const [all, plain] = [new RegExp(`\\p{${property}}`, 'u'), letterPattern(`\\p{${property}}`)];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    if (isPlain(character)) expect([code, plain(character).test(character)]).toEqual([code, all.test(character)]);
  }
});

describe('letterPattern', () => {
  const sources = [
    String.raw`(?<![\p{L}\p{N}.])\p{N}+(?:[.,:]\p{N}+)*`,
    String.raw`^\s+([\p{L}-]+)`,
    String.raw`[^\p{L}\p{M}\p{N}']+`,
    String.raw`\p{Lu}[\p{L}\p{N}]+|\[\p{Ll}\]`,
    String.raw`\b\w+[^\p{L}]|\p{Lo}`,
  ];

  test.each(sources)('finds in any text what %s finds', (source) => {
    const isFolded = !/\\p\{L[ul]/.test(source); // of those that look for capitals nobody folds the case
    const [pattern, folded] = [letterPattern(source, 'g'), letterPattern(source, 'gi')];
    const unit = fc.oneof(fc.constantFrom(...'aZ7 .,:-[]’“éÿßµÞª½→€œ漢'), fc.string({minLength: 1, maxLength: 1}));
    holds(
      fc.property(fc.string({unit, maxLength: 20}), (text) => {
        expect(text.match(pattern(text))).toEqual(text.match(new RegExp(source, 'gu')));
        if (isFolded) expect(text.match(folded(text))).toEqual(text.match(new RegExp(source, 'giu')));
      }),
    );
  });

  test('gives the same expression again', () => {
    const pattern = letterPattern(String.raw`\p{L}`);
    expect(pattern('a')).toBe(pattern('b'));
    expect(pattern('ж')).toBe(pattern('漢'));
    expect(pattern('a')).not.toBe(pattern('ж'));
  });
});

test('escapePattern finds a text as it stands', () => {
  const signs = String.raw`a.b*c+d?e^f$g{h}(i)|[j]\k`;
  expect(new RegExp(`^${escapePattern(signs)}$`).test(signs)).toBe(true);
  expect(new RegExp(`^${escapePattern('a.b')}$`).test('axb')).toBe(false);
});
