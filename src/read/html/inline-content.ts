import type {PhrasingContent, Text} from 'mdast';
import {endsSentence, letterTest} from '../../text/index.js';
import {longestShownFormula} from '../markdown/inline-marks.js';
import {textOf, verbatim} from '../outline/node-text.js';
import {raisedText} from '../outline/raised-text.js';
import {placeOf} from '../positions.js';
import type {PageReading} from './boilerplate-elements.js';
import {isFormula, saidBy} from './formulas.js';
import {isElement, type PageElement, type PageNode, type PageText} from './tree.js';

/** What stands in a line, as nodes of Markdown. */
export function inlineOf(nodes: readonly PageNode[], reading: PageReading): PhrasingContent[] {
  const found: PhrasingContent[] = [];
  addInline(nodes, reading, found);
  return found;
}

function addInline(nodes: readonly PageNode[], reading: PageReading, found: PhrasingContent[]): void {
  for (const [index, node] of nodes.entries()) {
    if (!isElement(node)) addText(node, found);
    else if (node.name === 'br') found.push({type: 'break', position: placeOf(node.start, node.end)});
    else if (isFormula(node)) addFormula(node, nodes[index - 1], found);
    else if (reading.isBoilerplate(node)) keepApart(node, nodes[index + 1], found);
    else if (node.name === 'sup' || node.name === 'sub') {
      if (!addRaised(node, nodes[index + 1], reading, found)) keepApart(node, nodes[index + 1], found);
    } else if (markOf(node)) found.push(markedOf(node, reading));
    else addInline(node.children, reading, found);
  }
}

/** The same for a heading, whose parts a page often sets in lines of their own: a kicker and a title. */
export function headingOf({children}: PageElement, reading: PageReading): PhrasingContent[] {
  const parts = children.filter((child) => isElement(child) || child.value.trim() !== '');
  const [only] = parts;
  if (parts.length === 1 && only && isElement(only) && only.name === 'span') return headingOf(only, reading);
  if (!parts.every((part) => isElement(part) && part.name === 'span')) return inlineOf(children, reading);
  const found: PhrasingContent[] = [];
  for (const child of children) {
    const part = inlineOf([child], reading);
    if (part.length > 0 && /[\p{Ll}\p{P}]$/u.test(textOf(found.slice(-1))) && opensWord(textOf(part))) {
      found.push(verbatim(' ', child.start, child.start));
    }
    for (const node of part) found.push(node);
  }
  return found;
}

/** The marks that Markdown has as well. */
function markOf({name, attributes}: PageElement): 'link' | 'strong' | 'emphasis' | 'delete' | undefined {
  if (name === 'a') return attributes.href === undefined ? undefined : 'link';
  if (name === 'b' || name === 'strong') return 'strong';
  if (name === 'em' || name === 'i') return 'emphasis';
  return name === 'del' || name === 's' || name === 'strike' ? 'delete' : undefined;
}

function markedOf(element: PageElement, reading: PageReading): PhrasingContent {
  const content = {children: inlineOf(element.children, reading), position: placeOf(element.start, element.end)};
  const type = markOf(element)!;
  return type === 'link' ? {type, url: element.attributes.href!, ...content} : {type, ...content};
}

/** Text, in which a long formula for MathJax is an omission. */
function addText(text: PageText, found: PhrasingContent[]): void {
  const {value, start, end} = text;
  if (value.length !== end - start || !value.includes('\\(')) {
    found.push(textNode(text));
    return;
  }
  let from = 0;
  for (const {0: formula, index} of value.matchAll(longFormula)) {
    found.push(textNode({value: value.slice(from, index), start: start + from, end: start + index}));
    from = index + formula.length;
    found.push(omissionAt(start + index, start + from));
  }
  found.push(textNode({value: value.slice(from), start: start + from, end}));
}

const longFormula = new RegExp(String.raw`\\\([^()]{${longestShownFormula},}?\\\)`, 'g');

/** Shown as written, so that braces and brackets in it are no shortcodes; line ends are spaces for a browser. */
function textNode({value, start, end}: PageText): PhrasingContent {
  const shown = value.replace(/[\t\n\f\r ]+/g, (run) => (/[\n\r]/.test(run) ? '\n' : ' ') + ' '.repeat(run.length - 1));
  return verbatim(shown, start, end);
}

/** What a formula says where a line of text can say it, such as the name of a variable; else an omission. */
function addFormula(formula: PageElement, before: PageNode | undefined, found: PhrasingContent[]): void {
  const said = saidBy(formula, before);
  if (!said) found.push(omissionAt(formula.start, formula.end));
  else for (const part of said) found.push(textNode(part));
}

function omissionAt(start: number, end: number): Text {
  return {...verbatim('', start, end), data: {verbatim: true, omission: true}};
}

/** A superscript or subscript, kept apart from what it follows: "10^6". False for the mark of a footnote, which says nothing. */
function addRaised(
  element: PageElement,
  next: PageNode | undefined,
  reading: PageReading,
  found: PhrasingContent[],
): boolean {
  const content = inlineOf(element.children, reading);
  const after = next && !isElement(next) ? next.value : '';
  const signs = raisedText(element.name as 'sup' | 'sub', textOf(found.slice(-8)), textOf(content), after);
  if (!signs) return false;
  const [first, last] = [element.children[0], element.children.at(-1)];
  const sign = (value: string, start: number, end: number): PhrasingContent[] =>
    value ? [verbatim(value, start, end)] : [];
  const raised = [
    ...sign(signs[0], element.start, first?.start ?? element.end),
    ...content,
    ...sign(signs[1], last?.end ?? element.end, element.end),
  ];
  for (const part of raised) found.push(part);
  return true;
}

/** The mark of a note between two sentences that has no space beside it hides where the first one ends. */
function keepApart({start, end}: PageElement, next: PageNode | undefined, found: PhrasingContent[]): void {
  if (!next || isElement(next) || !opensWord(next.value) || !endsSentence(textOf(found.slice(-4)))) return;
  found.push(verbatim(' ', start, end));
}

const opensWord = letterTest(String.raw`^[\p{Lu}\p{Lo}]`);
