import {sumOf} from '../../text/index.js';
import {findStandfirst, isWithin, withSiblings} from './article-parts.js';
import type {PageReading} from './boilerplate-elements.js';
import {isMain, type Measure} from './prose-measure.js';
import {hasLinkedHeading, longestCard} from './teaser-cards.js';
import {formatting, isElement, type PageElement, plainText} from './tree.js';

interface MainContent {
  /** The element that holds the article, or most of it. */
  element: PageElement;
  /** What stands between the title and the text. */
  standfirst: PageElement[];
  /** The element and others of its kind that the article goes on in, in their order. */
  parts: PageElement[];
  /** How many articles the page lists, where none of them is what the page is about; else 0. */
  teasers: number;
}

/** The element that holds the article and as little else as its markup allows. */
export function findMainContent(page: PageElement, reading: PageReading): MainContent {
  const {element, teasers, isPost} = findCore(page, reading);
  const parts = isPost ? [element] : withSiblings(element, reading);
  return {element, teasers, parts, standfirst: findStandfirst(parts[0]!, reading)};
}

interface Core extends Pick<MainContent, 'element' | 'teasers'> {
  /** Whether it is the first post of a thread. */
  isPost?: boolean;
}

function findCore(page: PageElement, reading: PageReading): Core {
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
  const post = openingPost(reading);
  const article = post ?? longest(isArticleElement, 0.5, main);
  const holdsNearlyAll = (element: PageElement): boolean => proseOf(element) >= nearlyAll * proseOf(article);
  const contents = elements.filter(({attributes}) => contentClass.test(attributes.class ?? ''));
  const element = contents.findLast((content) => isWithin(content, article) && holdsNearlyAll(content)) ?? article;
  return {
    element: element === page ? densest(page, reading) : element,
    teasers: isArticleElement(article) ? 0 : teasersOf(article, reading),
    isPost: post !== undefined,
  };
}

/** How many articles a page lists, where it says little beside them. */
function teasersOf(article: PageElement, {elements, cards, measureOf}: PageReading): number {
  const all = elements.filter(isTeaser);
  const long = all.filter((teaser) => measureOf(teaser).prose > longestCard);
  // Among tastes of others the one that is told whole is the page's own.
  const teasers = long.length === 1 ? all.filter((teaser) => !long.includes(teaser)) : all;
  const listed = sumOf(teasers, (teaser) => measureOf(teaser).prose);
  const own = measureOf(article).prose - listed;
  const count = teasers.length + cards.count;
  return count >= leastTeasers && own < Math.min(leastArticle, listed + cards.prose) ? count : 0;
}

const nearlyAll = 0.8; // of the prose; what stands beside the content is the page's
const leastTeasers = 3;
const leastArticle = 300; // characters; a page that says more has an article, whatever it lists below it

function isArticleElement({name, attributes}: PageElement): boolean {
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

/** An article of a list of articles: its heading leads to the whole of it. */
function isTeaser(element: PageElement): boolean {
  const isCard = /(?:^|\s)(?:hentry|post-preview|post-card|teaser|card)(?:\s|$)/.test(element.attributes.class ?? '');
  return (isArticleElement(element) || isCard) && hasLinkedHeading(element, 4);
}

const postId = /^(?:post|msg|message|reply|p)[-_]?\d+$/i;

/** The first of the posts of a thread that makes up the page; those below it are answers to it. */
function openingPost({elements, measureOf}: PageReading): PageElement | undefined {
  const posts = elements.filter(
    (element) =>
      postId.test(element.attributes.id ?? '') &&
      postNames.has(element.name) &&
      measureOf(element).prose > 0 &&
      !hasLinkedHeading(element, 4),
  );
  const [first, ...others] = posts;
  if (!first || !measureOf(first).hasBlockElement) return undefined; // a line, a paragraph, an item of a list
  if (!others.some(({attributes}) => attributes.id !== first.attributes.id)) return undefined;
  if (others.some((other) => isWithin(other, first))) return undefined;
  if (posts.every((post) => isParagraphAlone(post, measureOf(post)))) return undefined;
  const prose = sumOf(posts, (post) => measureOf(post).prose);
  return prose >= leastOfThread * measureOf(elements[0]!).prose ? first : undefined;
}

/** One paragraph and nothing else: a post tells who wrote it. */
function isParagraphAlone({children}: PageElement, {prose, paragraphs}: Measure): boolean {
  return paragraphs === 1 && plainText(children, 2 * prose).length <= prose;
}

const postNames = new Set('article div li section table tbody tr td'.split(' '));
const leastOfThread = 0.6; // of the page's prose

/** Where no mark helps: the innermost element that still holds nearly all of the prose. */
function densest(page: PageElement, {measureOf, isBoilerplate}: PageReading): PageElement {
  let found = page;
  for (;;) {
    const least = nearlyAll * measureOf(found).prose;
    const next = found.children.find(
      (child): child is PageElement =>
        isElement(child) && !isBoilerplate(child) && !formatting.has(child.name) && measureOf(child).prose >= least,
    );
    if (!next || least === 0 || !containers.has(next.name)) return found;
    found = next;
  }
}

const containers = new Set('html body article center div form main section table tbody tr td'.split(' '));
