import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {phraseMatcher} from '../../../src/text/phrases/phrase-matcher.js';

describe('phraseMatcher', () => {
  const find = phraseMatcher(['as a result', 'risk', "it's", '重要']);

  test.each([
    ['', undefined],
    ['The RISK is small.', 'risk'],
    ['The risky road is closed.', undefined],
    ['An asterisk stands here.', undefined],
    ['As a result, it rained.', 'as a result'],
    ['As a resulting sum, it fits.', undefined],
    ['It’s raining.', "it's"],
    ['これは重要です。', '重要'],
  ])('%s', (text, expected) => {
    expect(find(text)).toBe(expected);
  });

  test('finds Turkish phrases in any case, and names them as they are listed', () => {
    const turkish = phraseMatcher(['ilk kez', 'sıradaki']);
    expect([turkish('İlk kez açıldı.'), turkish('SIRADAKİ durak.')]).toEqual(['ilk kez', 'sıradaki']);
  });

  test('finds the phrase that an expression finds', () => {
    const phrases = ['at risk', "at risk's end", 'at', 'the end of', 'end, at last', 'last'];
    const found = phraseMatcher(phrases.slice(0, 2));
    const expected = /(?<![a-z])at risk(?:'s end)?(?![a-z])/i;
    const words = fc.constantFrom('at', 'At', 'risk', 'risk,', 'RISK', 'risks', "risk's", 'end', 'x-at', '(at', 'of.');
    fc.assert(
      fc.property(fc.array(words), (list) => {
        const text = list.join(' ');
        expect(found(text) !== undefined).toBe(expected.test(text));
      }),
    );
    expect(
      phrases.map((phrase) => phraseMatcher([phrase])('We are at risk at the END of it, at the end, at last.')),
    ).toEqual(['at risk', undefined, 'at', 'the end of', 'end, at last', 'last']);
  });

  test('is built once for a list', () => {
    const list = ['oak'];
    expect(phraseMatcher(list)).toBe(phraseMatcher(list));
  });

  test('of no phrases finds nothing', () => {
    expect(phraseMatcher([])('oak')).toBeUndefined();
  });
});
