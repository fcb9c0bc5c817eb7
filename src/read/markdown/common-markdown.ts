import type {Nodes, Root, RootContent} from 'mdast';
import {placeOf} from '../positions.js';
import {isBlank, linesOf, readBlock} from './common-blocks.js';
import type {Labels} from './markdown.js';

/** Characters in one tree; beyond some hundred thousand the parser's memory grows faster than its text. */
export const usualLength = 65_536;

/** Parses a text from an offset at which no block is open up to another such place. */
export type ParseFrom = (start: number) => {tree: Root; end: number};

/**
 * The labels that a text defines, where it can be read without the parser for the most part; else nothing. They give
 * brackets another meaning everywhere in the text, so all have to be known before the first line is read.
 */
export function labelsOf(text: string): Labels | undefined {
  if (/[\r\0]/.test(text)) return undefined;
  const labels: Labels = {definitions: new Set(), footnotes: new Set()};
  if (!text.includes(']:')) return labels;
  const reading = {labels, isOutline: true, isInner: false};
  const lines = linesOf(text);
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at]!)) at++;
    else {
      const found = readBlock(text, lines, at, reading);
      if (!found) return undefined;
      at = found.next;
    }
  }
  return labels;
}

/**
 * Reads a text whose labels are known block by block; where it is not sure, `parse` goes on, and without `parse` there
 * is no tree. Gives a tree for every `length` characters or so, all with offsets into the whole text.
 */
export function* readCommon(text: string, labels: Labels, length: number, parse?: ParseFrom): Generator<Root> {
  const lines = linesOf(text);
  const reading = {labels, isOutline: false, isInner: false};
  let children: RootContent[] = [];
  let from = 0;
  // Behind the last blank line, and how many nodes stood above it: only there the parser forgets what it has read.
  let settled = {at: 0, count: 0};
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at]!)) {
      at++;
      continue;
    }
    if (at > 0 && isBlank(lines[at - 1]!)) {
      if (lines[at]!.start - from >= length) {
        yield {type: 'root', children};
        children = [];
        from = lines[at]!.start;
      }
      settled = {at, count: children.length};
    }
    const found = readBlock(text, lines, at, reading);
    if (found) {
      children.push(found.node);
      at = found.next;
    } else if (parse) {
      at = settled.at;
      children.length = settled.count;
      const {start} = lines[at]!;
      const {tree, end} = parse(start);
      for (const node of tree.children) children.push(shifted(node, start));
      while (at < lines.length && lines[at]!.start < end) at++;
      settled = {at, count: children.length};
    } else return;
  }
  yield {type: 'root', children};
}

function shifted<Node extends Nodes>(node: Node, by: number): Node {
  const {start, end} = node.position!;
  node.position = placeOf(start.offset! + by, end.offset! + by);
  if ('children' in node) for (const child of node.children) shifted(child, by);
  return node;
}
