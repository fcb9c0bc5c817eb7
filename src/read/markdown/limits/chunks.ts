import type {Blockquote, List, Root} from 'mdast';
import {lazyPattern} from '../../../text/index.js';
import type {Chunk} from '../../outline/sections.js';
import {type DefinedLabels, parseBlocks, parseMarkdown} from '../markdown.js';

/** Characters in one tree; beyond some hundred thousand the parser's memory grows faster than its text. */
const usualLength = 65_536;

/** Characters in a part of a text that is cut: small trees live and die young, which saves a long text a sixth of its time. */
const usualPart = 8192;

/** Blocks in one tree; with some hundred, the parser's lists of events are moved about and take twice the time. */
const usualBlocks = 150;

/**
 * Parses a long text part by part, so that time and memory stay linear; the parts together are the tree of the whole.
 * It is cut only where no block can be open: in front of a heading, a quotation or a letter that stands at the margin
 * behind a blank line. That ends every container and every block but fenced code and some HTML, and whether one of these
 * is open, the parser itself is asked. Labels of links and footnotes are carried over.
 */
export function* parseInChunks(text: string, length = lengthFor(text)): Generator<Chunk> {
  if (text.length <= 2 * length) {
    yield {tree: parseMarkdown(text), start: 0};
    return;
  }
  const labels: DefinedLabels = {definitions: new Set(), footnotes: new Set()};
  let later: LaterLabels | undefined = laterLabels(text);
  for (let start = 0; start < text.length; ) {
    let chunk = nextChunk(text, start, length, (part) => parseMarkdown(part, labels));
    if (later?.areIn(text.slice(start, chunk.end), chunk.end)) {
      addLabels(text, chunk.end, length, labels);
      later = undefined; // all are known from here on
      chunk = nextChunk(text, start, length, (part) => parseMarkdown(part, labels));
    }
    yield {tree: chunk.tree, start};
    start = chunk.end;
  }
}

function lengthFor(text: string): number {
  const blocks = text.match(blockStart)?.length ?? 0;
  return Math.min(usualLength, Math.ceil((text.length / Math.max(1, blocks)) * usualBlocks));
}

/** A line that opens a block, or a blank one. */
const blockStart = /^[ \t]*(?:[-*+#>|]|\d{1,9}[.)]|$)/gm;

/** The labels that a text defines from an offset on. */
function addLabels(text: string, from: number, length: number, labels: DefinedLabels): void {
  for (let start = from; start < text.length; ) {
    start = nextChunk(text, start, length, (part) => parseBlocks(part, labels)).end;
  }
}

/** The part that begins at `start`; where it would end within open code or HTML, twice as much is tried. */
function nextChunk(
  text: string,
  start: number,
  length: number,
  parse: (part: string) => Root,
): {tree: Root; end: number} {
  const mostUncut = Math.max(uncutParts * length, shortestUncut);
  const near = text.slice(start, start + mostUncut);
  const withinContainer = near.length < mostUncut ? undefined : cutInContainer(near, length, parse);
  if (withinContainer) return {...withinContainer, end: start + withinContainer.end};
  let end = start;
  for (let wanted = Math.min(length, usualPart); ; wanted = 2 * (end - start)) {
    end = findCut(text, start, start + wanted);
    const part = text.slice(start, end);
    if (end === text.length) return {tree: parse(part), end};
    // What follows, when it comes out as a block of its own, proves that all before it is closed, and closes it as the whole would.
    const tree = parse(part + (openings.get(text[end]!) ?? 'x'));
    const {start: found} = tree.children.pop()!.position!;
    // Behind code the parser takes some lists in a quotation for text.
    const isOdd = text[end] === '>' && tree.children.at(-1)?.type === 'code';
    if (found.offset === part.length && !isOdd) return {tree, end};
  }
}

/** A list or quotation of more parts than this is cut between its items or paragraphs: whole, it may not fit into memory. */
const uncutParts = 4;
const shortestUncut = 4096; // characters

const itemOrQuote = /(?:\r\n|\n|\r(?!\n))(?:(?=(?:[-*+]|\d{1,9}[.)])[ \t])|>[ \t]*(?:\r\n|\n|\r(?!\n))(?=>))/g;

/**
 * A part that ends within a list or a quotation, where the parser agrees that an item or a paragraph begins. Undefined
 * where what is near can be cut between blocks, or not at all.
 */
function cutInContainer(
  near: string,
  length: number,
  parse: (part: string) => Root,
): {tree: Root; end: number} | undefined {
  if (findCut(near, 0, length) < near.length) return undefined;
  const end = findCut(near, 0, length, itemOrQuote);
  if (end === near.length) return undefined;
  const [mark = ''] = /^(?:[-*+>]|\d{1,9}[.)])/.exec(near.slice(end, end + 11)) ?? [];
  const tree = parse(`${near.slice(0, end)}${mark} x`);
  const container = tree.children.at(-1);
  if (container?.type !== 'list' && container?.type !== 'blockquote') return undefined;
  const last = container.children.at(-1)!;
  const begins = end + (container.type === 'list' ? 0 : mark.length + 1);
  if (last.position?.start.offset !== begins) return undefined;
  withoutLast(tree, container);
  return {tree, end};
}

function withoutLast(tree: Root, container: List | Blockquote): void {
  container.children.pop();
  const last = container.children.at(-1);
  if (last) container.position = {...container.position!, end: last.position!.end};
  else tree.children.pop();
}

/** What a cut can stand in front of besides a letter. */
const openings = new Map([
  ['#', '# x'],
  ['>', '>'],
]);

const cut = lazyPattern(String.raw`(?:\r\n|\n|\r(?!\n))[ \t]*(?:\r\n|\n|\r(?!\n))(?=#{1,6}[ \t]|>|\p{L})`, 'gu');
const fence = /^ {0,3}(?:```|~~~)/gm;

/** The first place from `from` on where the text can be cut, outside of fences as far as a look at their number tells. */
function findCut(text: string, start: number, from: number, place = cut()): number {
  place.lastIndex = from;
  let inFence = false;
  let seen = start;
  while (place.test(text)) {
    const end = place.lastIndex;
    if ((text.slice(seen, end).match(fence)?.length ?? 0) % 2 === 1) inFence = !inFence;
    seen = end;
    if (!inFence) return end;
  }
  return text.length;
}

interface LaterLabels {
  /** Whether a part may name a label that is defined behind it. */
  areIn(part: string, end: number): boolean;
}

const label = /\[((?:\\[\s\S]|[^\\[\]]){1,2000})\](:?)/g;

/** Finds all that looks like a definition, in a way that can only find too much: what it finds is looked up in the tree. */
function laterLabels(text: string): LaterLabels | undefined {
  const lastPlaces = new Map<string, number>();
  for (const {1: name = '', 2: colon, index} of text.matchAll(label)) {
    if (colon) lastPlaces.set(loose(name), index);
  }
  if (lastPlaces.size === 0) return undefined;
  return {
    areIn(part, end) {
      for (const [, name = ''] of part.matchAll(label)) {
        if ((lastPlaces.get(loose(name)) ?? -1) >= end) return true;
      }
      return false;
    },
  };
}

/** Labels that the parser takes for one are one here, too: case, spaces and the marks of containers do not count. */
function loose(name: string): string {
  return name
    .replace(/[\s>]+/g, '')
    .toLowerCase()
    .toUpperCase();
}
