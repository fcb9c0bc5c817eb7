import {join, resolve} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {linksFrom} from '../../../src/cli/output/links.js';

describe('linksFrom', () => {
  test('a base is a folder, with or without its slash', () => {
    for (const base of ['https://example.com/blog', 'https://example.com/blog/']) {
      expect(linksFrom({base: new URL(base)})('posts/a b.md')).toBe('https://example.com/blog/posts/a%20b.md');
    }
  });

  test('stays on the site of the base, whatever the path', () => {
    const link = linksFrom({base: new URL('https://example.com/blog/')});
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (path) => {
        expect(new URL(link(path)).origin).toBe('https://example.com');
      }),
    );
    expect(link('//evil.example/x')).toBe('https://example.com/blog/evil.example/x');
  });

  test('without a base they are relative to where the page stands', () => {
    expect(linksFrom({})('posts/a.md')).toBe('posts/a.md');
    expect(linksFrom({output: '-'})('posts/a.md')).toBe('posts/a.md');
    expect(linksFrom({output: join('out', 'digest.html')})('posts/a.md')).toBe('../posts/a.md');
    expect(linksFrom({output: resolve('posts', 'digest.html')})('posts/a.md')).toBe('a.md');
  });

  test('no name of a file is a scheme, a query or a fragment', () => {
    expect(linksFrom({})('javascript:alert(1).md')).toBe('javascript%3Aalert(1).md');
    expect(linksFrom({})('a?b#c.md')).toBe('a%3Fb%23c.md');
  });
});
