import {describe, expect, test} from 'vitest';
import {languages, loadLanguage, primarySubtag, supportedLanguages} from '../../src/language/index.js';

describe('loadLanguage', () => {
  test.each(supportedLanguages)('loads %s', async (code) => {
    expect((await loadLanguage(code)).code).toBe(code);
    expect(languages[code].name).toMatch(/^[A-Z]/);
  });

  test.each([
    ['EN', 'en'],
    [' en-GB ', 'en'],
    ['en_US', 'en'],
    ['pt-BR', 'pt'],
    ['zh_CN', 'zh'],
  ])('takes the tag %j by its primary subtag', async (tag, code) => {
    expect((await loadLanguage(tag)).code).toBe(code);
  });

  test('loads a language once', () => {
    expect(loadLanguage('en-GB')).toBe(loadLanguage('en'));
  });

  test('keeps the code of a language that it does not know, with empty lists and words as they are', async () => {
    const finnish = await loadLanguage('fi');
    expect(finnish.code).toBe('fi');
    expect(finnish.stem('taloissa')).toBe('taloissa');
    expect(finnish.stopWords.size).toBe(0);
    expect(finnish.connectives).toEqual([]);
  });

  test.each(['', '-', 'x', 'english', '12', 'constructor'])('takes %j for no tag', async (tag) => {
    expect((await loadLanguage(tag)).code).toBe('und');
  });
});

test('primarySubtag', () => {
  expect(primarySubtag('zh-Hant-TW')).toBe('zh');
});

test.each(supportedLanguages.filter((code) => code !== 'en'))(
  'a block in %s has titles that are read as what they are',
  async (code) => {
    const {blockTitles, labels} = await loadLanguage(code);
    expect(labels.summary).toContain(blockTitles!.points.toLowerCase());
    expect(labels.reasons).toContain(blockTitles!.reasons.toLowerCase());
    expect(blockTitles!.minutes).not.toBe('');
  },
);
