import type {Nodes} from 'mdast';
import {fenceAfter} from './shortcodes.js';

/** A comment's text and its place in the Markdown that was searched. */
export interface FoundComment {
  text: string;
  start: number;
  end: number;
}

const comment = /<!--(?!-?>)([\s\S]*?)-->|\{\/\*([\s\S]*?)\*\/\}/g;

/** Offsets of code, in rising order. */
export type CodeRanges = readonly (readonly [start: number, end: number])[];

/** The comments of a Markdown text, HTML's and MDX's. What stands in code is shown to the reader, so it is none. */
export function findComments(text: string, code: CodeRanges): FoundComment[] {
  let next = 0;
  return [...text.matchAll(comment)]
    .map(({0: whole, 1: html, 2: mdx, index}) => ({
      text: (html ?? mdx ?? '').trim(),
      start: index,
      end: index + whole.length,
    }))
    .filter(({start}) => {
      while (next < code.length && code[next]![1] <= start) next++;
      return !(code[next] && code[next]![0] <= start);
    });
}

/** Where the code of a tree stands; `base` is added to the offsets of its nodes. */
export function codeRanges(node: Nodes, base = 0): [start: number, end: number][] {
  if (node.type === 'code' || node.type === 'inlineCode') {
    return [[base + (node.position?.start.offset ?? 0), base + (node.position?.end.offset ?? 0)]];
  }
  return 'children' in node ? node.children.flatMap((child) => codeRanges(child, base)) : [];
}

/** Blanks the comments of HTML outside of code: MDX has none, and yet they stand in its files. */
export function withoutHtmlComments(text: string): string {
  let fence = '';
  let seen = 0;
  return text.replace(/<!--[\s\S]*?-->/g, (found, start: number) => {
    for (const line of text.slice(seen, start).match(/[^\r\n]+(?=[\r\n])/g) ?? []) fence = fenceAfter(line, fence);
    seen = Math.max(seen, 1 + Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)));
    const ticks = text.slice(seen, start).split('`').length - 1;
    return fence !== '' || ticks % 2 === 1 ? found : found.replace(/[^\r\n]/g, ' ');
  });
}
