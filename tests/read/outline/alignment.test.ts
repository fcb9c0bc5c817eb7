import {describe, expect, test} from 'vitest';
import {alignment} from '../../../src/read/outline/alignment.js';

/** The source of each character of the value. */
function pieces(source: string, value: string, code = false): string[] {
  const rangeOf = alignment({value, source, start: 0, end: source.length, code});
  return [...value].map((character, index, all) => {
    const at = all.slice(0, index).join('').length;
    return source.slice(rangeOf(at)[0], rangeOf(at + character.length - 1)[1]);
  });
}

describe('alignment', () => {
  test.each([
    ['verbatim text', 'a b', 'a b', ['a', ' ', 'b']],
    ['an escape: its backslash is not shown', '1\\. b', '1. b', ['1', '.', ' ', 'b']],
    ['a backslash that escapes nothing', '\\a\\*', '\\a*', ['\\', 'a', '*']],
    ['entities by name and number', '&lt;&#x41;&#66;c', '<ABc', ['&lt;', '&#x41;', '&#66;', 'c']],
    [
      'an ampersand, and what looks like one',
      '&amp;amp; &am; b',
      '&amp; &am; b',
      ['&amp;', 'a', 'm', 'p', ';', ' ', '&', 'a', 'm', ';', ' ', 'b'],
    ],
    ['an escaped ampersand', '\\&amp; b', '&amp; b', ['&', 'a', 'm', 'p', ';', ' ', 'b']],
    ['an entity outside of the basic plane', '&#128512;b', '😀b', ['&#128512;', 'b']],
    ['an entity of two characters', '&nvlt; b', '<\u20d2 b', ['&nvlt;', '&nvlt;', ' ', 'b']],
    ['space before a line end', 'a \t\nb', 'a\nb', ['a', '\n', 'b']],
    ['marks of a quotation', 'a\n> > b', 'a\nb', ['a', '\n> > ', 'b']],
    ['a quotation mark that is text', 'a\n>     > b', 'a\n> b', ['a', '\n>     ', '>', ' ', 'b']],
    ['indentation, and an escape behind it', 'a\r\n   \\> b', 'a\r\n> b', ['a', '\r\n   ', '\r\n   ', '>', ' ', 'b']],
    ['a character that cannot be shown', '\\*\0b', '*\ufffdb', ['*', '\0', 'b']],
  ])('knows %s', (_, source, value, expected) => {
    expect(pieces(source, value)).toEqual(expected);
  });

  test.each([
    ['fences', '`a`', 'a', ['a']],
    ['long fences with padding', '`` a`b ``', 'a`b', ['a', '`', 'b']],
    ['no escapes or entities', '`\\*&lt;`', '\\*&lt;', ['\\', '*', '&', 'l', 't', ';']],
    ['line ends as spaces', '`a\n> b`', 'a b', ['a', '\n> ', 'b']],
    ['a line end behind the fence', '`\na`', 'a', ['a']],
  ])('knows of code: %s', (_, source, value, expected) => {
    expect(pieces(source, value, true)).toEqual(expected);
  });

  test('answers in any order', () => {
    const rangeOf = alignment({value: 'a*b', source: 'xa\\*b', start: 1, end: 5, code: false});
    expect([2, 0, 1, 1].map((index) => rangeOf(index))).toEqual([
      [4, 5],
      [1, 2],
      [3, 4],
      [3, 4],
    ]);
  });
});
