import type {Nodes} from 'mdast';
import {expect} from 'vitest';
import {parseInChunks} from '../../src/read/markdown/chunks.js';
import {labelsOf, readCommon} from '../../src/read/markdown/common-markdown.js';
import {parseMarkdown} from '../../src/read/markdown/markdown.js';

/** What anybody asks of a node. */
export function asked(node: Nodes): unknown {
  const {start, end} = node.position!;
  return {
    type: node.type,
    place: [start.offset, end.offset],
    ...('value' in node && {value: node.value}),
    ...('depth' in node && {depth: node.depth}),
    ...('url' in node && {url: node.url}),
    ...('children' in node && {children: node.children.map(asked)}),
  };
}

export function withoutParser(source: string): unknown[] | undefined {
  const labels = labelsOf(source);
  const [tree] = labels ? readCommon(source, labels, source.length) : [];
  return tree?.children.map(asked);
}

export function asParsed(source: string): unknown[] {
  return parseMarkdown(source).children.map(asked);
}

export function expectSameAsParsed(source: string, length?: number): void {
  const children = [...parseInChunks(source, length)].flatMap(({tree}) => tree.children);
  expect(children.map(asked)).toEqual(asParsed(source));
}

/** In the middle of a text, where something stands above and below it. */
export function expectLeftToParser(source: string): void {
  expect(withoutParser(source)).toBeUndefined();
  expectSameAsParsed(`Above.\n\n${source}\n\nBelow.`);
}
