import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {PhraseTable} from '../../../src/text/phrases/phrase-table.js';
import {holds} from '../../holds.js';

function finder(phrases: readonly string[]): (text: string) => string[] {
  const table = new PhraseTable(phrases.map((phrase) => ({phrase})));
  return (text) => table.find(text).map(({entry}) => entry.phrase);
}

describe('a table of phrases', () => {
  const find = finder(['as a result', 'risk', "it's", '重要', 'no.', '¿qué']);

  test.each([
    ['', []],
    ['The RISK is small.', ['risk']],
    ['The risky road is closed.', []],
    ['An asterisk stands here.', []],
    ['As a result, it rained.', ['as a result']],
    ['As a resulting sum, it fits.', []],
    ['As, a result.', []],
    ['It’s raining.', ["it's"]],
    ['これは重要です。', ['重要']],
    ['Pier no. 5, no 6', ['no.']],
    ['Y ¿qué?', ['¿qué']],
  ])('%s', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('finds Turkish phrases in any case, and names them as they are listed', () => {
    const turkish = finder(['ilk kez', 'sıradaki']);
    expect([turkish('İlk kez açıldı.'), turkish('SIRADAKİ durak.')]).toEqual([['ilk kez'], ['sıradaki']]);
  });

  test('keeps what else an entry holds, and tells where the phrase begins', () => {
    const table = new PhraseTable([{phrase: 'the end', sign: 'last'}]);
    expect(table.find('At the end.')).toEqual([{entry: {phrase: 'the end', sign: 'last'}, start: 3}]);
  });

  test('gives phrases that begin with the same word in the order of the lists', () => {
    expect(finder(['the end', 'the end of it', 'the'])('The end of it.')).toEqual(['the end', 'the end of it', 'the']);
  });

  test('finds each phrase where an expression finds it', () => {
    const phrases = ['at risk', "at risk's end", 'at', 'the end of', 'end, at last', 'last', 'x-at'];
    const words = fc.constantFrom('at', 'At', 'risk', 'risk,', 'RISK', "risk's", 'the', 'end', 'end,', 'x-at', '(of.');
    holds(
      fc.property(fc.array(words), (list) => {
        const text = list.join(' ');
        for (const phrase of phrases) {
          const expected = new RegExp(`(?<![a-z])${phrase}(?![a-z])`, 'i');
          expect(finder([phrase])(text).length > 0, `${phrase} in ${text}`).toBe(expected.test(text));
        }
      }),
    );
  });

  test('of no phrases finds nothing', () => {
    expect(finder([])('oak')).toEqual([]);
  });
});
