import type {Nodes, Text} from 'mdast';
import {placeOf} from '../positions.js';

/** The text of nodes as it stands in the tree, whatever marks it. */
export function textOf(nodes: readonly Nodes[]): string {
  let text = '';
  for (const node of nodes) text += 'value' in node ? node.value : 'children' in node ? textOf(node.children) : '';
  return text;
}

/** Its length without the white space around each piece. */
export function textLength(nodes: readonly Nodes[]): number {
  let length = 0;
  for (const node of nodes)
    length += 'value' in node ? node.value.trim().length : 'children' in node ? textLength(node.children) : 0;
  return length;
}

/** A piece of text that is shown as it is. */
export function verbatim(value: string, start: number, end: number): Text {
  return {type: 'text', value, data: {verbatim: true}, position: placeOf(start, end)};
}
