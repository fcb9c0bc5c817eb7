import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../../../src/read/markdown/markdown.js';
import {type Outline, outline} from '../../../src/read/outline/sections.js';

function outlineOf(source: string): Outline[] {
  return outline(parseMarkdown(source), source, 0);
}

function blocksOf(source: string): [kind: string, label: string, text: string][] {
  return outlineOf(source)
    .flatMap(({blocks}) => blocks)
    .map(({kind, label, from, text}) => [kind, label, text.slice(from).replace(/\s+/g, ' ').trim()]);
}

describe('the tree of sections', () => {
  test('knows depth and parent', () => {
    const headings = ['### a', '## b', '### c', '#### d', '## e', '# f', '### g'].join('\n\n');
    expect(outlineOf(headings).map(({heading, depth, parent}) => [heading, depth, parent])).toEqual([
      ['a', 3, -1],
      ['b', 2, -1],
      ['c', 3, 1],
      ['d', 4, 2],
      ['e', 2, -1],
      ['f', 1, -1],
      ['g', 3, 5],
    ]);
  });

  test('begins with the part above the first heading when it has prose', () => {
    expect(outlineOf('Intro.\n\n# A\n\n## B').map(({heading, depth, parent}) => [heading, depth, parent])).toEqual([
      ['', 0, -1],
      ['A', 1, -1],
      ['B', 2, 1],
    ]);
    expect(outlineOf('![logo](a.png)\n\n# A\n\n## B').map(({heading, parent}) => [heading, parent])).toEqual([
      ['A', -1],
      ['B', 0],
    ]);
    expect(outlineOf('Only prose.')).toHaveLength(1);
    expect(outlineOf('')).toHaveLength(1);
  });

  test('knows where a section begins and ends', () => {
    const source = 'Intro.\n\nSetext *heading*\n===\n\nText.\n\n```\ncode\n```\n\n## B ##\n';
    expect(outlineOf(source).map(({heading, offset, endOffset}) => [heading, source.slice(offset, endOffset)])).toEqual(
      [
        ['', 'Intro.'],
        ['Setext heading', 'Setext *heading*\n===\n\nText.\n\n```\ncode\n```'],
        ['B', '## B ##'],
      ],
    );
  });

  test('shows of a heading what its readers see', () => {
    const headings = '## The `--points` *flag*[^1] {#points}\n\n## ![icon](a.svg) R\\&D &amp; more\n\n[^1]: Note.';
    expect(outlineOf(headings).map(({heading}) => heading)).toEqual(['The --points flag', 'R&D & more']);
  });
});

