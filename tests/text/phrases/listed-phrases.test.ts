import {expect, test} from 'vitest';
import {loadLanguage} from '../../../src/language/index.js';
import {listedPhrases} from '../../../src/text/phrases/listed-phrases.js';
import {piecesOf} from '../../../src/text/tokens/pieces.js';
import type {Language} from '../../../src/types.js';

const none = await loadLanguage('und');
const ferries: Language = {
  ...none,
  bonus: ['the key', 'key to'],
  stigma: ['for example', 'key'],
  selfReferences: ['this paper', '本文'],
  horizon: {short: ['this week'], medium: ['next year'], long: ['a decade']},
};

const found = (text: string) => listedPhrases(piecesOf(text), ferries);

test('nothing is found in nothing, and in a language without lists', () => {
  expect([found(''), listedPhrases(piecesOf('The key is this paper.'), none)]).toEqual([{}, {}]);
});

test('of each list the first phrase is found, whole words only and in any case', () => {
  expect(found('THE KEY to this paper, for example, is a key.')).toEqual({
    bonus: 'the key',
    stigma: 'key',
    selfReferences: 'this paper',
  });
  expect(found('The keyboard of this papery ferry.')).toEqual({});
});

test('all terms of the horizon are one list', () => {
  expect(found('Next year or this week?')).toEqual({horizon: 'next year'});
});

test('what has no spaces around it is found anywhere', () => {
  expect(found('これは本文です。')).toEqual({selfReferences: '本文'});
});
