import type {Blockquote, Heading, List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import {endsSentence, letterPattern} from '../../text/index.js';
import type {BlockKind} from '../../types.js';
import {offsetsOf} from '../positions.js';
import {type BlockText, blockText} from './inline-text.js';
import {labelOf, leadingLabel, standingLabel} from './labels.js';
import {isListOfLinks, isMenu, isTableOfContents} from './links.js';
import {textOf} from './node-text.js';
import {hardBreak} from './unmarked.js';

/** A block of prose before it is split into sentences. */
export interface ProseBlock extends BlockText {
  kind: BlockKind;
  /** The author's label in front of it, without its colon; '' when there is none. */
  label: string;
  /** Where the prose begins in `text`, behind a label that stands in the same block or a number of the paragraph. */
  from: number;
}

/** A heading and the prose below it, up to the next heading. */
export interface Outline {
  heading: string;
  /** 0 for the part above the first heading. */
  depth: number;
  /** Index of the enclosing section, -1 at the top. */
  parent: number;
  offset: number;
  /** Where the heading's own line ends. */
  headingEnd: number;
  endOffset: number;
  /** Whether nothing that a reader sees stands below the heading, and the heading itself neither shows nor links to anything. */
  bare: boolean;
  blocks: ProseBlock[];
}

/** The tree of a part of a text, and where that part begins. */
export interface Chunk {
  tree: Root;
  start: number;
}

/**
 * Cuts a tree into sections at its headings. Code, tables, HTML, images, definitions and footnote texts hold no
 * prose and leave nothing. `base` is where the tree's text begins in `source`.
 */
export function outline(tree: Root, source: string, base: number): Outline[] {
  return outlineChunks([{tree, start: 0}], source, base);
}

/** The same for a text whose trees come part by part, of which one at a time is kept. */
export function outlineChunks(chunks: Iterable<Chunk>, source: string, base: number): Outline[] {
  const top: Outline = {
    heading: '',
    depth: 0,
    parent: -1,
    offset: base,
    headingEnd: base,
    endOffset: base,
    bare: true,
    blocks: [],
  };
  const sections: Outline[] = [top];
  const add = adder(sections, source);
  for (const {tree, start} of chunks) {
    let from = 0;
    for (let index = 0; index < tree.children.length; index++) {
      const node = tree.children[index]!;
      if (node.type !== 'heading') continue;
      if (isCalloutTitle(tree.children[index - 1], source, base + start)) {
        tree.children[index] = asLabel(node);
        continue;
      }
      add(tree.children.slice(from, index), base + start, true);
      sections.push(openSection(node, source, base + start));
      from = index + 1;
    }
    add(tree.children.slice(from), base + start, false);
  }
  add([], base, true);
  const shown = top.blocks.length === 0 && sections.length > 1 ? sections.slice(1) : sections;
  setParents(shown);
  return shown;
}

const calloutOpening = /^:{3,}[ \t]*\{[^}]*\.callout/;

/** Whether a heading is the first thing in a callout of Quarto: it names the callout alone, not what comes after it. */
function isCalloutTitle(before: RootContent | undefined, source: string, base: number): boolean {
  const [at] = offsetsOf(before, base);
  return before?.type === 'html' && calloutOpening.test(source.slice(at, at + 80));
}

function asLabel({children, position}: Heading): Paragraph {
  return {type: 'paragraph', children: [{type: 'strong', children, position}], position};
}

/**
 * Adds nodes to the last section. Where it may go on in the next part, the last node waits for that: a label on a line
 * of its own names what follows it.
 */
function adder(sections: readonly Outline[], source: string) {
  let waiting: {node: RootContent; base: number} | undefined;
  let label = '';
  const addTo = (nodes: readonly RootContent[], base: number, followed: boolean): void => {
    label = addPart(sections.at(-1)!, nodes, {source, base, label}, followed);
  };
  return (nodes: readonly RootContent[], base: number, complete: boolean): void => {
    if (waiting && (complete || nodes.length > 0)) {
      addTo([waiting.node], waiting.base, nodes.length > 0);
      waiting = undefined;
    }
    const last = complete ? undefined : nodes.at(-1);
    addTo(last ? nodes.slice(0, -1) : nodes, base, last !== undefined);
    if (last) waiting = {node: last, base};
    if (complete) label = '';
  };
}

/** Works out which section encloses which: the nearest one before it with a heading of less depth. */
export function setParents(sections: readonly Outline[]): void {
  const open: {index: number; depth: number}[] = [];
  for (const [index, section] of sections.entries()) {
    const {depth} = section;
    while (open.length > 0 && open.at(-1)!.depth >= depth) open.pop();
    section.parent = open.at(-1)?.index ?? -1;
    if (depth > 0) open.push({index, depth});
  }
}

function openSection(node: Heading, source: string, base: number): Outline {
  const {text, omissions} = blockText(node.children, source, base);
  const heading = text.replace(/\s+/g, ' ').trim();
  const bare = omissions.length === 0 && !node.children.some(leadsOn);
  const [offset, end] = offsetsOf(node, base);
  return {heading, depth: node.depth, parent: -1, offset, headingEnd: end, endOffset: end, bare, blocks: []};
}

/** A link or a picture in a heading is what its section has to show. */
function leadsOn({type}: PhrasingContent): boolean {
  return type === 'link' || type === 'linkReference' || type === 'image' || type === 'imageReference';
}

/** Gives the label that the next nodes of the section inherit. */
function addPart(
  section: Outline,
  nodes: readonly RootContent[],
  part: Pick<BlockContext, 'source' | 'base' | 'label'>,
  followed: boolean,
): string {
  const {label} = addAll(nodes, {blocks: section.blocks, kind: 'paragraph', ...part}, followed);
  section.bare &&= nodes.every(isUnseen);
  const end = nodes.at(-1)?.position?.end.offset;
  if (end !== undefined) section.endOffset = part.base + end;
  return label;
}

function isUnseen(node: RootContent): boolean {
  return (
    node.type === 'definition' || (node.type === 'html' && !node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '').trim())
  );
}

