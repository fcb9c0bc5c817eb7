import {describe, expect, test} from 'vitest';
import {subjectsOf} from '../../src/collection/subjects.js';
import {loadLanguage} from '../../src/language/index.js';

const english = await loadLanguage('en');

describe('subjectsOf', () => {
  test('has the keyphrases and their words, known by their stems', () => {
    const keyphrases = [
      {text: 'night trains', score: 1, count: 4},
      {text: 'beds', score: 0.5, count: 2},
      {text: 'price', score: 0.2, count: 2},
    ];
    const subjects = subjectsOf({topic: {name: 'night trains', origin: 'keyphrase'}, keyphrases}, english);
    expect(subjects).toEqual([
      {key: 'en night train', name: 'night trains', weight: 1.3, given: false},
      {key: 'en night', name: 'night', weight: 0.6, given: false},
      {key: 'en train', name: 'trains', weight: 0.6, given: false},
      {key: 'en bed', name: 'beds', weight: 0.5, given: false},
    ]);
  });

  test('puts what the author says above everything that was found', () => {
    const keyphrases = [{text: 'trains', score: 1, count: 4}];
    const subjects = subjectsOf({topic: {name: 'Trains', origin: 'front-matter'}, keyphrases}, english);
    expect(subjects).toEqual([{key: 'en train', name: 'Trains', weight: 2, given: true}]);
  });

  test('keeps languages apart: a German "Gift" is poison', async () => {
    const label = {topic: {name: 'Gift', origin: 'front-matter'} as const, keyphrases: []};
    const keys = [english, await loadLanguage('de')].map((language) => subjectsOf(label, language)[0]?.key);
    expect(keys).toEqual(['en gift', 'de gift']);
  });

  test('has none where there is no topic', () => {
    expect(subjectsOf({topic: {name: '', origin: 'none'}, keyphrases: []}, english)).toEqual([]);
  });
});