describe('prose', () => {
  test('stands in paragraphs, list items and quotations', () => {
    expect(blocksOf('One.\n\n- Two.\n  1. Three.\n\n     Four.\n- [x] Five.\n\n> Six.\n>\n> - Seven.')).toEqual([
      ['paragraph', '', 'One.'],
      ['list-item', '', 'Two.'],
      ['list-item', '', 'Three.'],
      ['list-item', '', 'Four.'],
      ['list-item', '', 'Five.'],
      ['quote', '', 'Six.'],
      ['quote', '', 'Seven.'],
    ]);
  });

  test('of an alert is the author’s own', () => {
    expect(blocksOf('> [!WARNING]\n> Mind the gap.')).toEqual([['paragraph', '', 'Mind the gap.']]);
  });

  test.each([
    ['fenced code', '```js\nlet a;\n```'],
    ['indented code', '    let a;'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['HTML', '<div>\nA box.\n</div>'],
    ['a comment over many lines', '<!-- One.\n\nTwo. -->'],
    ['a mark for the excerpt', '<!-- more -->'],
    ['images', '![a](a.png) [![badge](b.svg)](c) ![d][e]\n\n[e]: e.png'],
    ['link definitions', '[a]: https://example.org "A title"'],
    ['footnote texts', '[^1]: The source of it all.\n\n    And more.'],
    ['a rule', '***'],
    ['a bare address', 'https://example.org/a'],
    ['a table of contents by mark', '[[toc]]\n\n[TOC]\n\n[[_TOC_]]\n\n* TOC\n{:toc}\n\n1. Table of contents\n{:toc}'],
    ['a table of contents by links', '- [One](#one)\n- [Two](#two)\n  - [Three](#three)'],
    ['a menu', '[Home](/) | [Docs](/docs) · [Blog](/blog)'],
    ['a shortcode', '{{ content }}'],
    ['attributes', '{: .no_toc }'],
  ])('is not in %s', (_, source) => {
    expect(blocksOf(source)).toEqual([]);
  });

  test.each([
    ['a link in a paragraph of its own', '[Read the report](a.pdf)', 'Read the report'],
    ['linked sentences', '[This is one.](a) [This is another.](b)', 'This is one. This is another.'],
    ['a badge and words', '![build](b.svg) Builds run at night.', 'Builds run at night.'],
    ['tags and words', '<kbd>Ctrl</kbd> stops it.', 'Ctrl stops it.'],
  ])('is in %s', (_, source, text) => {
    expect(blocksOf(source)).toEqual([['paragraph', '', text]]);
  });
});

describe('labels', () => {
  test.each([
    ['with the colon inside', '**Impact:** Builds take half the time.'],
    ['with the colon outside', '**Impact**: Builds take half the time.'],
    ['on a line of their own', '**Impact**\nBuilds take half the time.'],
    ['before a hard break', '**Impact:**\\\nBuilds take half the time.'],
    ['in a paragraph of their own', '**Impact:**\n\nBuilds take half the time.'],
    ['with a colon behind a paragraph of their own', '**Impact** :\n\nBuilds take half the time.'],
    ['with markup inside', '**_Impact_:** Builds take half the time.'],
  ])('are taken %s', (_, source) => {
    expect(blocksOf(source)).toEqual([['paragraph', 'Impact', 'Builds take half the time.']]);
  });

  test.each([
    ['a sentence in bold', '**Builds take half the time.**'],
    ['a sentence in bold, and another', '**Builds take half the time.** We measured.'],
    ['bold words that go on in lower case', '**Impact:** half the time.'],
    ['bold words without a colon', '**Builds** Take half.'],
    ['bold words within the sentence', 'The **impact:** Half the time.'],
    ['a long bold phrase', `**${'All the words of it '.repeat(4)}:** Half the time.`],
    ['bold words at the end of all', '**Impact**'],
  ])('are not %s', (_, source) => {
    const [block] = blocksOf(source);
    expect(block?.[1]).toBe('');
  });

  test('name one paragraph, or one whole list', () => {
    expect(blocksOf('**Impact**\n\nOne.\n\nTwo.\n\n**Steps**\n\n- Three.\n- Four.\n\nFive.')).toEqual([
      ['paragraph', 'Impact', 'One.'],
      ['paragraph', '', 'Two.'],
      ['list-item', 'Steps', 'Three.'],
      ['list-item', 'Steps', 'Four.'],
      ['paragraph', '', 'Five.'],
    ]);
  });

  test('stand in list items too, and go no further than the section', () => {
    expect(
      blocksOf('- **Speed:** Twice as fast.\n- **Size**\n\n  Half as big.\n\n**Last**\n\n## Next\n\nText.'),
    ).toEqual([
      ['list-item', 'Speed', 'Twice as fast.'],
      ['list-item', 'Size', 'Half as big.'],
      ['paragraph', '', 'Last'],
      ['paragraph', '', 'Text.'],
    ]);
  });

  test('begin the prose behind them, at its place in the file', () => {
    const source = '**Why \\*now\\*:**  Costs &amp; risks fall.';
    const [block] = outlineOf(source)[0]!.blocks;
    expect(block?.label).toBe('Why *now*');
    expect(source.slice(...block!.sourceRange(block!.from, block!.text.length))).toBe('Costs &amp; risks fall.');
  });
});