interface BlockContext {
  blocks: ProseBlock[];
  source: string;
  base: number;
  label: string;
  kind: BlockKind;
}

function within({blocks, source, base, label: outer}: BlockContext, kind: BlockKind, label = outer): BlockContext {
  return {blocks, source, base, label, kind};
}

/** Adds the prose of nodes that follow each other; tells whether there was any, and the label that has found none. */
function addAll(nodes: readonly RootContent[], place: BlockContext, followed = false): {found: boolean; label: string} {
  let {label} = place;
  let found = false;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    const own = followed || index + 1 < nodes.length ? standingLabel(node, place.source, place.base) : '';
    // A label on a line of its own names what follows it: one paragraph, or one whole list.
    if (own) label = own;
    else if (addProse(node, within(place, place.kind, label))) {
      label = '';
      found = true;
    }
  }
  return {found, label};
}

function addProse(node: RootContent, place: BlockContext): boolean {
  switch (node.type) {
    case 'paragraph':
      return addParagraph(node, place);
    case 'blockquote':
      return isAlert(node) ? addAlert(node, place) : addAll(node.children, within(place, 'quote')).found;
    case 'list':
      if (isListOfLinks(node)) return false;
      return (isCounted(node, place) ? node.children : node.children.map((item) => numbered(item, place)))
        .map((item) => addProse(item, place))
        .includes(true);
    case 'listItem':
      return addAll(node.children, within(place, place.kind === 'quote' ? 'quote' : 'list-item')).found;
    default:
      return false;
  }
}

/**
 * Whether the numbers of a list count its items, from 1 or from where another list ended. "3. Oktober 1990 war ein
 * Feiertag." is a list to Markdown, too, and a sentence to whoever wrote it.
 */
function isCounted({ordered, start, children}: List, {source, base}: BlockContext): boolean {
  if (!ordered) return true;
  const numbers = children.map((item) => numberOf(item, source, base));
  if (numbers.length > 1) {
    return numbers.every(
      (number, index) => index === 0 || number === numbers[index - 1] || number === numbers[index - 1]! + 1,
    );
  }
  if ((start ?? 1) <= 1) return true;
  const [at] = offsetsOf(children[0], base);
  return hasItem(source.slice(Math.max(0, at - farthestItem), at), start! - 1);
}

