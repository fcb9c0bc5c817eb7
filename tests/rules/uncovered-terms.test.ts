import {describe, expect, it} from 'vitest';
import {loadLanguage} from '../../src/language/index.js';
import {parseArticle} from '../../src/read/read-article.js';
import {uncoveredTerms} from '../../src/rules/uncovered-terms.js';

const untaken = async (text: string, markdown: string): Promise<string[]> =>
  uncoveredTerms(text, await parseArticle(markdown, {language: 'en'}), await loadLanguage('en'));

describe('uncoveredTerms', () => {
  it.each([
    ['no words', '', 'The ferry leaves.', []],
    ['stop words', 'of the and', 'The ferry leaves.', []],
    ['an inflection', 'Ferries leaving', 'The ferry leaves.', []],
    [
      'words of a heading, a table and a picture',
      'tea milk cup',
      '# Ferry\n\n## Tea\n\n| Milk |\n| - |\n\n![A cup](a.png)',
      [],
    ],
    ['a word that is not there, twice', 'Post and post', 'The ferry leaves.', ['Post', 'post']],
    [
      'words of the front matter, which is not the article',
      'Milk',
      '---\ndescription: Milk.\n---\nThe ferry leaves.',
      ['Milk'],
    ],
  ])('of %s', async (_, text, markdown, expected) => {
    expect(await untaken(text, markdown)).toEqual(expected);
  });

  it('does not take the title for its own promise kept', async () => {
    expect(await untaken('Milk', '---\ntitle: Milk\n---\n\n# Milk\n\nThe ferry leaves.')).toEqual(['Milk']);
  });
});
