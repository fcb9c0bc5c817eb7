import {appendTo} from '../../text/index.js';
import type {Measures} from './prose-measure.js';
import {classesOf, isElement, type PageElement, plainText} from './tree.js';

/** Cards that lead to other articles: of a kind there are several, each with a link for a heading and a taste of text. */
export function cardsIn(measures: Measures): PageElement[] {
  const kinds = new Map<PageElement | string, PageElement[]>();
  for (const [element, {prose, paragraphs, hasContent}] of measures) {
    if (hasContent || paragraphs > 2 || prose > longestCard || !cardNames.has(element.name)) continue;
    const kind = hasLinkedHeading(element, 4) ? cardKindOf(element) : isExcerpt(element) ? element.parent : undefined;
    if (kind === undefined) continue;
    appendTo(kinds, kind, element);
  }
  return [...kinds.values()].filter((cards) => cards.length >= leastCards).flat();
}

function cardKindOf(element: PageElement): string {
  const classes = classesOf(element).filter((token) => !/\d/.test(token));
  return `${element.name} ${classes.sort().join(' ')}`;
}

/** A link and the beginning of what it leads to: "The ferry was late again on Monday, when …". */
function isExcerpt({children}: PageElement): boolean {
  const [link, ...rest] = children.filter((child) => isElement(child) || child.value.trim() !== '');
  return (
    link !== undefined && isElement(link) && link.name === 'a' && /(?:…|\.\.\.)\]?$/.test(plainText(rest, longestCard))
  );
}

export const longestCard = 600; // characters; more is no taste of another article but an article
const leastCards = 3;
const cardNames = new Set('article div li section'.split(' '));

/** Whether a heading in an element, some levels down, is a link to another page. */
export function hasLinkedHeading({name, attributes, children}: PageElement, depth: number): boolean {
  const elements = children.filter(isElement);
  if (name === 'a' && attributes.href !== undefined && elements.some((child) => /^h[2-6]$/.test(child.name)))
    return true;
  if (/^h[1-6]$/.test(name))
    return elements.some((child) => child.name === 'a' && /^[^#]/.test(child.attributes.href ?? ''));
  return depth > 0 && elements.some((child) => hasLinkedHeading(child, depth - 1));
}
