import {describe, expect, test} from 'vitest';
import {raisedText} from '../../../src/read/outline/raised-text.js';

function shown(kind: 'sup' | 'sub', before: string, inner: string, after = ''): string {
  const signs = raisedText(kind, before, inner, after);
  return signs ? before + signs[0] + inner + signs[1] : before;
}

describe('raisedText', () => {
  test.each([
    ['10', '6', '10^6'],
    ['10', '-6', '10^-6'],
    ['5 m', '2', '5 m^2'],
    ['900 km', '2', '900 km^2'],
    ['x', 'n', 'x^n'],
    ['2', 'n+1', '2^(n+1)'],
    ['19', 'th', '19th'],
    ['le 1', 'er', 'le 1er'],
    ['M', 'me', 'Mme'],
    ['brief', 'TM', 'briefTM'],
    ['a price', 'in euros', 'a price in euros '],
    ['', '1', '1'],
  ])('writes %j with the superscript %j as %j', (before, inner, expected) => {
    expect(shown('sup', before, inner)).toBe(expected);
  });

  test.each([
    ['3', '1', '2', '3 1/2'],
    ['about ', '3', '16', 'about 3/16'],
    ['10', '6', '7', '10 6/7'],
  ])('writes %j with the fraction %j over %j as %j', (before, over, under, expected) => {
    const numerator = `${shown('sup', before, over, '/')}/`;
    expect(shown('sub', numerator, under)).toBe(expected);
  });

  test.each([
    ['It has sunk.', '1'],
    ['Die Mauer sank', '12'],
    ['桥下沉了。', '3'],
    ['in 2019', '3'],
    ['the council', '[2]'],
    ['the council', '*'],
    ['the council', '2,3'],
    ['the council', 'a'],
    ['the claim ', '[citation needed]'],
  ])('leaves the mark of a note out: %j, %j', (before, inner) => {
    expect(raisedText('sup', before, inner, '')).toBeUndefined();
  });

  test.each([
    ['H', '2', 'H2'],
    ['Ca(OH)', '2', 'Ca(OH)2'],
    ['x', 'i', 'x_i'],
    ['a', 'n+1', 'a_(n+1)'],
    ['log', '2', 'log_2'],
    ['a caption', 'made with love', 'a caption made with love '],
  ])('writes %j with the subscript %j as %j', (before, inner, expected) => {
    expect(shown('sub', before, inner)).toBe(expected);
  });
});
