import {expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {findPhrases, firstPhrase} from '../../../src/text/phrases/find-phrases.js';
import type {Language} from '../../../src/types.js';

const none = await loadLanguage('und');
const ferries: Language = {
  ...none,
  bonus: ['the key', 'key to'],
  stigma: ['for example', 'key'],
  selfReferences: ['this paper', '本文'],
  horizon: {short: ['this week'], medium: ['next year'], long: ['a decade']},
};

test('nothing is found in nothing, and in a language without lists', () => {
  expect([findPhrases('', ferries), findPhrases('The key is this paper.', none)]).toEqual([[], []]);
});

test('phrases of all lists are found in the order of the text, whole words only and in any case', () => {
  expect(findPhrases('THE KEY to this paper, for example, is a key.', ferries)).toEqual([
    {list: 'bonus', phrase: 'the key', start: 0},
    {list: 'bonus', phrase: 'key to', start: 4},
    {list: 'stigma', phrase: 'key', start: 4},
    {list: 'selfReferences', phrase: 'this paper', start: 11},
    {list: 'stigma', phrase: 'for example', start: 23},
    {list: 'stigma', phrase: 'key', start: 41},
  ]);
  expect(findPhrases('The keyboard of this papery ferry.', ferries)).toEqual([]);
});

test('of each list the first phrase is told', () => {
  const found = findPhrases('Next year the key is key to this week.', ferries);
  expect((['bonus', 'medium', 'short', 'long'] as const).map((list) => firstPhrase(found, list))).toEqual([
    'the key',
    'next year',
    'this week',
    undefined,
  ]);
});

test('what has no spaces around it is found anywhere', () => {
  expect(findPhrases('これは本文です。', ferries)).toEqual([{list: 'selfReferences', phrase: '本文', start: 3}]);
});
