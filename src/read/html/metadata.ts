import {appendTo} from '../../text/index.js';
import {shownText} from './article-parts.js';
import type {PageReading} from './boilerplate-elements.js';
import {type HeadTitles, pageTitle} from './title.js';
import {isElement, type PageElement, type PageNode, plainText} from './tree.js';

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
    title: pageTitle(root, reading, headTitles(page, meta)),
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
    if (name && content) appendTo(meta, name, content);
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

function headTitles(page: PageElement, meta: Meta): HeadTitles {
  const [element] = allOf(page, 'title');
  return {
    shared: meta.get('og:title')?.[0] ?? meta.get('twitter:title')?.[0],
    headline: headlineOf(page),
    window: element && shownText(element),
    site: meta.get('og:site_name')?.[0] ?? meta.get('application-name')?.[0],
  };
}

const longestData = 100_000; // characters

/** The headline of the one article that a page describes for search engines. */
function headlineOf(page: PageElement): string | undefined {
  const headlines = [...allOf(page, 'script')]
    .filter(({attributes}) => attributes.type === 'application/ld+json')
    .flatMap(({children}) => headlinesIn(plainText(children, longestData)));
  return new Set(headlines).size === 1 ? headlines[0] : undefined;
}

function headlinesIn(json: string): string[] {
  try {
    const data: unknown = JSON.parse(json);
    const things = [data, (data as {'@graph'?: unknown} | null)?.['@graph']].flat() as ({headline?: unknown} | null)[];
    return things
      .flatMap((thing) => (typeof thing?.headline === 'string' ? [thing.headline.trim()] : []))
      .filter(Boolean);
  } catch {
    return []; // what is no JSON describes nothing
  }
}

function languageOf(page: PageElement): string | undefined {
  const [html] = allOf(page, 'html');
  return html?.attributes.lang ?? html?.attributes['xml:lang'];
}

function timeOf(root: PageElement): string | undefined {
  for (const {attributes} of allOf(root, 'time')) if (attributes.datetime) return attributes.datetime;
  return undefined;
}
