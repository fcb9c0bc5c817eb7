import type {List, Paragraph, RootContent} from 'mdast';
import {countMatches, endsSentence} from '../../text/index.js';
import {textOf} from './node-text.js';

/** Links with signs between them: "[Home](/) | [Docs](/docs)", perhaps with a word in front. */
export function isMenu({children}: Paragraph): boolean {
  const links = children.filter(({type}) => type === 'link' || type === 'linkReference');
  if (links.length < 2 || endsSentence(textOf(children))) return false;
  const rest = textOf(children.filter((child) => !links.includes(child)));
  return /^[\s|·•∙›»>/–—-]*$/.test(rest) || countMatches(rest, /[|·•]/g) >= 2;
}

/** A table of contents or a list of further reading: two items or more, each of one link. */
export function isListOfLinks({children}: List): boolean {
  return children.length > 1 && children.every((item) => item.children.length > 0 && item.children.every(isLink));
}

function isLink(node: RootContent): boolean {
  if (node.type === 'list') return node.children.every((item) => item.children.every(isLink));
  if (node.type !== 'paragraph') return false;
  if (/^\s*\[\[[^[\]]+\]\]\s*$/.test(textOf(node.children))) return true; // of a wiki
  const [only, ...rest] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return (
    rest.length === 0 && (only?.type === 'link' || only?.type === 'linkReference') && !endsSentence(textOf([only]))
  );
}

/** What a site generator puts a table of contents in the place of: "[[TOC]]", "{:toc}". */
export function isTableOfContents(text: string): boolean {
  return /^\s*(?:\[\[_?toc_?\]\]|\[toc\]|\$\{toc\}|toc\s*$)|^(?:[^\r\n]*\s)?\{:\s*toc\b/i.test(text);
}
