import {expect, test} from 'vitest';
import {
  figuresIn,
  hasFigure,
  hasYear,
  opensName,
  signsIn,
  signsOf,
  speaks,
} from '../../../src/text/tokens/piece-signs.js';
import {piecesOf} from '../../../src/text/tokens/pieces.js';

test.each([
  ['ferry', 0],
  ['your', speaks],
  ['You’ll', opensName | speaks],
  ['I', speaks],
  ['(Lang', opensName],
  ['Émile', opensName],
  ['7:30', hasFigure],
  ['2031,', hasFigure | hasYear],
  ['B2', opensName],
])('%s has its signs', (text, signs) => {
  expect(signsOf(piecesOf(text).list[0]!)).toBe(signs);
});

test('a text has the signs of its pieces', () => {
  expect(signsIn(piecesOf(''))).toBe(0);
  expect(signsIn(piecesOf('the 12 boats of Lang'))).toBe(hasFigure | opensName);
});

test('a figure may have points, commas and colons in it', () => {
  expect(figuresIn('from 7:30 on, 1,204.5 of 3 (B2)')).toBe(3);
});
