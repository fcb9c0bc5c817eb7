import {expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {grammarOf, procedureWords} from '../../src/points/grammar.js';

test('English has words for every sign, in lower case and without repeats', async () => {
  const grammar = grammarOf(await loadLanguage('en'));
  expect(Object.keys(grammar)).toHaveLength(12);
  for (const [sign, words] of Object.entries(grammar)) {
    expect(words, sign).toEqual([...new Set(words.map((word) => word.toLowerCase()))]);
  }
});

test('a language without grammar words has none, and no words of procedure', async () => {
  const turkish = await loadLanguage('tr');
  expect(grammarOf(turkish)).toEqual({});
  expect(procedureWords(turkish)).toEqual([]);
});

test('steps and references are procedures', async () => {
  expect(procedureWords(await loadLanguage('en'))).toEqual(expect.arrayContaining(['installation', 'references']));
});
