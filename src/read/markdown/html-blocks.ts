import type {Html, Root, RootContent} from 'mdast';
import {offsetsOf} from '../positions.js';

/**
 * Gives what puts the prose of HTML blocks into a tree in their place: the sentences and headings of `<p>`, `<div>` and
 * the like, as a browser shows them. What a template fills in stays as it is, and so does a block with a picture, whose
 * words are a caption, with Markdown in it, or without a sentence. Undefined for a text that has no such block.
 * Source: https://spec.commonmark.org/0.31.2/#html-blocks
 */
export async function htmlBlockReader(text: string): Promise<((tree: Root) => Root) | undefined> {
  if (!opensProse.test(text)) return undefined;
  // Few articles have such blocks, and only for them is what reads pages loaded.
  const {readFragment} = await import('../html/html.js');
  const blocksOf = (node: Html): RootContent[] => {
    const {value} = node;
    const [start, end] = offsetsOf(node);
    // Where marks of a list or quotation stand between its lines, places in the block are not places in the file.
    if (end - start !== value.length || value.search(opensProse) !== 0 || isNoProse.test(value)) return [node];
    const blocks = readFragment(value, start);
    return blocks.length > 0 ? blocks : [node];
  };
  return ({children, ...root}) => ({
    ...root,
    children: children.flatMap((node) => (node.type === 'html' ? blocksOf(node) : [node])),
  });
}

const opensProse = /^ {0,3}<(?:article|center|div|h[1-6]|main|p|section)[\s>]/im;
const isNoProse =
  /<(?:audio|button|embed|figure|form|iframe|img|object|picture|script|svg|video)\b|<[^<>]*(?:caption|\smarkdown[\s=>])|\{[{%]|<%|\*\*|\]\(|`/i;