/** Whether a line of a text begins with a number of an item. Looked for by hand: a pattern of its own a list takes seconds for thousands. */
function hasItem(text: string, number: number): boolean {
  for (const mark of [`${number}.`, `${number})`]) {
    let at = text.lastIndexOf(mark);
    for (let tries = 0; at >= 0 && tries < mostTries; tries++) {
      if (/(?:^|[\r\n])[ \t>]*$/.test(text.slice(Math.max(0, at - longestIndent), at))) return true;
      at = at > 0 ? text.lastIndexOf(mark, at - 1) : -1;
    }
  }
  return false;
}

const mostTries = 50; // the same number so often in between is no list
const longestIndent = 40; // characters
const farthestItem = 20_000; // characters; how far back the item before this one may stand, with code between them

function numberOf(item: ListItem, source: string, base: number): number {
  const [at] = offsetsOf(item, base);
  return Number.parseInt(source.slice(at, at + 10), 10);
}

/** The item with its number in front of its text. */
function numbered(item: ListItem, {source, base}: BlockContext): ListItem {
  const [first, ...rest] = item.children;
  const at = item.position?.start;
  const textAt = first?.position?.start.offset;
  if (first?.type !== 'paragraph' || at?.offset === undefined || textAt === undefined) return item;
  const value = source.slice(base + at.offset, base + textAt);
  const position = {start: at, end: first.position!.start};
  return {...item, children: [{...first, children: [{type: 'text', value, position}, ...first.children]}, ...rest]};
}

// The alerts of GitHub and Docs are written as quotations but are the author's own words.
function isAlert(node: Blockquote): boolean {
  const first = node.children[0];
  const text = first?.type === 'paragraph' ? first.children[0] : undefined;
  return text?.type === 'text' && /^\[!\w/.test(text.value);
}

/** What follows the mark in its line is the title, which names the rest: "[!tip] Why this matters". */
function addAlert({children}: Blockquote, place: BlockContext): boolean {
  const [first, ...rest] = children as [Paragraph, ...RootContent[]];
  const {text, omissions, sourceRange} = blockText(first.children, place.source, place.base);
  const lineEnd = text.search(alertLineEnd);
  const from = lineEnd < 0 ? text.length : lineEnd + 1;
  const label = labelOf(text.slice(0, from)) || place.label;
  if (text.slice(from).trim() === '') return addAll(rest, within(place, place.kind, label)).found;
  place.blocks.push({text, omissions, sourceRange, kind: place.kind, label, from});
  addAll(rest, within(place, place.kind));
  return true;
}

const alertLineEnd = new RegExp(`[\\r\\n${hardBreak}]`);

function addParagraph(node: Paragraph, {blocks, source, base, label, kind}: BlockContext): boolean {
  const prose = blockText(node.children, source, base);
  const {text} = prose;
  if (
    /^\s*(?:https?:\/\/\S+\s*)?$/.test(text) ||
    isTableOfContents(textOf(node.children)) ||
    isMenu(node) ||
    (blocks.length === 0 && areFields(text))
  )
    return false;
  const [first] = node.children;
  const lead = first?.type === 'strong' ? leadingLabel(blockText(first.children, source, base).text, text) : undefined;
  const {omissions, sourceRange} = prose;
  blocks.push({text, omissions, sourceRange, kind, label: lead?.label ?? label, from: lead?.end ?? 0});
  return true;
}

const field = letterPattern(String.raw`^\p{Lu}[\p{L}\p{N} ]{1,24}: \S.{0,80}$`);

/** Lines of data, as Notion puts them at once below a title: "Created: May 3, 2024" and "Status: Done". */
function areFields(text: string): boolean {
  const lines = text.trim().split(/[\r\n\u2029]+/);
  return lines.length > 1 && lines.every((line) => field(line).test(line.trim()) && !endsSentence(line));
}
