import {expect, test} from 'vitest';
import {hasUnspacedScript} from '../../src/text/scripts.js';

test.each([
  ['', false],
  ['plain – text', false],
  ['naïve 서울 текст', false],
  ['in 東京', true],
  ['ラーメン', true],
  ['ภาษาไทย', true],
])('%j', (text, expected) => {
  expect(hasUnspacedScript(text)).toBe(expected);
});
