import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

describe('empty-section', () => {
  it.each([
    ['before a sibling', 'Text.\n\n## A\n\n## B\n\nText.', 3],
    ['before a higher heading', 'Text.\n\n## A\n\n# B\n\nText.', 3],
    ['at the end', 'Text.\n\n## A\n', 3],
    ['where nothing is written yet', '# T\n\n## A\n', 3],
    ['with a comment alone', 'Text.\n\n## A\n\n<!-- later -->\n', 3],
  ])('finds a heading %s', async (_, markdown, line) => {
    expect(await problems('empty-section', markdown)).toEqual([
      `${line}: Unexpected empty section "A", expected some content`,
    ]);
  });

  it.each([
    ['prose', 'Text.\n\n## A\n\nText.'],
    ['code', 'Text.\n\n## A\n\n```\na\n```'],
    ['a picture', 'Text.\n\n## A\n\n![a](a.png)'],
    ['a table', 'Text.\n\n## A\n\n| a |\n| - |\n| b |'],
    ['parts', 'Text.\n\n## A\n\n### B\n\nText.'],
    ['a component', 'Text.\n\n## A\n\n<Gallery />\n'],
    ['a fold with a heading', 'Text.\n\n## A\n\n<details>\n\n## B\n\nText.\n\n</details>\n'],
    ['a box with a heading', 'Text.\n\n## A\n\n:::tip\n\n## B\n\nText.\n\n:::\n'],
    ['a shortcode', 'Text.\n\n## A\n\n{{< gallery >}}\n'],
    ['an embedded page', 'Text.\n\n## A\n\n<iframe src="https://example.com"></iframe>\n'],
  ])('lets pass a heading above %s', async (_, markdown) => {
    expect(await problems('empty-section', markdown)).toEqual([]);
  });

  it.each([
    ['a component', '<DocCardList />'],
    ['an expression', '{props.children}'],
    ['a component around nothing but components', '<Row>\n<Card />\n</Row>'],
    ['an embedded page', '<iframe src="https://example.com"></iframe>'],
    ['a picture', '<img src="a.png" />'],
    ['tabs with headings of their own', '<Tabs>\n<Tab>\n\n## A1\n\nText.\n\n</Tab>\n</Tabs>'],
  ])('lets pass a heading of MDX above %s', async (_, content) => {
    const mdx = `Text.\n\n## A\n\n${content}\n\n## B\n\nText.\n`;
    expect(await problems('empty-section', mdx, {}, {format: 'mdx'})).toEqual([]);
  });

  it('finds a heading of MDX above a comment alone', async () => {
    expect(await problems('empty-section', 'Text.\n\n## A\n\n{/* later */}\n', {}, {format: 'mdx'})).toHaveLength(1);
  });

  it.each(['<img src="a.png">', '<form><input></form>', '<canvas></canvas>', '<my-map></my-map>'])(
    'lets pass a heading of a page above %s',
    async (element) => {
      const page = `<article><h1>T</h1><p>Text stands here.</p><h2>A</h2>${element}<h2>B</h2><p>More text.</p></article>`;
      expect(await problems('empty-section', page, {}, {format: 'html'})).toEqual([]);
    },
  );

  it.each([
    '[Ferry](https://example.com)',
    '![Ferry](ferry.png)',
    'Winner: the ferry',
    'It is a draw.',
    'Safety 9/10',
    '✅ Safe',
    '[postdate]',
    'Version {version}',
  ])('lets pass the heading %s, which says all there is', async (heading) => {
    expect(await problems('empty-section', `Text.\n\n## ${heading}\n\n## B\n\nText.`)).toEqual([]);
  });

  it('says nothing of a heading without text', async () => {
    expect(await problems('empty-section', 'Text.\n\n##\n\n## B\n\nText.')).toEqual([]);
  });

  it('does not judge an article of headings alone', async () => {
    expect(await problems('empty-section', '# A\n')).toEqual([]);
  });
});
