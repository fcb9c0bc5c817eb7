import type {Nodes} from 'mdast';
import type {Chunk} from '../outline/sections.js';
import {placeOf} from '../positions.js';

interface LineFeeds {
  /** The text with all of its lines ended by a line feed alone. */
  text: string;
  /** The parts of that text, with the places that they have in the one it came from. */
  placed(chunks: Iterable<Chunk>): Iterable<Chunk>;
}

/** Makes one kind of line ends of all, so that whoever reads the text needs to know only that one. */
export function withLineFeeds(text: string): LineFeeds {
  if (!text.includes('\r')) return {text, placed: (chunks) => chunks};
  const dropped: number[] = []; // places of line feeds, in the new text, that had a carriage return in front
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) dropped.push(at - dropped.length);
  return {
    text: text.replace(/\r\n?/g, '\n'),
    *placed(chunks) {
      for (const {tree, start} of chunks) {
        move(tree, start, dropped);
        yield {tree, start: 0};
      }
    },
  };
}

function move(node: Nodes, base: number, dropped: readonly number[]): void {
  if (node.position) {
    const {start, end} = node.position;
    node.position = placeOf(original(base + start.offset!, dropped), original(base + end.offset!, dropped));
  }
  if ('children' in node) for (const child of node.children) move(child, base, dropped);
}

function original(offset: number, dropped: readonly number[]): number {
  let low = 0;
  let high = dropped.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dropped[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return offset + low;
}
