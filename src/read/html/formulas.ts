import {sumOf} from '../../text/index.js';
import {longestShownFormula} from '../markdown/inline-marks.js';
import {isElement, type PageElement, type PageNode, type PageText} from './tree.js';

/** Whether an element is a formula, as MathML, KaTeX, MathJax, and the pictures of WordPress and Wikipedia write it. */
export function isFormula({name, attributes}: PageElement): boolean {
  const classes = attributes.class ?? '';
  if (name === 'math' || name === 'mjx-container') return true;
  if (name === 'script') return /^math\//.test(attributes.type ?? '');
  if (name === 'img') return /(?:^|[\s_-])(?:latex|tex|math|equation)(?:$|[\s_-])/i.test(classes);
  return name === 'span' && /(?:^|\s)(?:katex|MathJax(?:_\w+)?|mwe-math-element)(?:\s|$)/.test(classes);
}

/**
 * The text of a formula that a line of text can say, such as the name of a variable; nothing for one that the element
 * before it shows already; undefined for a fraction, a root, a power, a picture.
 */
export function saidBy(formula: PageElement, before: PageNode | undefined): PageText[] | undefined {
  // MathJax leaves a preview in front of a formula, and its source behind.
  if (/\bMathJax_Preview\b/.test(formula.attributes.class ?? '')) return [];
  if (formula.name === 'script' && before && isElement(before) && isFormula(before)) return [];
  const math = mathOf(formula);
  const parts: PageText[] = [];
  if (!math || !addLine(math, parts)) return undefined;
  const length = sumOf(parts, ({value}) => value.length);
  return length > 0 && length <= longestShownFormula ? parts : undefined;
}

function mathOf(element: PageElement): PageElement | undefined {
  if (element.name === 'math') return element;
  for (const child of element.children) {
    const math = isElement(child) ? mathOf(child) : undefined;
    if (math) return math;
  }
  return undefined;
}

const partsOfLine = new Set('math semantics mrow mstyle mi mn mo mtext mspace'.split(' '));

/** Collects the text of a formula, white space around it left out; false for what has a shape of its own. */
function addLine(element: PageElement, parts: PageText[]): boolean {
  if (!partsOfLine.has(element.name)) return element.name === 'annotation';
  return element.children.every((child) => {
    if (isElement(child)) return addLine(child, parts);
    const value = child.value.trim();
    const start = child.start + child.value.length - child.value.trimStart().length;
    const isLiteral = child.value.length === child.end - child.start;
    if (value) parts.push({value, start, end: isLiteral ? start + value.length : child.end});
    return true;
  });
}
