import {expect, test} from 'vitest';
import {caseAt, isLetterAt, isSpaceAt, isWordAt, lettersIn, matchLength} from '../../src/text/characters.js';

test.each([
  ['a', true, true, 'lower'],
  ['Z', true, true, 'upper'],
  ['7', false, true, 'figure'],
  ['é', true, true, 'lower'],
  ['İ', true, true, 'upper'],
  ['½', false, true, 'figure'],
  ['漢', true, true, 'uncased'],
  ['글', true, true, 'uncased'],
  ['ა', true, true, 'uncased'], // Georgian
  ['𐐀', true, true, 'upper'],
])('%j is told by what Unicode says of it', (character, isLetter, isWord, found) => {
  const text = `- ${character}`;
  expect([isLetterAt(text, 2), isWordAt(text, 2), caseAt(text, 2)]).toEqual([isLetter, isWord, found]);
});

test.each([' ', '_', '😀', '\ud83d', '\u0301'])('%j is no letter and no figure', (character) => {
  expect([isLetterAt(character, 0), isWordAt(character, 0)]).toEqual([false, false]);
});

test('nothing stands in front of a text and behind it', () => {
  for (const at of [-1, 1]) expect([isLetterAt('a', at), isWordAt('a', at), isSpaceAt(' ', at)]).not.toContain(true);
});

test('spaces are spaces of any width', () => {
  expect([' ', '\t', '\u00a0', '\u3000', 'a', '\u200b'].map((space) => isSpaceAt(space, 0))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a sticky pattern takes what stands at its place, and nothing elsewhere', () => {
  expect([0, 2, 3].map((at) => matchLength(/b+/y, 'aabb', at))).toEqual([0, 2, 1]);
});

test.each([
  ['', 0],
  ['a 1, é–½ 漢𐐀 😀!', 6],
  ['\ud83d', 0],
])('counts the letters and figures of %j', (text, count) => {
  expect(lettersIn(text)).toBe(count);
});
