import {letterPattern} from '../../text/index.js';
import {isWithin, textOf} from './article-parts.js';
import type {PageReading} from './boilerplate-elements.js';
import {isElement, type PageElement} from './tree.js';

/** What a page calls itself in its head. */
export interface HeadTitles {
  /** For search engines and social networks. */
  shared: string | undefined;
  /** Of the window. */
  window: string | undefined;
  /** The name of the site. */
  site: string | undefined;
}

/**
 * The title of an article: its own heading, as a reader of the page sees it; else what the page calls itself, without
 * the name of its site.
 */
export function titleOf(root: PageElement, reading: PageReading, head: HeadTitles): string | undefined {
  const called = head.shared ?? head.window;
  const heading = headingOf(root, reading, head);
  if (!called) return heading?.text;
  if (heading && (heading.isOwn || wordsOf(heading.text).length >= fewWords || overlap(heading.text, called) > 0))
    return heading.text;
  const shorter = withoutSite(called, head.site, heading?.text);
  return head.shared ? shorter : withoutSite(shorter, lastPart(shorter), heading?.text);
}

const fewWords = 3; // so many and more say something; less may name a part of the site

interface FoundTitle {
  text: string;
  /** Within the article. */
  isOwn: boolean;
}

/** The level-1 heading in or above the article that says most of what the page calls itself. */
function headingOf(root: PageElement, reading: PageReading, head: HeadTitles): FoundTitle | undefined {
  const {elements, isBoilerplate} = reading;
  const found: FoundTitle[] = [];
  for (const element of elements) {
    if (element.name !== 'h1' || element.start >= root.end || leadsHome(element)) continue;
    const text = textOf(element, isBoilerplate);
    const isOwn = isWithin(element, root);
    if (text && text !== head.site && (isOwn || !endsWithPart(head.window, text))) found.push({text, isOwn});
  }
  const called = `${head.shared ?? ''} ${head.window ?? ''}`;
  const value = ({text, isOwn}: FoundTitle): number => overlap(text, called) + (isOwn ? 0.01 : 0);
  const best = found.reduce<FoundTitle | undefined>(
    (most, next) => (most && value(most) >= value(next) ? most : next),
    undefined,
  );
  if (!best) {
    const named = elements.findLast(
      (element) => element.name === 'h2' && element.start < root.end && names(element, called, isBoilerplate),
    );
    if (named) return {text: textOf(named, isBoilerplate), isOwn: true};
  }
  const first = firstHeading(root, reading);
  // "Press releases" names a part of the site; the release has a heading of its own above its text.
  const isSection = best && wordsOf(best.text).length < fewWords;
  if (first && wordsOf(first).length >= fewWords && (isSection || (!best && overlap(first, called) > 0.5))) {
    return {text: first, isOwn: true};
  }
  return best;
}

/** The heading of level 2 with which an article begins. */
function firstHeading(root: PageElement, {elements, isBoilerplate, measureOf}: PageReading): string | undefined {
  for (const element of elements) {
    if (!isWithin(element, root) || element === root) continue;
    if (element.name === 'h2') return textOf(element, isBoilerplate);
    if (element.name === 'h1' || (element.name === 'p' && measureOf(element).prose > 0)) return undefined;
  }
  return undefined;
}

/** Whether a heading says in several words what the page calls itself. */
function names(element: PageElement, called: string, isBoilerplate: (element: PageElement) => boolean): boolean {
  const text = textOf(element, isBoilerplate);
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

const word = letterPattern(String.raw`[\p{L}\p{M}\p{N}]+`, 'g');

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(word(text)) ?? [];
}

/** How many of a text's words stand in another one, from 0 to 1. */
function overlap(text: string, other: string): number {
  const words = wordsOf(text);
  const others = new Set(wordsOf(other));
  return words.filter((one) => others.has(one)).length / Math.max(1, words.length);
}

const separators = String.raw`\s+[|·•–—\-:»«›~│]+\s+`;

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

/** True for the name of a site behind the title proper. */
function endsWithPart(title: string | undefined, part: string): boolean {
  return title !== undefined && title !== part && title.split(new RegExp(separators)).at(-1) === part;
}

/** The last part of a title in parts; a site calls itself by few words. */
function lastPart(title: string): string | undefined {
  const last = title.split(new RegExp(separators)).at(-1);
  return last !== title && last && last.length < 0.6 * title.length ? last : undefined;
}
