import {describe, expect, test} from 'vitest';
import {numericOptionsOf, readRecipe, spellRecipe} from '../../src/write/recipe.js';

describe('spellRecipe', () => {
  test.each([
    ['summary', {}, ''],
    ['seo.summary', {}, ''],
    ['tldr', {}, 'summary'],
    ['summary', {points: 1, why: 3}, ',points=1'],
    [
      'tldr',
      {maxCharacters: 120, 'write.descriptionLength': 90},
      'summary,maxCharacters=120,write.descriptionLength=90',
    ],
  ])('%s with %j: %j', (key, given, recipe) => {
    expect(spellRecipe(key, 'summary', numericOptionsOf(given))).toBe(recipe);
    expect(readRecipe(key, recipe)).toEqual({part: 'summary', options: numericOptionsOf(given)});
  });
});

describe('readRecipe', () => {
  test('takes nothing from a note that asks for more sentences than a summary has', () => {
    expect(readRecipe('summary', ',points=100').part).toBe('summary');
    expect(readRecipe('summary', ',points=101').part).toBeUndefined();
    expect(readRecipe('summary', ',why=99999999').part).toBeUndefined();
  });

  test('takes no part that there is not, and no number that cannot be meant', () => {
    expect(readRecipe('tldr').part).toBeUndefined();
    expect(readRecipe('a', 'constructor,points=0,why=x,pionts=2,wordsPerMinute')).toEqual({
      part: undefined,
      options: numericOptionsOf({}),
    });
  });
});
