import type {Paragraph} from 'mdast';
import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../../../src/read/markdown/markdown.js';
import {type BlockText, blockText, hardBreak} from '../../../src/read/outline/inline-text.js';

function block(source: string): BlockText {
  return blockText((parseMarkdown(source).children[0] as Paragraph).children, source, 0);
}

function shown(source: string): string {
  return block(source)
    .text.replace(/[^\S\u2029]+/g, ' ')
    .trim();
}

describe('blockText', () => {
  test.each([
    ['emphasis in emphasis', 'One ***two* three** _four_.', 'One two three four.'],
    ['links of all kinds', '[One](a) [two][x] <https://three.org>\n\n[x]: y', 'One two https://three.org'],
    ['code', 'Run `npm  test` now.', 'Run npm test now.'],
    ['code in which braces are shown', 'Write `{{ name }}` or `[^1]`.', 'Write {{ name }} or [^1].'],
    ['escapes and entities', 'R\\&D is 5 &lt; 6.', 'R&D is 5 < 6.'],
    ['images', 'Before ![alt](a.png) after.', 'Before after.'],
    ['struck-out text', 'It costs ~~20~~ 15.', 'It costs 15.'],
    ['tags and comments', 'A <b>bold</b> claim<!-- sure? -->.', 'A bold claim.'],
    ['footnote marks', 'A claim.[^1]\n\n[^1]: Source.', 'A claim.'],
    ['hard breaks', 'One  \ntwo<br>three\\\nfour', `One${hardBreak}two${hardBreak}three${hardBreak}four`],
    ['terms and definitions', 'Term\n: Its meaning', `Term${hardBreak} Its meaning`],
    ['math', 'Let $a_b = c$ hold.', 'Let $a_b = c$ hold.'],
  ])('shows %s', (_, source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test('finds each character in the file', () => {
    const source = 'One **t\\*wo** `th&amp;` [four &amp; five](x "y").';
    const {text, sourceRange} = block(source);
    const place = (words: string): string => {
      const start = text.indexOf(words);
      return source.slice(...sourceRange(start, start + words.length));
    };
    expect(text).toBe('One t*wo th&amp; four & five.');
    expect(place('t*wo')).toBe('t\\*wo');
    expect(place('th&amp;')).toBe('th&amp;');
    expect(place('four & five')).toBe('four &amp; five');
    expect(place('& five.')).toBe('&amp; five](x "y").');
    expect(place('One t*wo')).toBe('One **t\\*wo');
  });

  test('adds the base to every offset', () => {
    const body = 'Some *text*.';
    const {children} = parseMarkdown(body).children[0] as Paragraph;
    expect(blockText(children, `front\n${body}`, 6).sourceRange(5, 9)).toEqual([12, 16]);
  });

  test('marks the holes that a page fills', () => {
    const {text, holes} = block('Ask {{ owner }} about `{{ this }}` {{< /note >}}.');
    expect(holes).toEqual([4]);
    expect(text.slice(0, 15)).toBe(`Ask ${' '.repeat(11)}`);
  });
});
