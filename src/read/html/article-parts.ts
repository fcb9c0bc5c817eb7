import {endsSentence, sumOf} from '../../text/index.js';
import {wordsOfName} from './boilerplate-class-names.js';
import type {PageReading} from './boilerplate-elements.js';
import {isBlockElement} from './prose-measure.js';
import {classesOf, isElement, type PageElement} from './tree.js';

/**
 * The standfirst of an article: what stands between its title and its text, and above the text what a class calls so.
 * Elements in their order, none within another.
 */
export function findStandfirst(core: PageElement, reading: PageReading): PageElement[] {
  const {elements} = reading;
  const title = elements.findLast(({name, start}) => name === 'h1' && start < core.start);
  const from = title?.end ?? frameOf(core, reading).start;
  if (title && title.end > core.start) return [];
  const found: PageElement[] = [];
  const collect = (element: PageElement): void => {
    for (const child of element.children) {
      if (!isElement(child) || reading.isBoilerplate(child) || child.end <= from || child.start >= core.start) continue;
      if (child.end > core.start || child.start < from) collect(child);
      else if (isStandfirst(child, reading, title !== undefined)) found.push(child);
      else if (isBlockElement(child) && reading.measureOf(child).hasBlockElement) collect(child);
    }
  };
  collect(title ? common(title, core) : frameOf(core, reading));
  const length = sumOf(found, (element) => reading.measureOf(element).prose);
  return length <= longestStandfirst ? found : [];
}

const longestStandfirst = 1500; // characters; more is something else above the article
const shortestStandfirst = 40; // characters; less is a by-line or a label

function isStandfirst(element: PageElement, {measureOf, isBoilerplate}: PageReading, isBelowTitle: boolean): boolean {
  const {attributes, name} = element;
  const isNamed =
    /\bdescription\b/.test(attributes.itemprop ?? '') || [attributes.id ?? '', ...classesOf(element)].some(isLeadName);
  const {prose, hasBlockElement} = measureOf(element);
  if (isNamed) return unlinkedLength(element, isBoilerplate) >= shortestStandfirst;
  if (!isBelowTitle || hasBlockElement) return false;
  return (
    isBlockElement(element) &&
    (prose >= shortestStandfirst || (/^h[2-4]$/.test(name) && endsSentence(shownText(element, isBoilerplate))))
  );
}

const leadNames = new Set(
  (
    'lead lede leadtext leadin intro introduction introtext teaser teasertext standfirst subtitle subheadline subhead ' +
    'subheading excerpt deck dek abstract summary chapo chapeau sommario occhiello vorspann einleitung anleser epigraph ' +
    'bajada entradilla copete preamble ingress description'
  ).split(' '),
);

function isLeadName(token: string): boolean {
  return wordsOfName(token).some((word) => leadNames.has(word));
}

/** The innermost article or main part around the text. */
function frameOf(core: PageElement, {elements}: PageReading): PageElement {
  for (let outer = core.parent; outer; outer = outer.parent) {
    if (outer.name === 'article' || outer.name === 'main' || outer.attributes.role === 'main') return outer;
  }
  return core.parent ?? elements[0]!;
}

function common(left: PageElement, right: PageElement): PageElement {
  let outer = left;
  while (outer.parent && !isWithin(right, outer)) outer = outer.parent;
  return outer;
}

export function isWithin(element: PageElement, outer: PageElement): boolean {
  return outer.start <= element.start && element.end <= outer.end;
}

/**
 * The parts of an article of which one was found: elements of the same kind in the same place of the page, unless each of
 * them is an article by itself.
 */
export function withSiblings(core: PageElement, {elements, measureOf}: PageReading): PageElement[] {
  const kind = partKindOf(core);
  if (!kind) return [core];
  const article = closestArticle(core);
  const depth = depthOf(core);
  const parts = elements.filter(
    (element) =>
      element !== core &&
      element.name === core.name &&
      partKindOf(element) === kind &&
      depthOf(element) === depth &&
      closestArticle(element) === article &&
      measureOf(element).prose > 0 &&
      !isOwnArticle(element),
  );
  if (parts.length === 0 || (core.name === 'article' && isOwnArticle(core))) return [core];
  return [core, ...parts].sort((a, b) => a.start - b.start);
}

function partKindOf(element: PageElement): string {
  const classes = classesOf(element).filter((token) => !/\d/.test(token));
  const kind = [...classes.sort(), element.attributes.itemprop ?? ''].join(' ').trim();
  return kind || (element.name === 'article' ? element.name : '');
}

function closestArticle(element: PageElement): PageElement | undefined {
  for (let outer = element.parent; outer; outer = outer.parent) if (outer.name === 'article') return outer;
  return undefined;
}

function depthOf(element: PageElement): number {
  let depth = 0;
  for (let outer = element.parent; outer; outer = outer.parent) depth++;
  return depth;
}

/** With a title that leads to the whole of it, a title of the page, or an author. */
function isOwnArticle(element: PageElement): boolean {
  const visit = ({name, attributes, children}: PageElement): boolean =>
    name === 'h1' ||
    name === 'time' ||
    /\bauthor\b/.test(attributes.rel ?? '') ||
    children.some(
      (child) =>
        isElement(child) &&
        ((/^h[2-4]$/.test(name) && child.name === 'a' && /^[^#]/.test(child.attributes.href ?? '')) || visit(child)),
    );
  return visit(element);
}

function unlinkedLength(element: PageElement, isBoilerplate: (element: PageElement) => boolean): number {
  let length = 0;
  for (const child of element.children) {
    if (!isElement(child)) length += child.value.trim().length;
    else if (!isBoilerplate(child) && child.name !== 'a') length += unlinkedLength(child, isBoilerplate);
  }
  return length;
}

/** What a reader sees of an element, white space folded; spans that follow each other are set in lines of their own. */
export function shownText(
  element: PageElement,
  isBoilerplate: (element: PageElement) => boolean = () => false,
): string {
  const collect = ({children}: PageElement): string =>
    children.reduce((text, node) => {
      if (!isElement(node)) return text + node.value;
      if (isBoilerplate(node)) return text;
      const inner = collect(node);
      const isPart = node.name === 'span' && /[\p{Ll}\p{P}]$/u.test(text) && /^[\p{Lu}\p{Lo}]/u.test(inner);
      return isPart ? `${text} ${inner}` : text + inner;
    }, '');
  return collect(element).replace(/\s+/g, ' ').trim();
}
