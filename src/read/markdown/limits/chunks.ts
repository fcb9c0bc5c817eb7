import type {Blockquote, List, Parents, Root} from 'mdast';
import {countMatches, lazyPattern} from '../../../text/index.js';
import type {Chunk} from '../../outline/sections.js';
import {type DefinedLabels, parseBlocks, parseMarkdown} from '../markdown.js';

/** Characters in one tree; beyond some hundred thousand the parser's memory grows faster than its text. */
const usualLength = 65_536;

/** Blocks in one tree; with some hundred, the parser's lists of events are moved about and take twice the time. */
const usualBlocks = 150;

/** Characters in a part of a text that is cut: small trees live and die young, which saves a long text a sixth of its time. */
const usualPart = 4096;

/**
 * Parses a long text part by part, so that time and memory stay linear, and gives what `take` makes of the parts; together
 * they are the tree of the whole. It is cut only where no block can be open: in front of a heading, a quotation or a letter
 * that stands at the margin behind a blank line. That ends every container and every block but fenced code and some HTML,
 * and whether one of these is open, the parser itself is asked.
 *
 * A part may name a link or footnote that a later one defines, so the definitions are guessed before; where the guess was
 * wrong, the text is read again with those that were found.
 */
export function readInChunks<Result>(
  text: string,
  take: (chunks: Iterable<Chunk>) => Result,
  length = lengthFor(text),
): Result {
  if (text.length <= 2 * length) return take([{tree: parseMarkdown(text), start: 0}]);
  const guessed = likelyLabels(text, length);
  const found = noLabels();
  const chunksWith = (labels: DefinedLabels): Iterable<Chunk> =>
    chunksOf(text, length, (part) => parseMarkdown(part, labels));
  const result = take(withLabelsIn(chunksWith(guessed), found));
  return isSame(guessed, found) ? result : take(chunksWith(found));
}

/** Parses a text part by part. */
function* chunksOf(text: string, length: number, parse: (part: string) => Root): Generator<Chunk> {
  for (let start = 0; start < text.length; ) {
    const {tree, end} = nextChunk(text, start, length, parse);
    yield {tree, start};
    start = end;
  }
}

/** The same parts; as they pass, the labels that they define are added. */
function* withLabelsIn(chunks: Iterable<Chunk>, labels: DefinedLabels): Generator<Chunk> {
  for (const chunk of chunks) {
    addLabels(chunk.tree, labels);
    yield chunk;
  }
}

function lengthFor(text: string): number {
  const blocks = countMatches(text, blockStart);
  return Math.min(usualLength, Math.ceil((text.length / Math.max(1, blocks)) * usualBlocks));
}

/** A line that opens a block, or a blank one. */
const blockStart = /^[ \t]*(?:[-*+#>|]|\d{1,9}[.)]|$)/gm;

function noLabels(): DefinedLabels {
  return {definitions: new Set(), footnotes: new Set()};
}

/** The labels that a text defines, if each stretch between two cuts were a text by itself. */
function likelyLabels(text: string, length: number): DefinedLabels {
  const labels = noLabels();
  for (const stretch of stretchesWithLabels(text)) {
    for (const {tree} of chunksOf(stretch, length, parseBlocks)) addLabels(tree, labels);
  }
  return labels;
}

/** What may define a label; short stretches together, but for those with a fence, which others must not fall into. */
function* stretchesWithLabels(text: string): Generator<string> {
  let together = '';
  for (let start = 0; start < text.length; ) {
    const end = findCut(text, start, start);
    const stretch = text.slice(start, end);
    start = end;
    if (!stretch.includes(']:')) continue;
    if (stretch.search(fence) >= 0) yield stretch;
    else together += stretch;
    if (together.length > usualPart) {
      yield together;
      together = '';
    }
  }
  yield together;
}

/** Adds the labels that blocks define, in the form in which the parser compares them. */
function addLabels({children}: Parents, labels: DefinedLabels): void {
  for (const node of children) {
    if (node.type === 'definition') labels.definitions.add(node.identifier.toUpperCase());
    else if (node.type === 'footnoteDefinition') labels.footnotes.add(node.identifier.toUpperCase());
    if ('children' in node && containers.has(node.type)) addLabels(node, labels);
  }
}

const containers = new Set(['blockquote', 'list', 'listItem', 'footnoteDefinition']);

function isSame(left: DefinedLabels, right: DefinedLabels): boolean {
  return isEqual(left.definitions, right.definitions) && isEqual(left.footnotes, right.footnotes);
}

function isEqual(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((label) => right.has(label));
}

/** The part that begins at `start`; where it would end within open code or HTML, twice as much is tried. */
function nextChunk(
  text: string,
  start: number,
  length: number,
  parse: (part: string) => Root,
): {tree: Root; end: number} {
  const mostUncut = Math.max(uncutParts * partOf(length), shortestUncut);
  const near = text.slice(start, start + mostUncut);
  const withinContainer = near.length < mostUncut ? undefined : cutInContainer(near, partOf(length), parse);
  if (withinContainer) return {...withinContainer, end: start + withinContainer.end};
  let end = start;
  for (let wanted = Math.min(partOf(length), usualPart); ; wanted = 2 * (end - start)) {
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

/** What is cut is cut into parts of a quarter of what one tree may hold. */
function partOf(length: number): number {
  return Math.ceil(length / 4);
}

/**
 * A list or quotation of more parts than this is cut between its items or paragraphs: whole, it takes longer and may not fit
 * into memory.
 */
const uncutParts = 2;
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
    if (countMatches(text.slice(seen, end), fence) % 2 === 1) inFence = !inFence;
    seen = end;
    if (!inFence) return end;
  }
  return text.length;
}
