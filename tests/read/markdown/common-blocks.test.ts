import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {linesOf} from '../../../src/read/markdown/common-blocks.js';
import {labelsOf} from '../../../src/read/markdown/common-markdown.js';
import {asParsed, expectLeftToParser, expectSameAsParsed, withoutParser} from '../as-parsed.js';

describe('lines', () => {
  test('have a first character behind their spaces, or are blank', () => {
    expect(linesOf('')).toEqual([]);
    expect(linesOf('a\n  b \n \n \t\n\tc')).toMatchObject([
      {start: 0, first: 0, end: 1},
      {start: 2, first: 4, end: 6},
      {start: 7, first: 8, end: 8},
      {start: 9, first: 11, end: 11},
      {start: 12, first: 12, end: 14},
    ]);
  });
});

describe('a common block', () => {
  test.each([
    '# Heading\nText\n## Closed ##  \n\nUnder\nlined\n===\nToo\n---\n',
    '- one\n- two\n  more\nlazy\n\n- three\n\n  two\n\n  ```\n  code\n\n    more\n  ```\n1. a\n   - b\n     * c\n2. d\n\n\nAfter',
    '> Quoted\n> by\nsomebody\n>\n> # In it\n>> Deeper',
    '```js a=1\nlet a;\n\n  b\n```\n~~~~\n~~~\n~~~~\nText\n```\n```',
    'Text\n***\n* * *\n_ _ _\n\n---',
    '<!-- a\n\nb --> c\n\n<!-->\n<?>\n<div>\n*no*\n</div>\n\n<script>\n\n1\n</script>\n<b>\nc\n\n  <? d\n\n?> e',
    'Code:\n\n    one\n\n      two\n\nEnd',
    '| a | *b*  |\n|:-|:-:| \n|`c`||\n  | d |  e |\n\n| no | table |\n\nEnd',
    '- [ ] to do\n- [x] done, *and*\n  more\n\n  - [ ] in it\n',
  ])('is read as the parser reads it: %j', (source) => {
    expect(withoutParser(source)).toEqual(asParsed(source));
  });

  test.each([
    'a | b\n- | -\n1 | 2',
    '| a |\n| - |\n| b | c |',
    '| a |\n| - |\nb',
    '| a\\|b |\n| - |',
    '- [ ] *do*',
    '- [ ]  do',
    '-',
    '\tcode',
    '- a\n\n\tb',
    '- a\n\n      code\n\n2. b',
    '```\nopen',
    '<pre>\nopen',
    '<!-- open',
    '<!DOCTYPE a>',
    '> ```\n> code\nnot code',
    '- ```\nnot code',
    '3. a\n\n   - 5. b',
    '> - a\n>\n> b',
  ])('is left to the parser where it is not sure: %j', expectLeftToParser);

  test('is read as the parser reads it, whatever marks stand in it', () => {
    const marks = [
      ...['- ', '* ', '+', '1. ', '2. ', '10) ', '> ', '# ', '```', '~~~', '---', '===', '* * *', '<p>', '<!--', '-->'],
      ...['<?', '?>', '<pre>', '</pre>', '    ', '  ', ' ', '\n', '\n', '\n\n', '\n\n', '\t', 'a', 'word ', '|', '`'],
      ...['|-|\n', '**b**', '[l](u)', '  \n'],
    ];
    const text = fc.array(fc.constantFrom(...marks), {maxLength: 40}).map((parts) => parts.join(''));
    fc.assert(
      fc.property(
        text.filter((source) => labelsOf(source) !== undefined),
        (source) => expectSameAsParsed(source),
      ),
      {numRuns: 3000, seed: 11},
    );
  });
});
