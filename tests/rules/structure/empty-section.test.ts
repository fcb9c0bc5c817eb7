import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

describe('empty-section', () => {
  it.each([
    ['before a sibling', 'Text.\n\n## A\n\n## B\n\nText.', 3],
    ['before a higher heading', 'Text.\n\n## A\n\n# B\n\nText.', 3],
    ['at the end', 'Text.\n\n## A\n', 3],
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
  ])('lets pass a heading above %s', async (_, markdown) => {
    expect(await problems('empty-section', markdown)).toEqual([]);
  });

  it('does not judge an article of headings alone', async () => {
    expect(await problems('empty-section', '# A\n')).toEqual([]);
  });
});
