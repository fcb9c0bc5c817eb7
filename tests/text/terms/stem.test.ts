import {expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {stemOf} from '../../../src/text/terms/stem.js';

test('a word has its language’s stem, again and again', async () => {
  const [english, german] = [await loadLanguage('en'), await loadLanguage('de')];
  expect([stemOf('mills', english), stemOf('mills', english)]).toEqual(['mill', 'mill']);
  expect(stemOf('mühlen', german)).toBe(german.stem('mühlen'));
});

test('what has a figure, or is too long for a word, stays', async () => {
  const english = await loadLanguage('en');
  const long = 'running'.repeat(6);
  expect([stemOf('b2s', english), stemOf(long, english)]).toEqual(['b2s', long]);
});
