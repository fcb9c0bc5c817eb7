import type {Article} from '../types.js';
import {fingerprint} from './fingerprints.js';
import {lineEndOf} from './input/line-ends.js';
import {fenceAfter} from './markdown/shortcodes.js';

/** What stands between `<!-- brief:start -->` and `<!-- brief:end -->`; offsets into the text that was searched. */
export interface BriefBlock {
  /** Of the first mark, and behind it. */
  start: number;
  contentStart: number;
  /** Of the last mark, and behind it. */
  contentEnd: number;
  end: number;
  /** What brief left in the first mark; '' in one that nobody has filled yet. */
  fingerprint: string;
}

const startMark = /^ {0,3}(?:<!--|\{\/\*)[ \t]*brief:start(?:[ \t]+([\da-f]{8}))?[ \t]*(?:-->|\*\/\})[ \t]*$/;
const endMark = /^ {0,3}(?:<!--|\{\/\*)[ \t]*brief:end[ \t]*(?:-->|\*\/\})[ \t]*$/;

/**
 * Finds the first pair of marks, each on a line of its own, from an offset on. Marks in fenced code are examples, and
 * one without its other half is none.
 */
export function findBriefBlock(text: string, from: number): BriefBlock | undefined {
  if (!text.includes('brief:end', from)) return undefined;
  let fence = '';
  let open: Omit<BriefBlock, 'contentEnd' | 'end'> | undefined;
  for (const {0: line, index} of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const start = from + index;
    fence = fenceAfter(line, fence);
    if (fence) continue;
    const end = start + line.length;
    const mark = startMark.exec(line);
    if (open && endMark.test(line)) return {...open, contentEnd: start, end};
    if (mark) open = {start, contentStart: end, fingerprint: mark[1] ?? ''};
  }
  return undefined;
}

/** The text with the block, where it has one, blanked: what brief wrote tells nothing about the article. */
export function maskBriefBlock(text: string): string {
  const block = findBriefBlock(text, 0);
  if (!block) return text;
  const {start, end} = block;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, ' ') + text.slice(end);
}

/**
 * Puts content (lines that end with LF) into the block of an article, or with a new block below its title, and leaves
 * the rest of its text as it is.
 */
export function setBriefBlock(article: Article, content: string): string {
  const {source, bodyOffset} = article;
  const lineEnd = lineEndOf(source);
  const lines = content === '' ? '' : `${lineEnd}${content.replaceAll('\n', lineEnd)}${lineEnd}${lineEnd}`;
  const block = findBriefBlock(source, bodyOffset);
  if (!block) return insertBlock(article, lines, fingerprint(content), lineEnd);
  const mark = source.slice(block.start, block.contentStart);
  const marked = mark.replace(/brief:start(?:[ \t]+[\da-f]{8})?/, `brief:start ${fingerprint(content)}`);
  return source.slice(0, block.start) + marked + lineEnd + lines + source.slice(block.contentEnd);
}

function insertBlock(article: Article, lines: string, mark: string, lineEnd: string): string {
  const {source, bodyOffset, format} = article;
  const [open, close] = format === 'mdx' ? ['{/*', '*/}'] : ['<!--', '-->'];
  const block = `${open} brief:start ${mark} ${close}${lineEnd}${lines}${open} brief:end ${close}`;
  const title = endOfTitle(article);
  const at = title ?? bodyOffset;
  // Front matter at the very end of a file may have no line end.
  const above = title === undefined && /(?:^|[\r\n])$/.test(source.slice(0, at)) ? '' : lineEnd + lineEnd;
  const rest = source.slice(at);
  return source.slice(0, at) + above + block + gapAbove(rest, lineEnd) + rest;
}

/** The end of the line of a title that stands above all prose. */
function endOfTitle({source, headings, sentences}: Article): number | undefined {
  const [first] = headings;
  if (first?.depth !== 1 || (sentences[0]?.position.offset ?? source.length) < first.position.offset) return undefined;
  return first.position.endOffset + /[^\r\n]*/.exec(source.slice(first.position.endOffset))![0].length;
}

/** A blank line above what follows, where it has none of its own. */
function gapAbove(rest: string, lineEnd: string): string {
  if (/^(?:[ \t]*(?:\r\n|\n|\r(?!\n))){2}|^\s*$/.test(rest)) return '';
  return /^[ \t]*[\r\n]/.test(rest) ? lineEnd : lineEnd + lineEnd;
}
