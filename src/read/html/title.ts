import {escapePattern, tokenize} from '../../text/index.js';
import {isWithin, shownText} from './article-parts.js';
import type {PageReading} from './boilerplate-elements.js';
import {isElement, type PageElement} from './tree.js';

/** What a page calls itself in its head. */
export interface HeadTitles {
  /** For search engines and social networks. */
  shared: string | undefined;
  /** Of the article, for search engines. */
  headline: string | undefined;
  /** Of the window. */
  window: string | undefined;
  /** The name of the site. */
  site: string | undefined;
}

/**
 * The title of an article: its own heading, as a reader of the page sees it; else what the page calls itself, without
 * the name of its site.
 */
export function pageTitle(root: PageElement, reading: PageReading, head: HeadTitles): string | undefined {
  const called = (head.shared ?? windowTitle(head))?.replace(/^\(\d+\+?\)\s+/, ''); // what is not read yet
  const heading = headingOf(root, reading, head);
  if (!called) return heading?.text;
  if (heading && (heading.isOwn || wordsOf(heading.text).length >= fewWords || shareOfWords(heading.text, called) > 0))
    return heading.text;
  const shorter = withoutSite(called, head.site, heading?.text);
  return head.shared ? shorter : (behindSite(shorter) ?? withoutSite(shorter, lastPart(shorter), heading?.text));
}

/** A window is often named after the site alone. */
function windowTitle({headline, window}: HeadTitles): string | undefined {
  return headline !== undefined && wordsOf(window ?? '').length < fewWords ? headline : window;
}

const fewWords = 3; // so many and more say something; less may name a part of the site

interface FoundTitle {
  text: string;
  /** Within the article. */
  isOwn: boolean;
  /** Marked as the headline of an article. */
  isHeadline?: boolean;
}

/** The heading that is the title: of level 1 where there is one, else what stands for it. */
function headingOf(root: PageElement, reading: PageReading, head: HeadTitles): FoundTitle | undefined {
  const called = `${head.shared ?? ''} ${head.window ?? ''}`;
  const best = mainHeading(root, reading, head, called);
  if (!best) {
    const text = namedHeading(root, reading, called);
    if (text !== undefined) return {text, isOwn: true};
  }
  const isPoor = !best && (isAddress.test(called.trim()) || isInHeader(root, reading, called));
  const first = (isPoor && headingAbove(root, reading)) || firstHeading(root, reading);
  // "Press releases" names a part of the site; the release has a heading of its own above its text.
  const isSection = best && wordsOf(best.text).length < fewWords;
  if (
    first &&
    wordsOf(first).length >= fewWords &&
    (isSection || isPoor || (!best && shareOfWords(first, called) > 0.5))
  ) {
    return {text: first, isOwn: true};
  }
  return best;
}

/** The level-1 heading in or above the article that says most of what the page calls itself. */
function mainHeading(
  root: PageElement,
  {elements, isBoilerplate}: PageReading,
  head: HeadTitles,
  called: string,
): FoundTitle | undefined {
  const found: FoundTitle[] = [];
  for (const element of elements) {
    if (element.name !== 'h1' || element.start >= root.end || leadsHome(element)) continue;
    const text = shownText(element, isBoilerplate).replace(/^[:|–—-]\s+/, ''); // what parted it from a kicker
    const isOwn = isWithin(element, root);
    if (text && text !== head.site && (isOwn || !endsWithPart(head.window, text))) {
      found.push({text, isOwn, isHeadline: /\bheadline\b/.test(element.attributes.itemprop ?? '')});
    }
  }
  const value = ({text, isOwn, isHeadline}: FoundTitle): number =>
    shareOfWords(text, called) +
    (isOwn ? 0.01 : 0) +
    (isHeadline ? 1 : 0) -
    (text === head.window && wordsOf(text).length < fewWords ? 1.1 : 0);
  return found.reduce<FoundTitle | undefined>(
    (most, next) => (most && value(most) >= value(next) ? most : next),
    undefined,
  );
}

/** The last heading before the article ends that its template or its words make the title. */
function namedHeading(root: PageElement, {elements, isBoilerplate}: PageReading, called: string): string | undefined {
  const named = elements.findLast(
    (element) =>
      (element.name === 'h2' || isTitleClass(element)) &&
      element.start < root.end &&
      names(element, called, isBoilerplate),
  );
  return named && shownText(named, isBoilerplate);
}

