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
 * of Docusaurus, Hugo and Astro, `aliases` of Hugo where they begin with a slash, since those of Obsidian are other
 * titles; undefined where it says nothing, or only how to make a place.
 */
export function addressOf({frontMatter}: Pick<Article, 'frontMatter'>): Address | undefined {
  for (const key of ['permalink', 'url']) {
    const value = textOf(frontMatter[key]);
    if (value !== undefined) return isWeb(value) ? {href: new URL(value).href} : {fromTop: folderOf(value)};
  }
  const slug = textOf(frontMatter.slug);
  if (slug !== undefined) return {slug};
  const {aliases} = frontMatter;
  const alias = textOf(Array.isArray(aliases) ? aliases[0] : aliases);
  return alias?.startsWith('/') ? {fromTop: alias} : undefined;
}

/** A template such as "/:year/:title/" or "{{ page.fileSlug }}" is for the site generator alone. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '' || /\{\{|\{%|(?:^|\/):\w/.test(value)) return undefined;
  return value.trim();
}

/** A server shows `index.html` for the folder that it lies in, and generators link to that. */
function folderOf(path: string): string {
  return path.replace(/(^|\/)index\.html$/, '$1');
}

function isWeb(value: string): boolean {
  return /^https?:\/\//i.test(value) && URL.canParse(value);
}

/** Folders in which generators look for pages; the site does not show their names. */
const contentFolder = /^(?:\.\/)?(?:src\/content\/docs|src\/content|src\/pages|src|content|_posts)\//;

/** True for a file in a folder out of which Astro, Hugo or Jekyll makes pages. */
export function isInContentFolder(path: string): boolean {
  return /^(?:\.\/)?(?:src\/content|src\/pages|content|_posts)\//.test(path);
}

/**
 * What stands for an article in addresses: its file's path without the extension, "index" and the folder of the content;
 * a slug takes the place of the last name of it, or of more where the generator does so.
 */
export function slugOf(path: string, slug?: string): string {
  const names = path
    .replace(/^[a-z]:/i, '')
    .replace(/\.[^./]+$/, '')
    .replace(contentFolder, '')
    .split('/');
  if (/^_?index$/i.test(names.at(-1)!)) names.pop();
  if (slug === undefined) return trimmed(names.join('/'));
  return trimmed([...names.slice(0, foldersBeside(slug, path) ?? -1), slug].join('/'));
}

/** How many folders stay in front of a slug; undefined for all of them. */
function foldersBeside(slug: string, path: string): number | undefined {
  const [, collection] = /^(?:\.\/)?src\/content\/([^/]+)\//.exec(path) ?? []; // of Astro
  if (collection !== undefined) return collection === 'docs' ? 0 : 1;
  if (isInDocusaurusBlog(path)) return 1;
  if (!slug.includes('/')) return undefined;
  return /^(?:\.\/)?docs\//.test(path) ? 1 : 0; // Docusaurus counts a slug with a slash from the top of its docs
}

/** There a slug takes the place of the date, too. */
export function isInDocusaurusBlog(path: string): boolean {
  return /^(?:\.\/)?blog\//.test(path);
}

/** Without the slashes around it, and without names that lead elsewhere. */
function trimmed(path: string): string {
  return path
    .split('/')
    .filter((name) => !['', '.', '..'].includes(name))
    .join('/');
}
