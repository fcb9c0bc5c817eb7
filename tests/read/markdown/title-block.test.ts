import {describe, expect, test} from 'vitest';
import {findTitleBlock} from '../../../src/read/markdown/title-block.js';
import {parseArticle} from '../../../src/read/read-article.js';

describe('findTitleBlock', () => {
  test.each([
    ['% Tea\n% Anna; Bea\n% 2020\n\nText.', 'Tea', 24],
    ['% Tea\n  and ice\n\nText.', 'Tea and ice', 15],
    ['%\n% Anna\n\nText.', '', 8],
    ['% Tea\r\n\r\nText.', 'Tea', 5],
  ])('finds the title in %j', (text, title, end) => {
    expect(findTitleBlock(text)).toEqual({title, end});
  });

  test.each(['', '%', 'Text.\n% Tea', '%% a comment %%', '%Tea'])('finds none in %j', (text) => {
    expect(findTitleBlock(text)).toBeUndefined();
  });

  test('gives the article its title, and no sentence', async () => {
    const {title, sentences} = await parseArticle('% Tea\n% Anna\n\nIt is hot.');
    expect(title).toBe('Tea');
    expect(sentences).toMatchObject([{text: 'It is hot.', position: {line: 4, column: 1}}]);
  });
});
