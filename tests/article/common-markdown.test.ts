import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {isCommon, readCommon} from '../../src/article/common-markdown.js';
import {asked, asParsed, expectSameAsParsed, withoutParser} from './as-parsed.js';

const folder = new URL('../../fixtures/articles/', import.meta.url);
const articles = readdirSync(folder).filter((name) => name.endsWith('.md'));

describe('a common text', () => {
  test('is nothing for nothing', () => {
    expect(withoutParser('')).toEqual([]);
    expect(withoutParser('\n \n\t\n')).toEqual([]);
  });

  test('has no definitions, no footnotes and no other line ends', () => {
    expect(['[a]\n\n[a]: b', '[^1]\n\n[^1]: b', 'a\r\nb', 'a\0b'].map(isCommon)).toEqual([false, false, false, false]);
  });

  test('comes in parts where it is long', () => {
    const parts = [...readCommon('a\n\nb\n\nc\nd\n\n', 3)].map(({children}) => children.map(asked));
    expect(parts).toHaveLength(3);
    expect(parts.flat()).toEqual(asParsed('a\n\nb\n\nc\nd\n\n'));
  });

  test.each(articles)('reads %s as the parser does', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
      .replace(/^\uFEFF?(?:---[\s\S]*?\n---\n)?/, '')
      .replaceAll('\r\n', '\n');
    for (const length of [undefined, 300]) if (isCommon(source)) expectSameAsParsed(source, length);
  });

  test('is most of what articles are made of', () => {
    const paragraphs = articles.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/(?:\r?\n){2,}/));
    const read = paragraphs.filter((source) => withoutParser(source));
    expect(read.length / paragraphs.length).toBeGreaterThan(0.85);
  });
});
