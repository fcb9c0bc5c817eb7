import {isMain, type PageReading} from './html-chrome.js';
import {formatting, isElement, type PageElement} from './html-tree.js';

export interface FoundRoot {
  element: PageElement;
  /** How many articles the page lists, where none of them is what the page is about; else 0. */
  teasers: number;
}

/** The element that holds the article and as little else as its markup allows. */
export function findRoot(page: PageElement, reading: PageReading): FoundRoot {
  const {elements, measureOf} = reading;
  const proseOf = (element: PageElement): number => measureOf(element).prose;
  /** The element of a kind with most prose, the innermost of equals, if it has such a share of another's. */
  const longest = (isWanted: (element: PageElement) => boolean, share: number, outer: PageElement): PageElement => {
    const found = elements.filter((element) => isWithin(element, outer) && isWanted(element));
    const best = found.reduce((most, next) => (proseOf(next) >= proseOf(most) ? next : most), found[0] ?? outer);
    return proseOf(best) >= share * proseOf(outer) ? best : outer;
  };

  const body = longest(({attributes}) => /\barticleBody\b/.test(attributes.itemprop ?? ''), 0.3, page);
  if (body !== page) return {element: body, teasers: 0};
  const main = longest(({name, attributes}) => isMain(name, attributes), 0.3, page);
  const article = openingPost(reading) ?? longest(isArticle, 0.5, main);
  const holdsNearlyAll = (element: PageElement): boolean => proseOf(element) >= nearlyAll * proseOf(article);
  const contents = elements.filter(({attributes}) => contentClass.test(attributes.class ?? ''));
  const element = contents.findLast((content) => isWithin(content, article) && holdsNearlyAll(content)) ?? article;
  const teasers = isArticle(article) ? 0 : elements.filter(isTeaser).length;
  return {
    element: element === page ? densest(page, reading) : element,
    teasers: teasers >= leastTeasers ? teasers : 0,
  };
}

const nearlyAll = 0.8; // of the prose; what stands beside the content is the page's
const leastTeasers = 3;

function isArticle({name, attributes}: PageElement): boolean {
  return name === 'article' || attributes.role === 'article';
}

/** Classes in which the engines of blogs, documentation, forums and news put an article's text. */
const contentClass = new RegExp(
  `(?:^|\\s)(?:${[
    '(?:entry|post|article|story|page|blog-?post|single|message)[-_]{0,2}(?:content|body|text|inner)',
    'content|gh-content|markdown-body|theme-doc-markdown|md-content__inner|e-content|mw-parser-output|s-prose|cooked',
    'td-content|post-full-content|content-body|bbWrapper|prose',
  ].join('|')})(?:\\s|$)`,
);

function isWithin(element: PageElement, outer: PageElement): boolean {
  return outer.start <= element.start && element.end <= outer.end;
}

/** An article of a list of articles: its heading leads to the whole of it. */
function isTeaser(element: PageElement): boolean {
  const isCard = /(?:^|\s)(?:hentry|post-preview|post-card|teaser|card)(?:\s|$)/.test(element.attributes.class ?? '');
  return (isArticle(element) || isCard) && hasLinkedHeading(element, 4);
}

function hasLinkedHeading({name, children}: PageElement, depth: number): boolean {
  const elements = children.filter(isElement);
  if (/^h[1-4]$/.test(name))
    return elements.some((child) => child.name === 'a' && /^[^#]/.test(child.attributes.href ?? ''));
  return depth > 0 && elements.some((child) => hasLinkedHeading(child, depth - 1));
}

const postId = /^(?:p|post|msg|message|reply|answer|comment)[-_]?\d+$/i;

/** The first of the posts of a thread; those below it are answers to it. */
function openingPost({elements, measureOf}: PageReading): PageElement | undefined {
  const [first, second] = elements.filter(
    (element) =>
      postId.test(element.attributes.id ?? '') && measureOf(element).prose > 0 && !hasLinkedHeading(element, 4),
  );
  return first && second && !isWithin(second, first) ? first : undefined;
}

/** Where no mark helps: the innermost element that still holds nearly all of the prose. */
function densest(page: PageElement, {measureOf, isChrome}: PageReading): PageElement {
  let found = page;
  for (;;) {
    const least = nearlyAll * measureOf(found).prose;
    const next = found.children.find(
      (child): child is PageElement =>
        isElement(child) && !isChrome(child) && !formatting.has(child.name) && measureOf(child).prose >= least,
    );
    if (!next || least === 0 || !containers.has(next.name)) return found;
    found = next;
  }
}

const containers = new Set('html body article center div form main section table tbody tr td'.split(' '));
