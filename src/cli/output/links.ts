import {type Address, isInContentFolder, slugOf, slugReplacesDate} from '../../collection/index.js';
import {encodePath} from '../../report/index.js';
import {pathBetween} from '../file-system/paths.js';

/** An article that a page links to. */
interface Linked {
  /** As summaries show it. */
  path: string;
  /** What its front matter says of its place. */
  address?: Address | undefined;
  /** As 2025-03-14. */
  day?: string | undefined;
}

/** What may stand in a template for addresses, each with what it is for an article; undefined where that has none. */
const placeholders: Readonly<Record<string, (linked: Linked) => string | undefined>> = {
  slug: ({path, address}) => slugOf(path, address?.slug),
  name: ({path, address}) =>
    slugOf(path, address?.slug)
      .split('/')
      .at(-1)
      ?.replace(/^\d{4}-\d{2}-\d{2}-/, ''),
  year: ({day}) => day?.slice(0, 4),
  month: ({day}) => day?.slice(5, 7),
  day: ({day}) => day?.slice(8, 10),
};

/** The placeholders of a template that mean nothing. */
export function unknownPlaceholders(url: string): string[] {
  return [...url.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name).filter((name) => !(name in placeholders));
}

/**
 * True for articles of a site: where the front matter of one of them says a path or a slug, or a generator makes pages of
 * the folder. A page that links to some of them by their path on the site cannot link to the others by their files.
 */
export function areOfSite(articles: readonly Linked[]): boolean {
  return articles.some(
    ({path, address}) => address?.fromTop !== undefined || address?.slug !== undefined || isInContentFolder(path),
  );
}

interface LinkOptions {
  url?: string | undefined;
  output?: string | undefined;
  isSite?: boolean;
}

/**
 * Addresses of articles. What front matter says of a place decides. Else `url` does: a template, as in
 * "https://example.com/{slug}/", or what stands in front of every slug. Without it a link is the slug, from the top of a
 * site, and leads to the file itself where there is no site, from where the page stands. Percent-encoded, so that no name
 * of a file can be read as anything but a path; null where a template asks for a date that an article does not have.
 */
export function linksFrom({url, output, isSite = false}: LinkOptions) {
  return (linked: Linked): string | null => {
    const {path, address} = linked;
    if (address?.href !== undefined) return address.href;
    if (address?.fromTop !== undefined) {
      const rest = encodeWritten(address.fromTop.replace(/^\/+/, ''));
      return url === undefined ? `/${rest}` : new URL(rest, topOf(url)).href;
    }
    if (url !== undefined) return fill(url, linked);
    if (isSite) return `/${encodePath(slugOf(path, address?.slug))}`;
    return linkBetween(output ?? '-', path);
  };
}

function fill(url: string, linked: Linked): string | null {
  if (!url.includes('{')) return new URL(encodePath(placeholders.slug!(linked)!), topOf(url)).href;
  const hasSlugForDate = linked.address?.slug !== undefined && slugReplacesDate(linked.path) && url.includes('{year}');
  const template = hasSlugForDate ? url.replace(/\{.*\}/, '{name}') : url;
  let isWhole = true;
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = placeholders[name]!(linked);
    isWhole &&= value !== undefined;
    return encodePath(value ?? '');
  });
  // The start page has an empty slug.
  return isWhole ? new URL(filled.replace(/(?<!:)\/{2,}/g, '/')).href : null;
}

/** Where paths from the top of a site begin: at an address itself, or at the host of a template. */
function topOf(url: string): URL {
  if (url.includes('{')) return new URL('/', url.replaceAll(/\{\w+\}/g, ''));
  return new URL(url.endsWith('/') ? url : `${url}/`);
}

/** A path that an author wrote may be percent-encoded already. */
function encodeWritten(path: string): string {
  const isFolder = path.endsWith('/');
  const names = path.split('/').filter((name) => !['', '.', '..'].includes(name));
  return names.map((name) => encodeURIComponent(decoded(name))).join('/') + (isFolder && names.length > 0 ? '/' : '');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** How a page leads to a file, both by their paths; a page without one, "-", stands where the user does. */
export function linkBetween(page: string, file: string): string {
  return encodePath(pathBetween(page, file));
}
