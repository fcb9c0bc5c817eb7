import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {limitMarkup} from '../../../../src/read/markdown/limits/hostile-markup.js';
import {parseArticle} from '../../../../src/read/read-article.js';
import {holds} from '../../../holds.js';

describe('limitMarkup', () => {
  test('leaves nothing, and what authors write, as it is', () => {
    expect(limitMarkup('')).toEqual({text: '', lines: []});
    const written = '> *Nine* [bridges](b.md) were built_in 1907.\r\n- one\r- two <b>bold</b>\n';
    expect(limitMarkup(written)).toEqual({text: written, lines: []});
  });

  test.each([
    ['emphasis', '*a **a '.repeat(800)],
    ['brackets', '[a](b'.repeat(1200)],
    ['brackets that close nothing', ']'.repeat(40_000)],
    ['unclosed comments', '<!--'.repeat(1200)],
    ['code that closes nowhere', 'a\\``` '.repeat(1200)],
    ['emphasis between marks that would open blocks without it', '_>- '.repeat(1200)],
    ['quotes in quotes', `${'> '.repeat(500)}deep`],
    ['lists in lists', `${'- '.repeat(500)}deep`],
  ])('takes %s out of a line that has too many, and names the line', (_, line) => {
    const {text, lines} = limitMarkup(`Before.\n\n${line}\n\nAfter *it*.`);
    expect(lines).toEqual([3]);
    expect(text.length).toBe(`Before.\n\n${line}\n\nAfter *it*.`.length);
    expect(text.split('\n')[2]).not.toMatch(/\*|\[|<!|`|_|> >|- -|^ *>/);
    expect(text.startsWith('Before.\n\n')).toBe(true);
    expect(text.endsWith('\n\nAfter *it*.')).toBe(true);
  });

  test.each([
    ['emphasis over many lines', '*a_ *a_ *a_\n'.repeat(800)],
    ['underlined headings', 'a\n===\n'.repeat(300)],
    ['emphasis over the lines of a quotation', '> a *b* c\n'.repeat(6000)],
    ['lazy quotations', '> a\nb\n'.repeat(600)],
    ['items that open in items', '* * a\n'.repeat(1500)],
    ['quotations that open in items, with blank lines between', '1. > a\n\n'.repeat(1500)],
    ['items below items', Array.from({length: 400}, (_, depth) => `${'  '.repeat(depth)}- a\n`).join('')],
  ])('takes the marks out of %s, and tells where they begin', (_, lines) => {
    const source = `Before.\r\n\r\n${lines}\n\nAfter *it*.`;
    const limited = limitMarkup(source);
    expect(limited.lines[0]).toBeGreaterThanOrEqual(3);
    expect(limited.text).not.toBe(source);
    expect(limited.text).toHaveLength(source.length);
    expect(limited.text.replace(/[^\r\n]/g, '')).toBe(source.replace(/[^\r\n]/g, ''));
    expect(limited.text.endsWith('\n\nAfter *it*.')).toBe(true);
  });

  test.each([
    ['a list of many bold items', '- **a** is *b*\n'.repeat(1500)],
    ['a long table', '| *a* | _b_ |\n'.repeat(1500)],
    ['a long quotation', '> a *b*\n'.repeat(1500)],
    ['items that open in items, as far as anybody writes them', '- - a\n'.repeat(900)],
    ['code with rules', `${'a\n---\n'.repeat(150)}`],
  ])('keeps %s', (_, lines) => {
    expect(limitMarkup(lines)).toEqual({text: lines, lines: []});
  });

  test('keeps the prose behind containers that are too deep', async () => {
    const {sentences, warnings} = await parseArticle(`${'> '.repeat(500)}Deep down it is warm.`);
    expect(sentences.map(({text}) => text)).toEqual(['Deep down it is warm.']);
    expect(warnings).toMatchObject([{code: 'markup', line: 1}]);
  });

  test('keeps the prose of items that open in items', async () => {
    const {sentences} = await parseArticle('* 1. > It is warm.\n'.repeat(1500));
    expect(sentences).toHaveLength(1500);
    expect(sentences[1]).toMatchObject({text: 'It is warm.', position: {line: 2, column: 8}});
  });

  test('keeps a long line of closed tags', () => {
    const row = '<td>7</td>'.repeat(900);
    expect(limitMarkup(row).text).toBe(row);
  });

  test('looks once at a line of white space, however long', () => {
    const source = `Before.\n${' '.repeat(500_000)}\nAfter.`;
    expect(limitMarkup(source)).toEqual({text: source, lines: []});
  });

  test('makes one of blank lines without end, whatever ends them, so that no offset moves', async () => {
    for (const blank of ['\n', ' \n', '\r\n', '\t\r']) {
      const source = `Before.\n${blank.repeat(400)}  After *it*.`;
      const {text, lines} = limitMarkup(source);
      expect(lines).toEqual([]);
      expect(text.length).toBe(source.length);
      expect(text).toMatch(/^Before\.\n[ \t]+(?:\r\n|\r|\n) {2}After \*it\*\.$/);
      const {sentences} = await parseArticle(source, {format: 'markdown'});
      expect(sentences.map(({text, position}) => [text, position.line])).toEqual([
        ['Before.', 1],
        ['After it.', 402],
      ]);
      const few = `Before.\n${blank.repeat(100)}  After *it*.`;
      expect(limitMarkup(few).text).toBe(few);
    }
  });

  test('never changes the length or a line end', () => {
    holds(
      fc.property(
        fc.array(fc.constantFrom('*', '_', '[', '<', '> ', '- ', 'a', ' ', '\n', '\r', '\r\n'), {maxLength: 3000}),
        (parts) => {
          const source = parts.join('');
          const {text} = limitMarkup(source);
          expect(text.length).toBe(source.length);
          expect(text.replace(/[^\r\n]/g, '')).toBe(source.replace(/[^\r\n]/g, ''));
        },
      ),
      {numRuns: 50},
    );
  });
});
