import {describe, expect, it} from 'vitest';
import {parseArticle} from '../../src/read/read-article.js';
import {sectionPosition, span, titlePosition} from '../../src/rules/finding-positions.js';

describe('titlePosition', () => {
  it.each([
    ['the front matter', '---\nlang: en\ntitle: Tea\n---\n\n# Tea\n', 3],
    ['its heading', 'Text.\n\n# Tea\n', 3],
    ['the first heading where none is the title', '---\nseo: {title: Tea}\n---\n\nText.\n\n## Water\n\nMore.\n', 7],
    ['the first words', '<!-- draft -->\n\nText.\n', 3],
    ['the first line of an article without words', '```\ncode\n```\n', 1],
  ])('is %s', async (_, markdown, line) => {
    expect(titlePosition(await parseArticle(markdown)).line).toBe(line);
  });

  it('is the very beginning where there are no words', async () => {
    const start = {line: 1, column: 1, endLine: 1, endColumn: 1, offset: 0, endOffset: 0};
    expect(titlePosition(await parseArticle('```\ncode\n```\n'))).toEqual(start);
  });
});

describe('sectionPosition', () => {
  it('is its heading, or its first words', async () => {
    const article = await parseArticle('<!-- draft -->\n\nText.\n\n## Tea\n\nMore.\n');
    expect([0, 1].map((index) => sectionPosition(article, index)).map(({line, endLine}) => [line, endLine])).toEqual([
      [3, 3],
      [5, 5],
    ]);
  });
});

describe('span', () => {
  it('goes from the first to the last sentence', async () => {
    const {sentences, source} = await parseArticle('One is here. Two is\nthere. Three is gone.', {language: 'en'});
    const {offset, endOffset, line, endLine} = span([sentences[0]!, sentences[1]!]);
    expect(source.slice(offset, endOffset)).toBe('One is here. Two is\nthere.');
    expect([line, endLine]).toEqual([1, 2]);
  });
});
