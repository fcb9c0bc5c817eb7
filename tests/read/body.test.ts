import {describe, expect, test} from 'vitest';
import {readBody} from '../../src/read/body.js';
import type {ArticleFormat} from '../../src/types.js';

async function read(text: string, format: ArticleFormat, end = 0) {
  const {sections, ...rest} = await readBody(text, end, format);
  return {...rest, texts: sections.flatMap(({blocks}) => blocks.map(({text}) => text.trim()))};
}

describe('readBody', () => {
  test.each<[ArticleFormat, string]>([
    ['markdown', '*Tea* is {hot}.'],
    ['mdx', '<Box>*Tea* is hot.</Box>'],
    ['html', '<nav>Home</nav><p><i>Tea</i> is hot.</p>'],
    ['text', '*Tea* is\n\nhot.'],
  ])('reads %s as what it is', async (format, text) => {
    const expected = {
      markdown: ['Tea is {hot}.'],
      mdx: ['Tea is hot.'],
      html: ['Tea is hot.'],
      text: ['*Tea* is', 'hot.'],
    };
    expect((await read(text, format)).texts).toEqual(expected[format]);
  });

  test('reads HTML that only its name calls Markdown', async () => {
    expect((await read('<div><p>Tea is hot.</p>\n\n<aside>Ice.</aside></div>', 'markdown')).texts).toEqual([
      'Tea is hot.',
    ]);
    expect((await read('Tea is hot.\n\n<div><p>Ice is not.</p></div>', 'markdown')).texts).toEqual(['Tea is hot.']);
  });

  test('begins behind the front matter, and behind a byte-order mark there', async () => {
    const {sections} = await readBody('---\n---\n\uFEFFTea is hot.', 8, 'markdown');
    expect(sections[0]).toMatchObject({offset: 9, endOffset: 20});
  });

  test('tells places from the beginning of the file', async () => {
    const {comments, warnings} = await readBody('---\n---\nTea {. <!-- hot -->', 8, 'mdx');
    expect(comments).toMatchObject([{text: 'hot', start: 15, end: 27}]);
    expect(warnings).toMatchObject([{code: 'mdx', line: 3}]);
  });

  test('hands on what a page says of itself', async () => {
    expect((await read('<html lang=en><title>Tea and more of it</title>', 'html')).data).toEqual({
      title: 'Tea and more of it',
      lang: 'en',
    });
  });

  test('reads markup that no parser can take as text', async () => {
    const {texts, warnings} = await read(`${'<A>'.repeat(20_000)}\n\n> Tea is hot.`, 'mdx');
    expect(texts.at(-1)).toMatch(/Tea is hot\.$/);
    expect(warnings).toHaveLength(1);
  });
});
