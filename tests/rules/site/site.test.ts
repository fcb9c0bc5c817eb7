import {describe, expect, it} from 'vitest';
import {Site} from '../../../src/rules/site/site.js';

/** Whether the second of two pages with one text is told of the first. */
function meet(first: string, second: string, language = 'en'): boolean {
  const site = new Site();
  site.add('title', 'Night bus', {path: first, language: 'en'});
  return site.add('title', 'Night bus', {path: second, language}) === first;
}

describe('Site', () => {
  it('knows no earlier article at first', () => {
    expect(new Site().add('title', 'Night bus', {path: 'a.md', language: 'en'})).toBeUndefined();
  });

  it('tells of the first one with the same text, whatever its case, spaces and full stops', () => {
    const site = new Site();
    site.add('title', 'Night bus', {path: 'a.md', language: 'en'});
    expect(site.add('title', 'night  Bus.', {path: 'b.md', language: 'en'})).toBe('a.md');
    expect(site.add('title', 'Night bus', {path: 'c.md', language: 'en'})).toBe('a.md');
    expect(site.add('title', 'Night train', {path: 'd.md', language: 'en'})).toBeUndefined();
    expect(site.add('description', 'Night bus', {path: 'e.md', language: 'en'})).toBeUndefined();
  });

  it.each([
    ['docs/intro.md', 'blog/intro.md', true],
    ['docs/a/index.md', 'docs/b/index.md', true],
    ['docs/intro.md', 'docs/intro.md', false],
    ['docs/intro.md', 'versioned_docs/version-1.0/intro.md', false],
    ['docs/v1/intro.md', 'docs/v2/intro.md', false],
    ['docs/v1/intro.md', 'docs/v2/start.md', true],
    ['docs/intro.md', 'i18n/fr/docusaurus-plugin-content-docs/current/intro.md', false],
    ['src/content/docs/en/a.mdx', 'src/content/docs/fr/a.mdx', false],
    ['posts/ferry.md', 'posts/ferry.fr.md', false],
    ['posts/1.md', 'posts/2.md', true],
    ['intro.md', 'version-1.0/intro.md', false], // where the site is the folder itself
  ])('%s and %s: %s', (first, second, found) => {
    expect(meet(first, second)).toBe(found);
    expect(meet(second, first)).toBe(found);
  });

  it('compares within a language', () => {
    expect(meet('a.md', 'b.md', 'de')).toBe(false);
  });
});
