import type {BlockContent, List, ListItem, Nodes, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import {phrases, profiles} from '../../language/index.js';
import {endsSentence, letterPattern} from '../../text/index.js';
import type {FoundComment} from '../markdown/comments.js';
import {isListOfLinks} from '../outline/sections.js';
import {placeOf} from '../positions.js';
import {type PageReading, readPageElements} from './boilerplate-elements.js';
import {headingOf, inlineOf} from './inline-content.js';
import {findMainContent} from './main-content.js';
import {type PageData, readMetadata} from './metadata.js';
import {isBlock} from './prose-measure.js';
import {hasLinkedHeading} from './teaser-cards.js';
import {isElement, type PageElement, type PageNode, parseHtml, plainText} from './tree.js';

/** The article of a page. */
export interface HtmlPage {
  /** Offsets point into the page's source. */
  tree: Root;
  data: PageData;
  comments: FoundComment[];
  /** How many articles the page lists, where none of them is what the page is about; else 0. */
  teasers: number;
}

/**
 * Finds the article of a saved page and gives it as the tree that Markdown has: headings, paragraphs, lists, quotations.
 * What is around it, navigation, comments, banners, captions, is left out, and so are code, tables and what is hidden.
 */
export function readPage(html: string): HtmlPage {
  const {root, comments} = parseHtml(html);
  const strict = readAs(root, false);
  const length = textLength(strict.tree);
  if (length >= tiny) return {...strict, comments};
  const loose = readAs(root, true);
  const isBetter = textLength(loose.tree) > timesMore * length && (loose.teasers === 0 || length < shortestText);
  return {...(isBetter ? loose : strict), comments};
}

// A page of which so little is left may be hidden until its scripts run, or its classes may mislead.
const tiny = 500; // characters
const timesMore = 3;

function readAs(page: PageElement, isLoose: boolean): Omit<HtmlPage, 'comments'> {
  const reading = readPageElements(page, isLoose);
  const {element, standfirst, parts, teasers} = findMainContent(page, reading);
  const body = parts.flatMap((part) => blocksOf(part, reading));
  const said = new Set(body.map(plain));
  const above = standfirst.flatMap((part) => asParagraphs(blocksOf(part, reading), part, reading));
  const blocks = [...above.filter((block) => !said.has(plain(block))), ...body];
  const tree: Root = {type: 'root', children: withoutBareHeadings(blocks)};
  return {tree, data: readMetadata(page, element, reading), teasers};
}

function plain(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plain).join('') : '';
}

/** Without the headings of which nothing is left but they themselves: they named links, or what a script fetches. */
function withoutBareHeadings(blocks: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  let below = 0; // depth of the heading below, if nothing but links stands between
  for (const block of blocks.toReversed()) {
    const isHeading = block.type === 'heading';
    if (isHeading && block.depth >= below) continue;
    if (isHeading) below = block.depth;
    else if (block.type !== 'list' || !isListOfLinks(block)) below = Number.POSITIVE_INFINITY;
    kept.push(block);
  }
  return kept.some(({type}) => type === 'heading' || type === 'paragraph') ? kept.reverse() : [...blocks];
}

function textLength(node: Nodes): number {
  if ('value' in node) return node.value.trim().length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + textLength(child), 0) : 0;
}

/** A standfirst is prose, though its page may write it as a heading. */
function asParagraphs(blocks: RootContent[], part: PageElement, reading: PageReading): RootContent[] {
  const found = isBlock(part) && !reading.measureOf(part).hasBlock ? paragraphsIn(part.children, reading) : blocks;
  return found.map((block) =>
    block.type === 'heading' && block.depth > 1 && textLength(block) >= shortestText && endsSentence(plain(block))
      ? {type: 'paragraph', children: block.children, ...(block.position && {position: block.position})}
      : block,
  );
}

/** The blocks of an element; text between them is a paragraph of its own. */
function blocksOf(element: PageElement, reading: PageReading): RootContent[] {
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
      for (const paragraph of paragraphsOf(splitAtBlankLines(inlineOf(node.children, reading)))) blocks.push(paragraph);
    } else if (isUnread(node, reading)) {
      if (!isBlock(node)) continue;
      endLine();
      if (isShown(node)) blocks.push({type: 'thematicBreak', position: placeOf(node.start, node.end)});
    } else if (isBlock(node) || reading.measureOf(node).hasBlock) {
      endLine();
      addBlock(node, reading, blocks);
    } else line.push(node);
  }
  endLine();
}

const label = letterPattern(String.raw`^[^\p{L}]*(.*?)[^\p{L}]*$`);

/** Whether a node is a label such as "Read also" or the link to another article that stands below one. */
function leadsAway(nodes: readonly PageNode[], index: number): boolean {
  if (isPointing(nodes[index]!)) return true;
  const before = nodes
    .slice(Math.max(0, index - 3), index)
    .findLast((node) => isElement(node) || node.value.trim() !== '');
  const node = nodes[index]!;
  return before !== undefined && isPointing(before) && isElement(node) && hasLinkedHeading(node, 3);
}

function isPointing(node: PageNode): boolean {
  if (!isElement(node) || !isBlock(node)) return false;
  const text = shortText(node, 3)?.trim().toLowerCase();
  if (!text || text.length > longestLabel) return false;
  return furtherReading.has(label(text).exec(text)?.[1] ?? '');
}

