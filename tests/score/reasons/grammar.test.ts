import {expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {announcingWords, clausesOf, grammarOf, idiomsOf, procedureWords} from '../../../src/score/reasons/grammar.js';

test('English has words for every sign, in lower case and without repeats', async () => {
  const grammar = grammarOf(await loadLanguage('en'));
  expect(Object.keys(grammar)).toHaveLength(34);
  for (const [sign, words] of Object.entries(grammar)) {
    expect(words, sign).toEqual([...new Set(words.map((word) => word.toLowerCase()))]);
  }
});

test('a language without grammar words has none, and no words of procedure, idioms or clauses', async () => {
  const turkish = await loadLanguage('tr');
  expect(grammarOf(turkish)).toEqual({});
  expect(procedureWords(turkish)).toEqual([]);
  expect(announcingWords(turkish)).toEqual([]);
  expect(idiomsOf(turkish)).toEqual([]);
  expect(clausesOf(turkish)).toBeUndefined();
});

test('steps and references are procedures', async () => {
  expect(procedureWords(await loadLanguage('en'))).toEqual(expect.arrayContaining(['installation', 'references']));
});

test('idioms are whole phrases', async () => {
  expect(idiomsOf(await loadLanguage('en'))).toEqual(expect.arrayContaining(['make sense', 'took advantage']));
});

test('verbs of the past end in "ed" or are irregular', async () => {
  const {isPast, doers, openings} = clausesOf(await loadLanguage('en'))!;
  expect(['tested', 'built', 'red', 'test'].map(isPast)).toEqual([true, true, false, false]);
  expect(doers.has('we') && openings.has('if')).toBe(true);
});