/** A name of a site or a way through it instead of a title: "harbour.example //", "[> Ann Lund". */
const isAddress = /^\[?[>»/|]|[>»/|]$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

/** A heading that the templates of blogs and news call the title of an article. */
function isTitleClass({name, attributes}: PageElement): boolean {
  return (
    /^h[34]$/.test(name) &&
    (/(?:^|\s)(?:entry|post|article|story)-?title(?:\s|$)/.test(attributes.class ?? '') ||
      /\bheadline\b/.test(attributes.itemprop ?? ''))
  );
}

/** Whether the window says little and the article has a header with a heading of level 2. */
function isInHeader(root: PageElement, {elements}: PageReading, called: string): boolean {
  if (wordsOf(called).length >= fewWords) return false;
  const first = elements.find((element) => element.name === 'h2' && isWithin(element, root));
  return first?.parent?.name === 'header';
}

/** The heading of level 2 that stands above an article. */
function headingAbove(root: PageElement, {elements, isBoilerplate}: PageReading): string | undefined {
  const above = elements.findLast(({name, start}) => name === 'h2' && start < root.start);
  return above && shownText(above, isBoilerplate);
}

/** The heading of level 2 with which an article begins. */
function firstHeading(root: PageElement, {elements, isBoilerplate, measureOf}: PageReading): string | undefined {
  for (const element of elements) {
    if (!isWithin(element, root) || element === root) continue;
    if (element.name === 'h2') return shownText(element, isBoilerplate);
    if (element.name === 'h1' || (element.name === 'p' && measureOf(element).prose > 0)) return undefined;
  }
  return undefined;
}

/** Whether a heading says in several words what the page calls itself. */
function names(element: PageElement, called: string, isBoilerplate: (element: PageElement) => boolean): boolean {
  const text = shownText(element, isBoilerplate);
  return wordsOf(text).length >= fewWords && called.includes(text);
}

function leadsHome({children}: PageElement): boolean {
  return children.some(
    (child) =>
      isElement(child) &&
      child.name === 'a' &&
      /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(child.attributes.href ?? '-'),
  );
}

function wordsOf(text: string): string[] {
  return tokenize(text).map(({folded}) => folded);
}

/** How many of a text's words stand in another one, from 0 to 1. */
function shareOfWords(text: string, other: string): number {
  const words = wordsOf(text);
  const others = new Set(wordsOf(other));
  return words.filter((one) => others.has(one)).length / Math.max(1, words.length);
}

const closeSeparators = String.raw`\s*[|·•–—\-:»«›~│]+\s*`; // beside a name that is known

const separators = String.raw`\s+[|·•–—\-:»«›~│]+\s+`;

/** "How tea is made | The Daily Leaf" without its site; also where the heading is a part of it. */
function withoutSite(title: string, site: string | undefined, heading: string | undefined): string {
  if (heading && heading.length >= shortestTitle && title.startsWith(heading)) return heading;
  if (!site) return title;
  const name = escapePattern(site);
  const shorter = title
    .replace(new RegExp(`${closeSeparators}${name}$`, 'i'), '')
    .replace(new RegExp(`^${name}${closeSeparators}`, 'i'), '');
  return shorter.length >= shortestTitle ? shorter : title;
}

const shortestTitle = 8; // characters; less is a name that happens to stand in front of a separator

/** "Harbour News » Transport » Ferry terminal to close": what says most, behind a name of few words. */
function behindSite(title: string): string | undefined {
  const parts = title.split(/\s+(?:[»›]|::)\s+/);
  const last = parts.at(-1)!;
  const isLongest = parts.slice(0, -1).every((part) => part.length < last.length);
  return parts.length > 1 && isLongest && wordsOf(parts[0]!).length < fewWords && wordsOf(last).length >= fewWords
    ? last
    : undefined;
}

/** True for the name of a site behind the title proper, which is longer. */
function endsWithPart(title: string | undefined, part: string): boolean {
  if (title === undefined || title === part) return false;
  const parts = title.split(new RegExp(separators));
  return parts.at(-1) === part && parts.some((other) => other.length > part.length);
}

/** The last part of a title in parts; a site calls itself by few words. */
function lastPart(title: string): string | undefined {
  const last = title.split(new RegExp(separators)).at(-1);
  return last !== title && last && last.length < 0.6 * title.length ? last : undefined;
}