/** The text of an element of few parts; undefined for one that has more, which is no label. */
function shortText({children}: PageElement, depth: number): string | undefined {
  if (depth < 0 || children.length > mostParts) return undefined;
  let text = '';
  for (const child of children) {
    const part = isElement(child) ? shortText(child, depth - 1) : child.value;
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

const mostParts = 4;
const longestLabel = 40; // characters
const furtherReading = new Set(Object.values(profiles).flatMap(({furtherReading: list = ''}) => phrases(list)));

const longestPre = 20_000; // characters; so many tell

/** Whether preformatted text is prose: sentences, and hardly any sign of code. */
function isProse(text: string): boolean {
  const signs = text.match(/[{}<>=;\\|]/g)?.length ?? 0;
  return (text.match(/\p{Ll}{2}[.!?]["”’)]?\s+\p{Lu}/gu)?.length ?? 0) >= fewestSentences && signs < 0.01 * text.length;
}

const fewestSentences = 2; // that others follow

/** Where lines stand as they are written a blank one parts paragraphs, as two breaks do elsewhere. */
function splitAtBlankLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    const start = node.position?.start.offset;
    if (node.type !== 'text' || start === undefined || node.value.length !== node.position!.end.offset! - start)
      return [node];
    const parts: PhrasingContent[] = [];
    let from = 0;
    const add = (to: number): void => {
      parts.push({...node, value: node.value.slice(from, to), position: placeOf(start + from, start + to)});
    };
    for (const {0: blank, index} of node.value.matchAll(/(?:\r\n|\n|\r)[ \t]*(?=[\r\n])\s*/g)) {
      add(index);
      parts.push({type: 'break', position: placeOf(start + index, start + index)});
      parts.push({type: 'break', position: placeOf(start + index, start + index)});
      from = index + blank.length;
    }
    add(node.value.length);
    return parts;
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
    for (const label of labelsOf(element, reading)) blocks.push(label);
    return;
  }
  switch (name) {
    case 'p':
      if (reading.measureOf(element).hasBlock) addBlocks(element, reading, blocks);
      else for (const paragraph of paragraphsIn(element.children, reading)) blocks.push(paragraph);
      break;
    case 'ul':
    case 'ol':
      addList(listOf(element, reading), blocks);
      break;
    case 'blockquote':
      blocks.push({type: 'blockquote', children: blocksOf(element, reading) as BlockContent[], position});
      break;
    case 'dt':
    case 'summary':
      for (const label of labelsOf(element, reading)) blocks.push(label);
      break;
    case 'header':
      for (const block of asParagraphs(blocksOf(element, reading), element, reading)) {
        if (block.type === 'heading' || isSentence(block)) blocks.push(block);
      }
      break;
    default:
      addBlocks(element, reading, blocks);
  }
}

/** Text that only looks like a heading, because its author wants it large. */
function isSeveralSentences(text: string): boolean {
  return text.length >= longestHeading && /[.!?…。！？][^.!?…。！？]+[.!?…。！？]["”’»」)]*$/u.test(text.trimEnd());
}

/** What stands beside the title in a header is a standfirst, or by-lines and labels, which are no sentences. */
function isSentence(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const text = textOf(block.children).trim();
  return text.length >= shortestText && endsSentence(text);
}

function addList(list: List, blocks: RootContent[]): void {
  if (list.children.length > 0) blocks.push(list);
}

function listOf(list: PageElement, reading: PageReading): List {
  const items = list.children.filter(isElement).filter((item) => !isUnread(item, reading));
  const children = items.map((item): ListItem => {
    const content = blocksOf(item, reading);
    return {type: 'listItem', children: content as BlockContent[], position: placeOf(item.start, item.end)};
  });
  const kept = children.filter((item) => item.children.length > 0);
  // Among titles of other articles one or two may be sentences.
  const isOfLinks = kept.length < items.length / 2 && kept.every((item) => item.children.every(isLinkAlone));
  return {type: 'list', children: isOfLinks ? [] : kept, position: placeOf(list.start, list.end)};
}

function isLinkAlone(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.every(isLink);
}

/** The term of a definition, or what opens a fold, names what follows it. */
function labelsOf(element: PageElement, reading: PageReading): Paragraph[] {
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
    if (!first || isPointer(children)) return [];
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
    const [start, end] = [node.position!.start.offset!, node.position!.end.offset!];
    const value = node.value.slice(before, node.value.length - after);
    return {...node, value, position: placeOf(start + before, end - after)};
  });
}

function isLink(node: PhrasingContent): boolean {
  const isMarked = node.type === 'strong' || node.type === 'emphasis';
  return node.type === 'link' || (isMarked && node.children.length > 0 && node.children.every(isLink));
}

/** A line that leads elsewhere: nothing but links, perhaps behind "Read more:", or the way here: "Home > News > Title". */
function isPointer(nodes: readonly PhrasingContent[]): boolean {
  const links = nodes.filter(isLink);
  if (links.length === 0 || endsSentence(textOf(nodes))) return false;
  const rest = textOf(nodes.filter((node) => !isLink(node))).trim();
  return /^(?:[^.!?。！？]{0,40}[:：])?[\s\p{P}\p{S}]*$/u.test(rest) || (isLink(nodes[0]!) && wayHere.test(rest));
}

const wayHere = /^(?:[>»›→]\s*)+[^>»›→]{0,120}$/;

const longestHeading = 150; // characters; of two sentences
const shortestText = 40; // characters; a shorter text outside of any paragraph is a label of the page

function saysSomething({children}: Paragraph): boolean {
  const text = textOf(children).trim();
  return text.length >= shortestText || endsSentence(text);
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('');
}
