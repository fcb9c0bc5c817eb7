import type {BlockContent, List, ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {countMatches, endsSentence, finalMarks} from '../../text/index.js';
import {textLength, textOf} from '../outline/node-text.js';
import {offsetsOf, placeOf} from '../positions.js';
import type {PageReading} from './boilerplate-elements.js';
import {
  isLineOfLinks,
  isListOfOthers,
  isSentence,
  leadsAway,
  saysSomething,
  shortestText,
} from './boilerplate-lines.js';
import {headingOf, inlineOf} from './inline-content.js';
import {isBlockElement} from './prose-measure.js';
import {isElement, type PageElement, type PageNode, plainText} from './tree.js';

/** The blocks of an element; text between them is a paragraph of its own. */
export function blocksOf(element: PageElement, reading: PageReading): RootContent[] {
  const blocks: RootContent[] = [];
  addBlocks(element, reading, blocks);
  return blocks;
}

// Into one list all the way down: lists made anew at every level would be copied as often as elements are nested.
function addBlocks({name, children}: PageElement, reading: PageReading, blocks: RootContent[]): void {
  let line: PageNode[] = [];
  const endLine = (): void => {
    for (const paragraph of paragraphsIn(line, reading)) {
      if (textBlocks.has(name) || saysSomething(paragraph)) blocks.push(paragraph);
    }
    line = [];
  };
  for (const [index, node] of children.entries()) {
    if (!isElement(node)) line.push(node);
    else if (leadsAway(children, index)) continue;
    else if (node.name === 'pre' && reading.isLoose && isProse(plainText(node.children, longestPre))) {
      endLine();
      for (const paragraph of paragraphsIn(withBreaks(node.children), reading)) blocks.push(paragraph);
    } else if (isUnread(node, reading)) {
      if (!isBlockElement(node)) continue;
      endLine();
      if (isShown(node)) blocks.push({type: 'thematicBreak', position: placeOf(node.start, node.end)});
    } else if (isBlockElement(node) || reading.measureOf(node).hasBlockElement) {
      endLine();
      addBlock(node, reading, blocks);
    } else line.push(node);
  }
  endLine();
}

const longestPre = 20_000; // characters; so many tell

/** Whether preformatted text is prose: sentences, and hardly any sign of code. */
function isProse(text: string): boolean {
  const signs = countMatches(text, /[{}<>=;\\|]/g);
  return countMatches(text, /\p{Ll}{2}[.!?]["”’)]?\s+\p{Lu}/gu) >= fewestSentences && signs < 0.01 * text.length;
}

const fewestSentences = 2; // that others follow

/** Where lines stand as they are written a blank one parts paragraphs, as two breaks do elsewhere. */
function withBreaks(nodes: readonly PageNode[]): PageNode[] {
  return nodes.flatMap((node): PageNode[] => {
    if (isElement(node) || node.value.length !== node.end - node.start) return [node];
    const {value, start, end} = node;
    const parts: PageNode[] = [];
    let from = 0;
    for (const {0: blank, index} of value.matchAll(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n])\s*/g)) {
      const at = start + index;
      const lineBreak = {name: 'br', attributes: {}, parent: undefined, children: [], start: at, end: at};
      parts.push({value: value.slice(from, index), start: start + from, end: at}, lineBreak, lineBreak);
      from = index + blank.length;
    }
    return [...parts, {value: value.slice(from), start: start + from, end}];
  });
}

const textBlocks = new Set(['p', 'li', 'dd', 'blockquote', 'details']);

function isUnread(node: PageElement, reading: PageReading): boolean {
  return reading.isBoilerplate(node) || ['pre', 'hr', 'listing'].includes(node.name);
}

/** Pictures, code and tables are no prose, and yet a section that has one is not empty. */
function isShown({name}: PageElement): boolean {
  return ['pre', 'table', 'figure', 'iframe', 'video', 'audio', 'picture'].includes(name);
}

function addBlock(element: PageElement, reading: PageReading, blocks: RootContent[]): void {
  const {name} = element;
  const position = placeOf(element.start, element.end);
  const depth = /^h([1-6])$/.exec(name)?.[1];
  if (depth) {
    const children = trimmed(headingOf(element, reading));
    if (children.length === 0) return;
    if (depth !== '1' && isSeveralSentences(textOf(children))) blocks.push({type: 'paragraph', children, position});
    else blocks.push({type: 'heading', depth: Number(depth) as 1, children, position});
    return;
  }
  if (/\badmonition-title\b/.test(element.attributes.class ?? '')) {
    for (const label of labelParagraphs(element, reading)) blocks.push(label);
    return;
  }
  switch (name) {
    case 'p':
      if (reading.measureOf(element).hasBlockElement) addBlocks(element, reading, blocks);
      else for (const paragraph of paragraphsIn(element.children, reading)) blocks.push(paragraph);
      break;
    case 'ul':
    case 'ol': {
      const list = listOf(element, reading);
      if (list.children.length > 0) blocks.push(list);
      break;
    }
    case 'blockquote':
      blocks.push({type: 'blockquote', children: blocksOf(element, reading) as BlockContent[], position});
      break;
    case 'dt':
    case 'summary':
      for (const label of labelParagraphs(element, reading)) blocks.push(label);
      break;
    case 'header':
      for (const block of asParagraphs(element, reading)) {
        if (block.type === 'heading' || isSentence(block)) blocks.push(block);
      }
      break;
    default:
      addBlocks(element, reading, blocks);
  }
}

const longestHeading = 150; // characters; of two sentences

/** Text that only looks like a heading, because its author wants it large. */
function isSeveralSentences(text: string): boolean {
  return text.length >= longestHeading && severalSentences.test(text.trimEnd());
}

const severalSentences = new RegExp(`[${finalMarks}][^${finalMarks}]+[${finalMarks}]["”’»」)]*$`);

function listOf(list: PageElement, reading: PageReading): List {
  const items = list.children.filter(isElement).filter((item) => !isUnread(item, reading));
  const children = items.map((item): ListItem => {
    const content = blocksOf(item, reading);
    return {type: 'listItem', children: content as BlockContent[], position: placeOf(item.start, item.end)};
  });
  const kept = children.filter((item) => item.children.length > 0);
  return {
    type: 'list',
    children: isListOfOthers(kept, items.length) ? [] : kept,
    position: placeOf(list.start, list.end),
  };
}

/** The term of a definition, or what opens a fold, names what follows it. */
function labelParagraphs(element: PageElement, reading: PageReading): Paragraph[] {
  return paragraphsIn(element.children, reading).map((paragraph) => {
    const {children, position} = paragraph;
    return {...paragraph, children: [{type: 'strong', children, ...(position && {position})}]};
  });
}

function paragraphsIn(nodes: readonly PageNode[], reading: PageReading): Paragraph[] {
  return paragraphsOf(inlineOf(nodes, reading));
}

/** Inline content as paragraphs: an empty line, two breaks in a row, parts them as their authors mean it. */
function paragraphsOf(nodes: readonly PhrasingContent[]): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  let breaks = 0;
  for (const node of nodes) {
    if (node.type === 'break') breaks++;
    else if (node.type !== 'text' || node.value.trim() !== '') {
      if (breaks > 1) lines.push([]);
      breaks = 0;
    }
    lines.at(-1)!.push(node);
  }
  return lines.flatMap((line) => {
    const children = trimmed(line);
    const [first] = children;
    if (!first || isLineOfLinks(children)) return [];
    const start = first.position!.start;
    return [{type: 'paragraph', children, position: {start, end: children.at(-1)!.position!.end}}];
  });
}

