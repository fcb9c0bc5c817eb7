import {readdirSync, readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {codeRanges} from '../../../../src/read/markdown/comments.js';
import {readInChunks} from '../../../../src/read/markdown/limits/chunks.js';
import {parseMarkdown} from '../../../../src/read/markdown/markdown.js';
import {type Chunk, type Outline, outlineChunks} from '../../../../src/read/outline/sections.js';
import {holds} from '../../../holds.js';

const folder = new URL('../../../../fixtures/articles/', import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith('.md'));

function partsOf(source: string, length?: number): Chunk[] {
  return readInChunks(source, (chunks) => [...chunks], length);
}

/** All that an article is made of, with the place of each block's characters. */
function readingOf(chunks: Iterable<Chunk>, source: string) {
  const parts = [...chunks];
  return {
    sections: outlineChunks(parts, source, 0).map(placed),
    code: parts.flatMap(({tree, start}) => codeRanges(tree, start)),
  };
}

function placed({blocks, ...section}: Outline) {
  return {
    ...section,
    blocks: blocks.map(({sourceRange, ...block}) => ({
      ...block,
      places: Array.from(block.text, (_, at) => sourceRange(at, at + 1)),
    })),
  };
}

function expectSameAsWhole(source: string, length: number): void {
  const whole = readingOf([{tree: parseMarkdown(source), start: 0}], source);
  expect(readingOf(partsOf(source, length), source)).toEqual(whole);
}

/** What a cut could break: blocks that go on behind a blank line, and what one part says about another. */
const constructs = [
  '# Heading\n\n',
  'Setext heading\n===\n\n',
  '### Closed ###\n\n',
  'A paragraph of *two*\nlines.\n\n',
  'See [the plan], [the other plan][b] and [none].[^1]\n\n',
  'An image ![b] and a [lost\nlabel].\n\n',
  '[the plan]: /plan "Of\nold"\n\n',
  '[B]: <>\n\n',
  '> [lost\n> label]: /found\n\n',
  '[^1]: A note.\n\n    # Its second part.\n\n',
  '[a\\]b] is a link.\n\n[a\\]b]: /c\n\n',
  '- one\n\n  two\n\n- three\n',
  '1. one\n\n   ```\n   code\n\n# Not closed in the list\n\n',
  '> quoted\n\nlazy no more\n\n',
  '> ```\n> code\n\n# Behind it\n\n',
  '```md\n\n# Not a heading\n\nNot prose.\n\n```\n\n',
  '~~~~\n\n~~~\n\nStill code.\n\n~~~~\n\n',
  '````\n\n```\n\n# Code\n\n````\n\n',
  '   ```\n\nCode\n\n  ```\n\n',
  '```\n\nOpen to the end\n\n',
  '    indented code\n\n    # more of it\n\n',
  '<!-- a comment\n\n# Not a heading\n\n-->\n\n',
  '<!-->\n\nSome parsers differ\n\n-->\n\n',
  '<script>\n\nlet a = 1;\n\n</script>\n\n',
  '<pre>\n\n# Preformatted\n\n</pre> after\n\n',
  '<?php\n\n# Instruction\n\n?>\n\n',
  '<![CDATA[\n\n# Data\n\n]]>\n\n',
  '<!DOCTYPE\n\n# Declaration\n\n>\n\n',
  '<div>\n\n# In a div\n\n</div>\n\n',
  '<b>\nType seven\n\n# Goes on\n\n',
  '| a | b |\n| - | - |\n| 1 | 2 |\n\n',
  '**Impact**\n\n',
  '**Why:**\n\n<!-- aside -->\n\n',
  '* * *\n\n',
  'Line\r\n\r\n# With\r\n\r\nboth ends\r\rAnd\r\rold ones\r\r',
  '\t\n \t\n',
  'É is a letter, too.\n\n',
] as const;

const words = 'Rain fell late in May. '.repeat(60);

describe('readInChunks', () => {
  // The parser's time and memory grow with the square of the blocks in one tree.
  test.each([
    ['quotations', '> It is warm.\n\n', 2],
    ['headings', '## Heading\n\n', 2],
    ['paragraphs', 'a\n\n', 1],
    ['items', '- one\n', 1],
    ['items below each other', '- one\n  - two\n    - three\n', 3],
    ['items apart', '- It is warm.\n\n', 2],
  ])('cuts oftener where there are many %s', (_, block, lines) => {
    const source = block.repeat(12_000 / lines);
    const starts = partsOf(source).map(({start}) => start);
    const longest = Math.max(...starts.map((start, at) => (starts[at + 1] ?? source.length) - start));
    expect(longest / (block.length / lines)).toBeLessThan(5 * 150); // a list is cut where it has more than four parts
  });

  test('cuts between quotations', () => {
    expectSameAsWhole('> It is warm.\n\n'.repeat(400), 500);
  });

  test('gives nothing for nothing, and short texts whole', () => {
    expect(partsOf('')).toMatchObject([{start: 0, tree: {children: []}}]);
    expect(partsOf('# A\n\nB.\n\n# C\n')).toHaveLength(1);
  });

  test('cuts in front of headings, paragraphs and quotations, not in fences', () => {
    const starts = partsOf(`# A\n\n\`\`\`\n\n# B\n\n\`\`\`\n\n# C\n\nD.\n\n# E`, 1).map(({start}) => start);
    expect(starts).toEqual([0, 20, 25, 29]);
  });

  test.each([
    ['a list', `- It is *warm*. ${words}\n`],
    ['a list with code in it', `1. It is *warm*. ${words}\n\n   \`\`\`\n   - code\n   \`\`\`\n\n`],
    ['a quotation', `> It is *warm*. ${words}\n>\n`],
  ])('cuts %s that may not fit into memory, and reads the same prose', (_, item) => {
    const source = `Before.\n\n${item.repeat(Math.ceil(300_000 / item.length))}`;
    const parts = partsOf(source);
    expect(parts.length).toBeGreaterThan(1);
    const prose = (chunks: Iterable<Chunk>) =>
      outlineChunks(chunks, source, 0).flatMap(({blocks}) =>
        blocks.map(({text, kind, sourceRange}) => ({text, kind, place: sourceRange(0, text.length)})),
      );
    expect(prose(parts)).toEqual(prose([{tree: parseMarkdown(source), start: 0}]));
  });

  test('carries labels from one part to the other, both ways', () => {
    const source =
      'See [a] and [b].[^1]\n\n[a]: /a\n\n# Next\n\nSee [A] and [b].[^1]\n\n# Last\n\n[b]: /b\n\n[^1]: Note.\n';
    const [paragraph] = partsOf(source, 1)[0]!.tree.children;
    expect(paragraph).toMatchObject({
      children: [
        {type: 'text'},
        {type: 'linkReference'},
        {type: 'text'},
        {type: 'linkReference'},
        {type: 'text'},
        {type: 'footnoteReference'},
      ],
    });
    expectSameAsWhole(source, 1);
  });

  test.each(articles)('reads %s as it reads the whole', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
      .replace(/^\uFEFF/, '')
      .slice(0, 12_000);
    for (const length of [1, 300, 2000]) expectSameAsWhole(source, length);
  });

  test('reads any sequence of constructs as it reads the whole', () => {
    const text = fc.array(fc.constantFrom(...constructs), {minLength: 2, maxLength: 14}).map((parts) => parts.join(''));
    holds(
      fc.property(text, fc.integer({min: 1, max: 60}), (source, length) => expectSameAsWhole(source, length)),
      {numRuns: 800},
    );
  });

  test('reads any soup of marks as it reads the whole', () => {
    const mark = fc.constantFrom(
      ...['# ', '> ', '- ', '1. ', '```', '~~~', '<!--', '-->', '<pre>', '</pre>', '[a]', '[^b]', ': ', '    ', '  '],
      ...['\n', '\n\n', '\n\n', 'word ', 'A', '|', '---', '\\', '[', ']', '`', '*', '\r\n\r\n', '$', '{', '\t'],
    );
    const text = fc.array(mark, {maxLength: 80}).map((parts) => parts.join(''));
    holds(
      fc.property(text, fc.integer({min: 1, max: 30}), (source, length) => expectSameAsWhole(source, length)),
      {numRuns: 1200},
    );
  });
});
