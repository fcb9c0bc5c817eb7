import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {createLocator, placeOf} from '../../src/read/positions.js';
import {holds} from '../holds.js';

describe('createLocator', () => {
  test('counts lines and columns from 1, and ends behind the last character', () => {
    expect(createLocator('One.\nTwo three.')(9, 15)).toEqual({
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 11,
      offset: 9,
      endOffset: 15,
    });
  });

  test.each([
    ['LF', 'a\nb\n\nc', 5, 4],
    ['CRLF', 'a\r\nb\r\n\r\nc', 8, 4],
    ['CR', 'a\rb\r\rc', 5, 4],
    ['all of them', 'a\r\nb\rc\nd', 7, 4],
  ])('ends lines with %s', (_, text, offset, line) => {
    expect(createLocator(text)(offset, offset + 1)).toMatchObject({line, column: 1, endLine: line, endColumn: 2});
  });

  test('counts a character outside of the basic plane as two columns', () => {
    expect(createLocator('😀 x')(3, 4)).toMatchObject({column: 4, endColumn: 5});
  });

  test('is what counting by hand gives', () => {
    const text = fc.string({unit: fc.constantFrom('a', '😀', '\n', '\r', '\r\n'), maxLength: 30});
    holds(
      fc.property(text, fc.nat(), (text, random) => {
        const offset = random % (text.length + 1);
        const before = text.slice(0, offset);
        // Between CR and LF of one line end the line is not over.
        const lines = (text[offset] === '\n' ? before.replace(/\r$/, ' ') : before).split(/\r\n|\r|\n/);
        expect(createLocator(text)(offset, offset)).toMatchObject({
          line: lines.length,
          column: lines.at(-1)!.length + 1,
        });
      }),
    );
  });
});

test('placeOf gives offsets to whom createLocator is asked about', () => {
  const {start, end} = placeOf(2, 5);
  expect([start.offset, end.offset]).toEqual([2, 5]);
});
