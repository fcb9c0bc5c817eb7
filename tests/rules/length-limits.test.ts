import {expect, test} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {mostWordsOption, wordLimit} from '../../src/rules/length-limits.js';

test('knows what a language is counted in, and how many of it are as much', async () => {
  expect(wordLimit(25, await loadLanguage('en'))).toEqual({most: 25, noun: 'word'});
  expect(wordLimit(25, await loadLanguage('zh'))).toEqual({most: 63, noun: 'character'});
});

test('is an option of at least one word', () => {
  expect(mostWordsOption(50)).toMatchObject({default: 50, minimum: 1});
});
