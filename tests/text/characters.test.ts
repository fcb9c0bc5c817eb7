import {expect, test} from 'vitest';
import {
  classOf,
  hanOrKana,
  letter,
  lettersIn,
  lowerCase,
  mark,
  number,
  otherUnspaced,
  upperCase,
} from '../../src/text/characters.js';

test.each([
  ['a', letter | lowerCase],
  ['Z', letter | upperCase],
  ['7', number],
  [' ', 0],
  ['_', 0],
  ['é', letter | lowerCase],
  ['İ', letter | upperCase],
  ['½', number],
  ['\u0301', mark],
  ['漢', letter | hanOrKana],
  ['ー', letter | hanOrKana],
  ['〇', number | hanOrKana],
  ['ไ', letter | otherUnspaced],
  ['글', letter],
  ['𐐀', letter | upperCase],
  ['😀', 0],
  ['\ud83d', 0],
])('the class of %j', (character, expected) => {
  const code = character.codePointAt(0)!;
  expect(classOf(code)).toBe(expected);
  expect(classOf(code)).toBe(expected); // as remembered
});

test('every character of the first plane has the class that its properties give', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCodePoint(code);
    const found = classOf(code);
    const agrees =
      /\p{L}/u.test(character) === (found & letter) > 0 &&
      /\p{N}/u.test(character) === (found & number) > 0 &&
      /\p{M}/u.test(character) === (found & mark) > 0 &&
      /\p{Ll}/u.test(character) === (found & lowerCase) > 0 &&
      /\p{Lu}/u.test(character) === (found & upperCase) > 0;
    if (!agrees) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test.each([
  ['', 0],
  ['a 1, é–½ 漢𐐀 😀!', 6],
  ['\ud83d', 0],
])('counts the letters and figures of %j', (text, count) => {
  expect(lettersIn(text)).toBe(count);
});
