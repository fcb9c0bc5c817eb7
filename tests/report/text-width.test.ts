import fc from 'fast-check';
import {expect, test} from 'vitest';
import {textWidth} from '../../src/report/text-width.js';
import {holds} from '../holds.js';

test.each([
  ['', 0],
  ['Café · “naïve” – 3½ …', 21],
  ['夜', 2],
  ['ｶﾅ カナ', 7],
  ['한국어', 6],
  ['Москва', 6],
  ['e\u0301', 1],
  ['👍🏽', 2],
  ['👩‍👩‍👧', 2],
  ['🇪🇺', 2],
  ['co\u00adop', 4],
  ['a\u200bb', 2],
  ['\u200fאב', 2],
])('%j takes %i columns', (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test('two words take as much as each of them, and the space', () => {
  const word = fc.string({unit: fc.constantFrom(...'aé—夜ё한'), maxLength: 8});
  holds(
    fc.property(word, word, (left, right) => {
      expect(textWidth(`${left} ${right}`)).toBe(textWidth(left) + 1 + textWidth(right));
    }),
  );
});
