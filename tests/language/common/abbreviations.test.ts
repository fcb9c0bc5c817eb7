import {describe, expect, test} from 'vitest';
import type {AbbreviationLists} from '../../../src/language/common/profile.js';
import {abbreviationKinds, generalAbbreviations, profiles, wordList} from '../../../src/language/index.js';

/** Each abbreviation with its kind, as "kind word". */
function listed(lists: AbbreviationLists): string[] {
  return abbreviationKinds.flatMap((kind) => wordList(lists[kind]).map((word) => `${kind} ${word}`));
}

const general = listed(generalAbbreviations);

describe.each(Object.entries({general: {abbreviations: generalAbbreviations}, ...profiles}))('%s', (code, profile) => {
  const own = listed(profile.abbreviations ?? {});

  test('has no abbreviation of two kinds, of which only one would count', () => {
    const words = own.map((entry) => entry.split(' ')[1]);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('repeats none that every language knows as the same', () => {
    expect(code === 'general' ? [] : own.filter((entry) => general.includes(entry))).toEqual([]);
  });
});