/** Without the white space and the breaks around it, which a browser does not show. */
function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isBlank = (node: PhrasingContent): boolean =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
  const from = nodes.findIndex((node) => !isBlank(node));
  const to = nodes.findLastIndex((node) => !isBlank(node));
  if (from < 0) return [];
  return nodes.slice(from, to + 1).map((node, index) => {
    if (node.type !== 'text') return node;
    const before = index === 0 ? node.value.length - node.value.trimStart().length : 0;
    const after = index === to - from ? node.value.length - node.value.trimEnd().length : 0;
    if (before + after === 0) return node;
    const [start, end] = offsetsOf(node);
    const value = node.value.slice(before, node.value.length - after);
    return {...node, value, position: placeOf(start + before, end - after)};
  });
}

/** The blocks of a standfirst, which is prose, though its page may write it as a heading. */
export function asParagraphs(part: PageElement, reading: PageReading): RootContent[] {
  const isLine = isBlockElement(part) && !reading.measureOf(part).hasBlockElement;
  const blocks = isLine ? paragraphsIn(part.children, reading) : blocksOf(part, reading);
  return blocks.map((block) =>
    block.type === 'heading' &&
    block.depth > 1 &&
    textLength([block]) >= shortestText &&
    endsSentence(textOf(block.children))
      ? {type: 'paragraph', children: block.children, ...(block.position && {position: block.position})}
      : block,
  );
}
