import type {Node} from 'mdast';
import {lastUpTo} from '../text/index.js';
import type {Position} from '../types.js';

/** Tells line and column, both from 1, of a stretch of a text. */
export type PositionOf = (offset: number, endOffset: number) => Position;

/** Takes the text; its lines end with LF, CRLF or a lone CR. */
export function createLocator(text: string): PositionOf {
  const starts = lineStarts(text);
  let last = 0; // most ask for places in rising order
  const lineOf = (offset: number): number => {
    if (offset < starts[last]! || offset >= (starts[last + 1] ?? Number.POSITIVE_INFINITY))
      last = lastUpTo(starts, offset);
    return last;
  };
  return (offset, endOffset) => {
    const line = lineOf(offset);
    const endLine = lineOf(endOffset);
    return {
      line: line + 1,
      column: offset - starts[line]! + 1,
      endLine: endLine + 1,
      endColumn: endOffset - starts[endLine]! + 1,
      offset,
      endOffset,
    };
  };
}

/** Where the lines of a text begin. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n?|\n/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return starts;
}

/** A node's place by offsets alone; its lines and columns are worked out by `createLocator`, for every kind of input alike. */
export function placeOf(start: number, end: number) {
  return {start: {line: 0, column: 0, offset: start}, end: {line: 0, column: 0, offset: end}};
}

/** The offsets of a node whose text begins at `base`; what stands nowhere begins and ends there. */
export function offsetsOf(node: {position?: Node['position']} | undefined, base = 0): [start: number, end: number] {
  return [base + (node?.position?.start.offset ?? 0), base + (node?.position?.end.offset ?? 0)];
}
