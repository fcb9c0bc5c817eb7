import {join, resolve} from 'node:path';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {areOfSite, linksFrom, unknownPlaceholders} from '../../../src/cli/output/links.js';
import {addressOf} from '../../../src/collection/index.js';
import {holds} from '../../holds.js';

/** The link to a file with this front matter, of this day. */
function link(url: string | undefined, path: string, frontMatter: Record<string, unknown> = {}, day?: string) {
  return linksFrom({url})({path, address: addressOf({frontMatter}), day});
}

describe('linksFrom', () => {
  test('an address is a folder, with or without its slash', () => {
    for (const url of ['https://example.com/blog', 'https://example.com/blog/']) {
      expect(link(url, 'posts/a b.md')).toBe('https://example.com/blog/posts/a%20b');
    }
  });

  test.each([
    // Astro, Starlight
    ['https://example.com/{slug}/', 'src/content/docs/guides/start.mdx', {}, 'https://example.com/guides/start/'],
    ['https://example.com/{slug}/', 'src/content/docs/index.mdx', {}, 'https://example.com/'],
    [
      'https://example.com/{slug}/',
      'src/content/docs/guides/start.mdx',
      {slug: 'begin/here'},
      'https://example.com/begin/here/',
    ],
    ['https://example.com/{slug}/', 'src/content/docs/a/b.mdx', {slug: 'begin'}, 'https://example.com/begin/'],
    ['https://example.com/{slug}/', 'src/content/blog/a/b.md', {slug: 'begin'}, 'https://example.com/blog/begin/'],
    ['https://example.com/{slug}/', 'src/pages/about.md', {}, 'https://example.com/about/'],
    // Docusaurus
    ['https://example.com/{slug}', 'docs/guides/index.md', {}, 'https://example.com/docs/guides'],
    ['https://example.com/{slug}', 'docs/intro.md', {slug: '/'}, 'https://example.com/docs'],
    ['https://example.com/{slug}', 'docs/guides/intro.md', {slug: 'start'}, 'https://example.com/docs/guides/start'],
    ['https://example.com/{slug}', 'blog/2025/a.md', {slug: '/b/c'}, 'https://example.com/blog/b/c'],
    [
      'https://example.com/blog/{slug}',
      'blog/2025-03-14-ferry.md',
      {slug: 'ferry'},
      'https://example.com/blog/blog/ferry',
    ],
    [
      'https://example.com/blog/{name}',
      'blog/2025-03-14-ferry.md',
      {slug: 'night-ferry'},
      'https://example.com/blog/night-ferry',
    ],
    // Hugo
    ['https://example.com/{slug}/', 'content/posts/ferry/index.md', {}, 'https://example.com/posts/ferry/'],
    ['https://example.com/{slug}/', 'content/posts/_index.md', {}, 'https://example.com/posts/'],
    ['https://example.com/{slug}/', 'content/posts/a.md', {slug: 'ferry'}, 'https://example.com/posts/ferry/'],
    ['https://example.com/{slug}/', 'content/posts/a.md', {url: '/boats/ferry/'}, 'https://example.com/boats/ferry/'],
    ['https://example.com/{slug}/', 'content/posts/a.md', {aliases: ['/old/ferry/']}, 'https://example.com/old/ferry/'],
    // Eleventy, Jekyll
    [
      'https://example.com/{slug}/',
      'posts/a.md',
      {permalink: '/boats/ferry.html'},
      'https://example.com/boats/ferry.html',
    ],
    ['https://example.com/{slug}/', 'posts/a.md', {permalink: '/{{ title | slug }}/'}, 'https://example.com/posts/a/'],
    ['https://example.com/{slug}/', 'posts/a.md', {permalink: false}, 'https://example.com/posts/a/'],
    [
      'https://example.com/{slug}/',
      'posts/a.md',
      {permalink: 'https://other.example/ferry'},
      'https://other.example/ferry',
    ],
    ['https://example.com/repo/', 'posts/a.md', {permalink: '/ferry/'}, 'https://example.com/repo/ferry/'],
  ])('%s, %s, %j: %s', (url, path, frontMatter, expected) => {
    expect(link(url, path, frontMatter)).toBe(expected);
  });

  test('a date stands where a template asks for it, else there is no link', () => {
    const url = 'https://example.com/{year}/{month}/{day}/{name}.html';
    expect(link(url, '_posts/2025-03-14-ferry.md', {}, '2025-03-14')).toBe('https://example.com/2025/03/14/ferry.html');
    expect(link(url, '_posts/ferry.md')).toBeNull();
  });

  test('a slug takes the place of the date in a blog of Docusaurus, and there alone', () => {
    const url = 'https://example.com/blog/{year}/{month}/{day}/{name}';
    const day = '2025-03-14';
    expect(link(url, 'blog/2025-03-14-ferry.md', {slug: 'boat'}, day)).toBe('https://example.com/blog/boat');
    expect(link(url, 'blog/2025-03-14-ferry.md', {}, day)).toBe('https://example.com/blog/2025/03/14/ferry');
    expect(link(url, '_posts/2025-03-14-ferry.md', {slug: 'boat'}, day)).toBe(
      'https://example.com/blog/2025/03/14/boat',
    );
  });

  test('stays on its site, whatever the path and whatever the permalink', () => {
    holds(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (path, permalink) => {
        for (const url of ['https://example.com/blog/', 'https://example.com/blog/{slug}']) {
          const found = link(url, path, /^https?:/i.test(permalink.trim()) ? {} : {permalink});
          expect(new URL(found!).origin).toBe('https://example.com');
        }
      }),
    );
    expect(link('https://example.com/blog/', '//evil.example/x')).toBe('https://example.com/blog/evil.example/x');
    expect(link('https://example.com/', 'a.md', {permalink: '//evil.example/../x'})).toBe(
      'https://example.com/evil.example/x',
    );
    expect(link('https://example.com/', 'a.md', {permalink: 'javascript:alert(1)'})).toBe(
      'https://example.com/javascript%3Aalert(1)',
    );
  });

  test('without an address it leads to the file, from where the page stands, or to what front matter says', () => {
    expect(link(undefined, 'posts/a.md')).toBe('posts/a.md');
    expect(link(undefined, 'posts/a.md', {permalink: '/ferry/'})).toBe('/ferry/');
    expect(linksFrom({output: '-'})({path: 'posts/a.md'})).toBe('posts/a.md');
    expect(linksFrom({output: join('out', 'digest.html')})({path: 'posts/a.md'})).toBe('../posts/a.md');
    expect(linksFrom({output: resolve('posts', 'digest.html')})({path: 'posts/a.md'})).toBe('a.md');
  });

  test('without an address it leads to the place on the site, where the articles are of one', () => {
    const ofSite = (path: string, frontMatter = {}) =>
      linksFrom({isSite: true, output: 'out/x.md'})({path, address: addressOf({frontMatter})});
    expect(ofSite('posts/a b.md')).toBe('/posts/a%20b');
    expect(ofSite('posts/index.md')).toBe('/posts');
    expect(ofSite('posts/a.md', {slug: 'b'})).toBe('/posts/b');
    expect(ofSite('posts/a.md', {permalink: '/ferry/'})).toBe('/ferry/');
  });

  test('no name of a file is a scheme, a query or a fragment', () => {
    expect(link(undefined, 'javascript:alert(1).md')).toBe('javascript%3Aalert(1).md');
    expect(link(undefined, 'a?b#c.md')).toBe('a%3Fb%23c.md');
    expect(link('https://example.com/{slug}/', 'a?b#c.md')).toBe('https://example.com/a%3Fb%23c/');
  });

  test('knows its placeholders', () => {
    expect(unknownPlaceholders('https://example.com/{slug}/{nmae}')).toEqual(['nmae']);
  });
});

test.each([
  ['a plain folder', [{path: 'posts/a.md'}, {path: 'src/b.md'}], false],
  ['a canonical address elsewhere', [{path: 'a.md', address: {href: 'https://example.com/a'}}], false],
  ['a slug', [{path: 'a.md'}, {path: 'b.md', address: {slug: 'c'}}], true],
  ['a permalink', [{path: 'a.md', address: {fromTop: '/c/'}}], true],
  ["a generator's folder", [{path: 'content/posts/a.md'}], true],
  ['nothing', [], false],
])('articles are of a site by what they say and where they lie: %s', (_, articles, expected) => {
  expect(areOfSite(articles)).toBe(expected);
});
