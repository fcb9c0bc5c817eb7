import {expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {perLanguage} from '../../src/text/per-language.js';

test('builds once for a language, and again for another one', async () => {
  const [english, german] = [await loadLanguage('en'), await loadLanguage('de')];
  const codesOf = perLanguage(({code}) => [code]);
  expect(codesOf(english)).toBe(codesOf(english));
  expect([codesOf(english), codesOf(german)]).toEqual([['en'], ['de']]);
});
