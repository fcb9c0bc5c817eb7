import type {Nodes} from 'mdast';
import {blanked} from '../input/line-ends.js';
import {offsetsOf} from '../positions.js';
import {fenceAfter} from './shortcodes.js';

/** A comment's text and its place in the Markdown that was searched. */
export interface FoundComment {
  text: string;
  start: number;
  end: number;
}

const opening = /<!--(?!-?>)|\{\/\*/g;
const closings: Readonly<Record<string, string>> = {'<!--': '-->', '{/*': '*/}'};

/** Offsets of code, in rising order. */
type CodeRanges = readonly (readonly [start: number, end: number])[];

/** The comments of a Markdown text, HTML's and MDX's. What stands in code is shown to the reader, so it is none. */
export function findComments(text: string, code: CodeRanges): FoundComment[] {
  let next = 0;
  return allComments(text).filter(({start}) => {
    while (next < code.length && code[next]![1] <= start) next++;
    return !(code[next] && code[next]![0] <= start);
  });
}

function allComments(text: string): FoundComment[] {
  const found: FoundComment[] = [];
  const unclosed = new Set<string>(); // what opens and is never closed again is looked for once
  const openings = new RegExp(opening);
  for (let match = openings.exec(text); match; match = openings.exec(text)) {
    const [mark] = match;
    const from = match.index + mark.length;
    const to = unclosed.has(mark) ? -1 : text.indexOf(closings[mark]!, from);
    if (to < 0) {
      unclosed.add(mark);
      continue;
    }
    openings.lastIndex = to + closings[mark]!.length;
    found.push({text: text.slice(from, to).trim(), start: match.index, end: openings.lastIndex});
  }
  return found;
}

/** Where the code of a tree stands; `base` is added to the offsets of its nodes. */
export function codeRanges(node: Nodes, base = 0): [start: number, end: number][] {
  if (node.type === 'code' || node.type === 'inlineCode') return [offsetsOf(node, base)];
  return 'children' in node ? node.children.flatMap((child) => codeRanges(child, base)) : [];
}

/** Blanks the comments of HTML outside of code: MDX has none, and yet they stand in its files. */
export function withoutHtmlComments(text: string): string {
  const isInCode = codeScanner(text);
  let changed = '';
  let done = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', done)) {
    const end = text.indexOf('-->', start + 4) + 3;
    if (end < 3) break;
    const found = text.slice(start, end);
    changed += text.slice(done, start) + (isInCode(start) ? found : blanked(found));
    done = end;
  }
  return changed + text.slice(done);
}

/** Tells for offsets in rising order whether they stand in a fence or behind an odd backtick of their line. */
function codeScanner(text: string): (offset: number) => boolean {
  let fence = '';
  let line = 0; // where the line begins
  let counted = 0; // up to where its backticks are
  let ticks = 0;
  let lineEnd = text.search(/[\r\n]/);
  const ends = /[\r\n]/g;
  return (offset) => {
    while (lineEnd >= 0 && lineEnd < offset) {
      fence = fenceAfter(text.slice(line, lineEnd), fence);
      line = lineEnd + 1;
      counted = line;
      ticks = 0;
      ends.lastIndex = line;
      lineEnd = ends.exec(text)?.index ?? -1;
    }
    ticks += text.slice(counted, offset).split('`').length - 1;
    counted = offset;
    return fence !== '' || ticks % 2 === 1;
  };
}
