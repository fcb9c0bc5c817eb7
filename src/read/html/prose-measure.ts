import {countMatches, finalMarks} from '../../text/index.js';
import {isFormula} from './formulas.js';
import {formatting, isElement, type PageElement} from './tree.js';

/** What an element holds, what is left out of it not counted. */
export interface Measure {
  /** Characters of paragraphs that say something, links not counted. */
  prose: number;
  /** How many paragraphs these are. */
  paragraphs: number;
  /** True when something in it begins a line of its own. */
  hasBlockElement: boolean;
  /** True when the page's title or its marked content stands in it. */
  hasContent: boolean;
  /** True when a reader may type an address of mail in it. */
  asksForMail: boolean;
}

export const emptyMeasure: Measure = {
  prose: 0,
  paragraphs: 0,
  hasBlockElement: false,
  hasContent: false,
  asksForMail: false,
};

export type Measures = ReadonlyMap<PageElement, Measure>;

/** Measures an element and all in it but what is left out. */
export function measureAll(root: PageElement, isLeftOut: (element: PageElement) => boolean): Measures {
  const measures = new Map<PageElement, Measure>();
  measure(root, {measures, isLeftOut});
  return measures;
}

interface Measuring {
  measures: Map<PageElement, Measure>;
  isLeftOut(element: PageElement): boolean;
}

/** Characters of the inline content of one block. */
interface InlineLength {
  unlinked: number;
  stops: number;
}

/** What an element gives is the line that it adds to the block around it. */
function measure(element: PageElement, measuring: Measuring): InlineLength {
  if (isFormula(element)) {
    measuring.measures.set(element, emptyMeasure);
    return {unlinked: 0, stops: 0};
  }
  const own: InlineLength = {unlinked: 0, stops: 0};
  const sum: Measure = {...emptyMeasure, hasContent: isContentMark(element)};
  for (const child of element.children) {
    if (!isElement(child)) {
      own.unlinked += child.value.trim().length;
      own.stops += countMatches(child.value, anyFinalMark);
      continue;
    }
    if (isMailField(child)) sum.asksForMail = true;
    if (!measuring.isLeftOut(child)) {
      const line = measure(child, measuring);
      const inner = measuring.measures.get(child)!;
      own.unlinked += line.unlinked;
      own.stops += line.stops;
      sum.prose += inner.prose;
      sum.paragraphs += inner.paragraphs;
      sum.hasBlockElement ||= inner.hasBlockElement || isBlockElement(child);
      sum.hasContent ||= inner.hasContent;
      sum.asksForMail ||= inner.asksForMail;
    }
  }
  const isLine = formatting.has(element.name) && !sum.hasBlockElement;
  if (!isLine && own.unlinked >= leastProse && own.stops > 0) {
    sum.prose += own.unlinked;
    sum.paragraphs++;
  }
  measuring.measures.set(element, sum);
  if (!isLine) return {unlinked: 0, stops: 0};
  return element.name === 'a' ? {unlinked: 0, stops: own.stops} : own;
}

function isMailField({name, attributes: {type, placeholder, name: key}}: PageElement): boolean {
  return name === 'input' && (/^email$/i.test(type ?? '') || /e-?mail/i.test(`${key ?? ''} ${placeholder ?? ''}`));
}

const anyFinalMark = new RegExp(`[${finalMarks}]`, 'g');
const leastProse = 40; // characters outside of links; less is a label, a button, a line of a menu

function isContentMark({name, attributes}: PageElement): boolean {
  return name === 'h1' || isMain(name, attributes) || /\barticleBody\b/.test(attributes.itemprop ?? '');
}

export function isMain(name: string, attributes: PageElement['attributes']): boolean {
  return name === 'main' || attributes.role === 'main';
}

const inLine = new Set('br wbr img math mjx-container script svg rt rp'.split(' '));

/** True for elements that begin a line of their own; `br` only breaks one. */
export function isBlockElement({name}: PageElement): boolean {
  return !formatting.has(name) && !inLine.has(name);
}
