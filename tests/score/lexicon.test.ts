import {expect, test} from 'vitest';
import {loadLanguage, supportedLanguages} from '../../src/language/index.js';
import {entriesIn, entriesOf, ngramsOf} from '../../src/score/lexicon.js';
import {tokenize} from '../../src/text/index.js';
import {read} from '../select/articles.js';

async function formsOf(text: string): Promise<string[]> {
  return ngramsOf(text, tokenize(text), await loadLanguage('en')).map(({form}) => form);
}

test('there are no forms in no words', async () => {
  expect(await formsOf('')).toEqual([]);
  expect(await formsOf('…')).toEqual([]);
});

test('a form is a stop word, a stem, "#" for a number, or two that follow each other, the first behind "^"', async () => {
  expect(await formsOf('The mills burned in 1907')).toEqual([
    'the',
    '^ the',
    'mill',
    'the mill',
    'burn',
    'mill burn',
    'in',
    'burn in',
    '#',
    'in #',
  ]);
});

test('what an apostrophe joins is one word, a possessive its owner', async () => {
  expect(await formsOf('It doesn’t')).toEqual(['it', '^ it', "doesn't", "it doesn't"]);
  expect(await formsOf("Anna's")).toEqual(['anna', '^ anna']);
});

test('phrases stand where their words do', async () => {
  const text = 'Why, the mills!';
  const [last] = ngramsOf(text, tokenize(text), await loadLanguage('en')).slice(-1);
  expect(text.slice(last!.start, last!.end)).toBe('the mills');
});

test('the English lexicon is small, sorted, and has two finite weights an entry', async () => {
  const {lexicon} = await loadLanguage('en');
  const entries = entriesOf(await loadLanguage('en'));
  expect(entries.length).toBeGreaterThan(1000);
  expect(entries.length).toBeLessThanOrEqual(3000);
  expect(Buffer.byteLength(lexicon!)).toBeLessThan(80_000);
  expect(entries.length).toBe(lexicon!.trim().split('\n').length);
  const forms = entries.map(({form}) => form);
  expect(forms).toEqual(forms.toSorted());
  for (const {form, points, reasons} of entries)
    expect(Number.isFinite(points) && Number.isFinite(reasons), form).toBe(true);
});

test('a lexicon of any language is read whole', async () => {
  for (const code of supportedLanguages) {
    const language = await loadLanguage(code);
    expect(entriesOf(language), code).toHaveLength((language.lexicon ?? '').split('\n').filter(Boolean).length);
  }
});

test('an entry counts once in a sentence, in whatever form of the word', async () => {
  const {language, ...analysis} = await read('The mill, the mills, the milling.');
  expect(entriesIn(0, {...analysis, language: {...language, lexicon: '\nmill 0.5 0.2\n'}})).toEqual([
    {entry: {form: 'mill', points: 0.5, reasons: 0.2}, start: 4, end: 8},
  ]);
});
