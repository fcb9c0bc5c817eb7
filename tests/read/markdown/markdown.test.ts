import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseMarkdown, processor} from '../../../src/read/markdown/markdown.js';
import {holds} from '../../holds.js';

function typesOf(text: string): string[] {
  return parseMarkdown(text).children.map(({type}) => type);
}

describe('parseMarkdown', () => {
  test('knows tables, footnotes, struck-out text and tasks', () => {
    expect(typesOf('| a | b |\n| - | - |\n| 1 | 2 |')).toEqual(['table']);
    expect(typesOf('Text.[^1]\n\n[^1]: A note.')).toEqual(['paragraph', 'footnoteDefinition']);
    expect(parseMarkdown('~~gone~~').children[0]).toMatchObject({children: [{type: 'delete'}]});
    expect(parseMarkdown('- [x] done').children[0]).toMatchObject({children: [{checked: true}]});
  });

  test('leaves bare addresses alone', () => {
    const [paragraph] = parseMarkdown('See https://example.org/a_b for more.').children;
    expect(paragraph).toMatchObject({children: [{type: 'text', value: 'See https://example.org/a_b for more.'}]});
  });

  test('counts offsets in the units of the text, whatever ends its lines', () => {
    const [, second] = parseMarkdown('# 😀\r\n\r\nText.').children;
    expect(second?.position?.start.offset).toBe(8);
  });
});

test('a text without a delimiter row has no table', () => {
  const piece = fc.constantFrom(
    'a',
    'b c',
    '|',
    '-',
    '---',
    ':',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\t',
    '> ',
    '- ',
    '1. ',
    '\\',
    '*',
    '`',
  );
  holds(
    fc.property(fc.array(piece, {maxLength: 16}), (pieces) => {
      const text = pieces.join('');
      expect(parseMarkdown(text)).toEqual(processor.parse(text));
    }),
    {numRuns: 3000},
  );
});
