import {describe, expect, test} from 'vitest';
import {addressOf, slugOf} from '../../src/collection/address.js';

describe('addressOf', () => {
  test.each([
    [{}, undefined],
    [{permalink: '/a/', url: '/b/', slug: 'c', aliases: ['/d/']}, {fromTop: '/a/'}],
    [{url: '/b/', slug: 'c'}, {fromTop: '/b/'}],
    [{slug: 'c', aliases: ['/d/']}, {slug: 'c'}],
    [{aliases: ['/d/', '/e/']}, {fromTop: '/d/'}],
    [{aliases: '/d/'}, {fromTop: '/d/'}],
    [{aliases: ["Miller's house", 'The ruin']}, undefined],
    [{permalink: '/zips/index.html'}, {fromTop: '/zips/'}],
    [{permalink: 'https://example.com/a'}, {href: 'https://example.com/a'}],
    [{permalink: '/:year/:title/'}, undefined],
    [{permalink: '{{ slug }}'}, undefined],
    [{permalink: ' ', slug: 7}, undefined],
  ])('%j: %j', (frontMatter, address) => {
    expect(addressOf({frontMatter})).toEqual(address);
  });
});

describe('slugOf', () => {
  test.each([
    ['a.md', undefined, 'a'],
    ['a/index.md', undefined, 'a'],
    ['index.md', undefined, ''],
    ['a/b.c.md', undefined, 'a/b.c'],
    ['a/b.md', 'c', 'a/c'],
    ['a/index.md', 'c', 'c'],
    ['a/b.md', '/c/d/', 'c/d'],
    ['../a/b.md', undefined, 'a/b'],
    ['content/a.md', undefined, 'a'],
    ['site/content/a.md', undefined, 'site/content/a'],
  ])('%s with %s: %s', (path, slug, expected) => {
    expect(slugOf(path, slug)).toBe(expected);
  });
});
