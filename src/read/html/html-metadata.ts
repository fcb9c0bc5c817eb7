import type {PageReading} from './html-chrome.js';
import {isElement, type PageElement, type PageNode} from './html-tree.js';

/** What a page says of itself, under the keys of a front matter. */
export type PageData = Record<string, string | string[]>;

/**
 * Reads title, description, language, date, author, category and tags of a page from its `meta` elements, as they are
 * put there for search engines and social networks; the title else from its first heading or its `title`.
 */
export function readMetadata(page: PageElement, root: PageElement, reading: PageReading): PageData {
  const meta = metaOf(page);
  const first = (...names: string[]): string | undefined => names.flatMap((name) => meta.get(name) ?? [])[0];
  const tags = meta.get('article:tag') ?? splitList(first('news_keywords', 'keywords'));
  const data: Record<string, string | string[] | undefined> = {
    title: titleOf(page, root, reading, meta),
    description: first('og:description', 'description'),
    lang: languageOf(page) ?? first('og:locale', 'content-language', 'dc.language'),
    date: first('article:published_time', 'datepublished', 'date', 'dc.date', 'pubdate') ?? timeOf(root),
    author: first('author', 'article:author_name'),
    category: first('article:section'),
    tags: tags.length > 0 ? tags : undefined,
    generator: first('generator'),
  };
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string | string[]] => Boolean(entry[1])),
  );
}

type Meta = ReadonlyMap<string, string[]>;

function metaOf(page: PageElement): Meta {
  const meta = new Map<string, string[]>();
  for (const {attributes} of allOf(page, 'meta')) {
    const name = (
      attributes.property ??
      attributes.name ??
      attributes.itemprop ??
      attributes['http-equiv']
    )?.toLowerCase();
    const content = attributes.content?.replace(/\s+/g, ' ').trim();
    if (!name || !content) continue;
    const contents = meta.get(name);
    if (contents) contents.push(content);
    else meta.set(name, [content]);
  }
  return meta;
}

function* allOf(element: PageElement, name: string): Generator<PageElement> {
  // A stack of its own: pages are wide as well as deep, and generators in each other cost their depth at every step.
  const left: PageNode[] = [element];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!isElement(node) || node.name === 'svg') continue;
    if (node.name === name) yield node;
    for (let index = node.children.length - 1; index >= 0; index--) left.push(node.children[index]!);
  }
}

function splitList(list: string | undefined): string[] {
  return (list ?? '')
    .split(/[,;]/)
    .map((item) => item.trim())
    .filter(Boolean);
}

function titleOf(page: PageElement, root: PageElement, reading: PageReading, meta: Meta): string | undefined {
  const [element] = allOf(page, 'title');
  const shared = meta.get('og:title')?.[0] ?? meta.get('twitter:title')?.[0];
  const title = shared ?? (element && textOf(element));
  const {own, above} = headingsOf(root, reading);
  const heading = own ?? (above && (!title || title.startsWith(above)) ? above : undefined);
  if (!title || (heading && !shared)) return heading ?? title;
  // A heading above the article that the title does not begin with is the name of the site.
  const site = meta.get('og:site_name')?.[0] ?? meta.get('application-name')?.[0] ?? above;
  const shorter = withoutSite(title, site, heading);
  return shared ? shorter : withoutSite(shorter, lastPart(shorter), heading);
}

/** The level-1 heading in the article, and the last one above it. */
function headingsOf(root: PageElement, {elements, isChrome}: PageReading): {own?: string; above?: string} {
  const headings = elements.filter(({name, start}) => name === 'h1' && start < root.end);
  const own = headings.find(({start}) => start >= root.start);
  const above = headings.findLast(({start}) => start < root.start);
  return {...(own && {own: textOf(own, isChrome)}), ...(above && {above: textOf(above, isChrome)})};
}

const separators = String.raw`\s+[|·•–—\-:»«›~]+\s+`;

/** "How tea is made | The Daily Leaf" without its site; also where the heading is a part of it. */
function withoutSite(title: string, site: string | undefined, heading: string | undefined): string {
  if (heading && heading.length >= shortestTitle && title.startsWith(heading)) return heading;
  if (!site) return title;
  const name = site.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const shorter = title
    .replace(new RegExp(`${separators}${name}$`, 'i'), '')
    .replace(new RegExp(`^${name}${separators}`, 'i'), '');
  return shorter.length >= shortestTitle ? shorter : title;
}

const shortestTitle = 8; // characters; less is a name that happens to stand in front of a separator

/** The last part of a title in parts; a site calls itself by few words. */
function lastPart(title: string): string | undefined {
  const last = title.split(new RegExp(separators)).at(-1);
  return last !== title && last && last.length < 0.6 * title.length ? last : undefined;
}

/** What a reader sees of an element, white space folded. */
function textOf(element: PageElement, isChrome: (element: PageElement) => boolean = () => false): string {
  const collect = (nodes: readonly PageNode[]): string =>
    nodes.map((node) => (isElement(node) ? (isChrome(node) ? '' : collect(node.children)) : node.value)).join('');
  return collect(element.children).replace(/\s+/g, ' ').trim();
}

function languageOf(page: PageElement): string | undefined {
  const [html] = allOf(page, 'html');
  return html?.attributes.lang ?? html?.attributes['xml:lang'];
}

function timeOf(root: PageElement): string | undefined {
  for (const {attributes} of allOf(root, 'time')) if (attributes.datetime) return attributes.datetime;
  return undefined;
}
