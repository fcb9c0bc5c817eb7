import {lineEndAfter} from '../read/index.js';
import type {Finding, Position} from '../types.js';

const before = 40; // characters of the line that help to recognise it
const longestExcerpt = 240; // characters; a line of the file may have a million

/** The line in which a stretch of a text begins, its ends replaced by "…" where they are far, and where in it the words stand. */
export function excerptOf(source: string, {offset, endOffset, column}: Position): Finding['excerpt'] {
  const start = offset - column + 1;
  const end = lineEndAfter(source, offset);
  const from = column - 1 > 2 * before ? offset - before : start;
  const to = Math.min(end, from + longestExcerpt);
  const head = from > start ? '…' : '';
  const text = `${head}${source.slice(from, to)}${to < end ? '…' : ''}`;
  const first = head.length + offset - from;
  return {text, start: first, end: Math.max(first, Math.min(first + endOffset - offset, head.length + to - from))};
}
