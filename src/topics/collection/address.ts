import type {Article} from '../../types.js';

/** Where a site shows an article, in the ways in which its author can say so. */
export interface Address {
  /** An address on the web, as it is. */
  href?: string;
  /** A path from the top of the site. */
  fromTop?: string;
  /** A path in place of that of the file. */
  slug?: string;
}

/**
 * What the front matter says of an article's place on its site: `permalink` of Jekyll and Eleventy, `url` of Hugo, `slug`
 * of Docusaurus, Hugo and Astro, `aliases` of Hugo; undefined where it says nothing, or only how to make a place.
 */
export function addressOf({frontMatter}: Pick<Article, 'frontMatter'>): Address | undefined {
  for (const key of ['permalink', 'url']) {
    const value = textOf(frontMatter[key]);
    if (value !== undefined) return isWeb(value) ? {href: new URL(value).href} : {fromTop: value};
  }
  const slug = textOf(frontMatter.slug);
  if (slug !== undefined) return {slug};
  const {aliases} = frontMatter;
  const alias = textOf(Array.isArray(aliases) ? aliases[0] : aliases);
  return alias === undefined ? undefined : {fromTop: alias};
}

/** A template such as "/:year/:title/" or "{{ page.fileSlug }}" is for the site generator alone. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || /\{\{|\{%|(?:^|\/):\w/.test(value)) return undefined;
  return value.trim();
}

function isWeb(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** Folders in which generators look for pages; the site does not show their names. */
const contentFolder = /^(?:\.\/)?(?:src\/content\/docs|src\/content|src\/pages|src|content|_posts)\//;

/**
 * What stands for an article in addresses: its file's path without the extension, "index" and the folder of the content;
 * a slug takes the place of the last name of it, or of all where it has a slash.
 */
export function slugOf(path: string, slug?: string): string {
  if (slug?.includes('/')) return trimmed(slug);
  const names = path
    .replace(/^[a-z]:/i, '')
    .replace(/\.[^./]+$/, '')
    .replace(contentFolder, '')
    .split('/');
  if (/^_?index$/i.test(names.at(-1)!)) names.pop();
  return trimmed([...(slug === undefined ? names : [...names.slice(0, -1), slug])].join('/'));
}

/** Without the slashes around it, and without names that lead elsewhere. */
function trimmed(path: string): string {
  return path
    .split('/')
    .filter((name) => !['', '.', '..'].includes(name))
    .join('/');
}
