import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {labelsOf, readCommon} from '../../../src/read/markdown/common-markdown.js';
import {asked, asParsed, expectLeftToParser, expectSameAsParsed, withoutParser} from '../as-parsed.js';

const folder = new URL('../../../fixtures/articles/', import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith('.md'));

const none = {definitions: new Set<string>(), footnotes: new Set<string>()};

describe('a common text', () => {
  test('is nothing for nothing', () => {
    expect(withoutParser('')).toEqual([]);
    expect(withoutParser('\n \n\t\n')).toEqual([]);
  });

  test('has line feeds alone, and definitions on lines of their own', () => {
    const others = ['a\r\nb', 'a\0b', '> [a]: b', '[a]: b\n"title"', '[a]: b\nc', '[^1]: a\n\n    b'];
    expect(others.map(labelsOf)).toEqual(others.map(() => undefined));
  });

  test('has its labels known before it is read', () => {
    expect(labelsOf('[A  b]: c\n[d]: <e> "f"\n\n```\n[g]: h\n```\n\n[^1]: i')).toEqual({
      definitions: new Set(['A B', 'D']),
      footnotes: new Set(['1']),
    });
    expect(labelsOf('a')).toEqual({definitions: new Set(), footnotes: new Set()});
  });

  test.each([
    'See [a], [b][a], [c][] and [d][none].\n\n[a]: /u\n[c]: <v> "t"\n',
    '![a] ![b][a] [![c]](d) [e [a] f](g) [a\nb]\n\n[A B]: /u\n\n[a]: /u\n\n[c]: /v',
    'One.[^1] Two.[^b] Three.[^1]\n\n[^1]: A *note*\nthat goes on.\n[^b]: Another.\n\nBehind.',
    '[a]: /u\n\n# [a]\n\n> [a]\n> and\n\n- [a]\n- [ ] a [b][a]\n\n| [a] |\n| - |\n| `a` |',
    '[a]: b\n[^1]: c\n\n[a] [^1]',
    '[a] [c]\n\n[a]:\n  /b?d=1&e=2 "f"\n[c]: <g h>',
  ])('reads labels as the parser does: %j', (source) => {
    expect(withoutParser(source)).toEqual(asParsed(source));
  });

  test.each(['[a]: b\n[\n-', '[a]: b\nc', '[a]: b\\c', '[a]: b&amp;c', '[^1]: # a', '[^1]:\n    a', '> [^1]: a'])(
    'leaves other definitions to the parser: %j',
    expectLeftToParser,
  );

  test('comes in parts where it is long', () => {
    const parts = [...readCommon('a\n\nb\n\nc\nd\n\n', none, 3)].map(({children}) => children.map(asked));
    expect(parts).toHaveLength(3);
    expect(parts.flat()).toEqual(asParsed('a\n\nb\n\nc\nd\n\n'));
  });

  test.each(articles)('reads %s as the parser does', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
      .replace(/^\uFEFF?(?:---[\s\S]*?\n---\n)?/, '')
      .replaceAll('\r\n', '\n');
    for (const length of [undefined, 300]) expectSameAsParsed(source, length);
  });

  test('is most of what articles are made of', () => {
    const paragraphs = articles.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/(?:\r?\n){2,}/));
    const read = paragraphs.filter((source) => withoutParser(source));
    expect(read.length / paragraphs.length).toBeGreaterThan(0.85);
  });
});
