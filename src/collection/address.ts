import {addressKeys} from '../read/index.js';
import type {Article} from '../types.js';

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
 * What the front matter says of an article's place on its site: its whole address, `slug` of Docusaurus, Hugo and Astro,
 * `aliases` of Hugo where they begin with a slash, since those of Obsidian are other titles; undefined where it says
 * nothing, or only how to make a place.
 */
export function addressOf({frontMatter}: Pick<Article, 'frontMatter'>): Address | undefined {
  for (const key of addressKeys) {
    const value = fixedText(frontMatter[key]);
    if (value !== undefined) return isWeb(value) ? {href: new URL(value).href} : {fromTop: folderOf(value)};
  }
  const slug = fixedText(frontMatter.slug);
  if (slug !== undefined) return {slug};
  const {aliases} = frontMatter;
  const alias = fixedText(Array.isArray(aliases) ? aliases[0] : aliases);
  return alias?.startsWith('/') ? {fromTop: alias} : undefined;
}

/** A template such as "/:year/:title/" or "{{ page.fileSlug }}" is for the site generator alone. */
function fixedText(value: unknown): string | undefined {
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

/** A folder out of which a site generator makes pages. */
interface ContentFolder {
  pattern: RegExp;
  /** Whether the site shows its name in addresses. */
  isShown?: true;
  /** Whether only a site has such a folder. */
  isOfSite?: true;
  /** How many names of the path stay in front of a slug; else all but the last one. */
  namesBeforeSlug?: number;
  /** The same for a slug with a slash in it, which else counts from the top. */
  namesBeforePath?: number;
  /** Whether a slug takes the place of the date, too. */
  slugReplacesDate?: true;
}

/** The first that fits counts. */
const contentFolders: readonly ContentFolder[] = [
  {pattern: /^src\/content\/docs\//, isOfSite: true, namesBeforeSlug: 0}, // Starlight
  {pattern: /^src\/content\/(?=[^/]+\/)/, isOfSite: true, namesBeforeSlug: 1}, // Astro, where a collection is a folder
  {pattern: /^(?:src\/content|src\/pages|content|_posts)\//, isOfSite: true}, // Astro, Hugo, Jekyll
  {pattern: /^src\//},
  {pattern: /^blog\//, isShown: true, namesBeforeSlug: 1, slugReplacesDate: true}, // Docusaurus
  {pattern: /^docs\//, isShown: true, namesBeforePath: 1}, // Docusaurus
];

function contentFolderOf(path: string): ContentFolder | undefined {
  return contentFolders.find(({pattern}) => pattern.test(path.replace(/^\.\//, '')));
}

/** True for a file in a folder that only a site has. */
export function isInContentFolder(path: string): boolean {
  return contentFolderOf(path)?.isOfSite === true;
}

/** Whether a slug takes the place of the date as well as of the name. */
export function slugReplacesDate(path: string): boolean {
  return contentFolderOf(path)?.slugReplacesDate === true;
}

/**
 * What stands for an article in addresses: its file's path without the extension, "index" and the folder of the content;
 * a slug takes the place of the last name of it, or of more where the generator does so.
 */
export function slugOf(path: string, slug?: string): string {
  const {pattern, isShown, namesBeforeSlug, namesBeforePath = 0}: Partial<ContentFolder> = contentFolderOf(path) ?? {};
  const names = path
    .replace(/^(?:[a-z]:|\.\/)/i, '')
    .replace(/\.[^./]+$/, '')
    .replace(pattern && !isShown ? pattern : '', '')
    .split('/');
  if (/^_?index$/i.test(names.at(-1)!)) names.pop();
  if (slug === undefined) return trimmed(names.join('/'));
  return trimmed([...names.slice(0, namesBeforeSlug ?? (slug.includes('/') ? namesBeforePath : -1)), slug].join('/'));
}

/** Without the slashes around it, and without names that lead elsewhere. */
function trimmed(path: string): string {
  return path
    .split('/')
    .filter((name) => !['', '.', '..'].includes(name))
    .join('/');
}
