import {expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {perLanguage, perWord} from '../../src/text/per-language.js';

test('builds once for a language, and again for another one', async () => {
  const [english, german] = [await loadLanguage('en'), await loadLanguage('de')];
  const codesOf = perLanguage(({code}) => [code]);
  expect(codesOf(english)).toBe(codesOf(english));
  expect([codesOf(english), codesOf(german)]).toEqual([['en'], ['de']]);
});

test('works out a word once in each language, also where there is nothing to find', async () => {
  const [english, german] = [await loadLanguage('en'), await loadLanguage('de')];
  const asked: string[] = [];
  const nounIn = perWord((word, {code}) => {
    asked.push(`${code} ${word}`);
    return word === 'mill' ? word : null;
  });
  expect(['mill', 'the', 'mill', 'the'].map(nounIn(english))).toEqual(['mill', null, 'mill', null]);
  expect(nounIn(german)('mill')).toBe('mill');
  expect(asked).toEqual(['en mill', 'en the', 'de mill']);
});
