import type {Html, Root, RootContent} from 'mdast';
import {isSentence} from '../html/boilerplate-lines.js';
import {readFragment} from '../html/html.js';

/**
 * The tree with what its HTML blocks say in their place: the sentences and headings of `<p>`, `<div>` and the like, as a
 * browser shows them. What a template fills in stays as it is, and so does a block with a picture, whose words are a
 * caption, with Markdown in it, or without a sentence.
 * Source: https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function readHtmlBlocks({children, ...root}: Root): Root {
  return {...root, children: children.flatMap((node) => (node.type === 'html' ? blocksOf(node) : [node]))};
}

function blocksOf(node: Html): RootContent[] {
  const {value, position} = node;
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
  // Where marks of a list or quotation stand between its lines, places in the block are not places in the file.
  if (end - start !== value.length || !opensProse.test(value) || isNoProse.test(value)) return [node];
  // What is no sentence is a label, a caption or an example; a quotation or a list is mostly a part of the page.
  const blocks = readFragment(value, start).filter((block) => block.type === 'heading' || isSentence(block));
  return blocks.length > 0 ? blocks : [node];
}

const opensProse = /^ {0,3}<(?:article|center|div|h[1-6]|main|p|section)[\s>]/i;
const isNoProse =
  /<(?:audio|button|embed|figure|form|iframe|img|object|picture|script|svg|video)\b|<[^<>]*(?:caption|\smarkdown[\s=>])|\{[{%]|<%|\*\*|\]\(|`/i;
