import {expect, test} from 'vitest';
import {endsSentence} from '../../../src/text/sentences/final-marks.js';

test.each([
  'It rained.',
  'Did it?”',
  '(It did!) ',
  '雨が降った。」',
  'هل أمطرت؟',
  'बारिश हुई।',
  'And then…',
  'ዝናብ ዘነበ።',
  'မိုးရွာသည်။',
])('"%s" ends a sentence', (text) => {
  expect(endsSentence(text)).toBe(true);
});

test.each(['', 'Rain', 'It rained:', 'It rained, ', '1.5 mm', '“Rain”'])('"%s" does not', (text) => {
  expect(endsSentence(text)).toBe(false);
});
