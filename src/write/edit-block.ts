import {countLineEnds, findBriefBlock, fingerprint, lineEndAfter, lineEndOf} from '../read/index.js';
import type {Article} from '../types.js';

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
  const between = source.slice(block.contentStart, block.contentEnd);
  const isBlank = block.fingerprint === '' && between.trim() === '' && between !== lineEnd;
  const undo = isBlank ? `was${encodeURIComponent(between)}` : block.undo;
  const words = ['brief:start', fingerprint(content), ...(undo === '' ? [] : [undo])].join(' ');
  const mark = source.slice(block.start, block.contentStart).replace(wordsOfMark, words);
  return source.slice(0, block.start) + mark + lineEnd + lines + source.slice(block.contentEnd);
}

const wordsOfMark = /brief:start(?:[ \t]+[\da-f]{8}(?:[ \t]+(?:new[012]|was[\w%]+))?)?/;

/** How a block is undone, as `BriefBlock` has it. */
const undoPattern = /^(?:new(?<below>[012])|was(?<was>\S+))$/;

/**
 * Takes out what brief has put into the block of an article, and the block itself where brief made it. A block that
 * somebody has changed since stays, and so does one that is still to be filled: `kept` tells of the first.
 */
export function clearBriefBlock({source, bodyOffset}: Pick<Article, 'source' | 'bodyOffset'>): {
  text: string;
  kept: boolean;
} {
  const block = findBriefBlock(source, bodyOffset);
  if (!block || block.fingerprint === '') return {text: source, kept: false};
  const {start, contentStart, contentEnd, end, undo} = block;
  if (fingerprint(normalized(source.slice(contentStart, contentEnd))) !== block.fingerprint) {
    return {text: source, kept: true};
  }
  const {below, was} = undoPattern.exec(undo)?.groups ?? {};
  const lineEnd = lineEndOf(source.slice(contentStart)); // as it was when brief wrote
  if (below === undefined) {
    const mark = source.slice(start, contentStart).replace(wordsOfMark, 'brief:start');
    const between = was === undefined ? lineEnd : decodeURIComponent(was);
    return {text: source.slice(0, start) + mark + between + source.slice(contentEnd), kept: false};
  }
  const above = source.slice(0, start).endsWith(lineEnd + lineEnd) ? 2 * lineEnd.length : 0;
  const gap = lineEnd.repeat(Number(below));
  const rest = source.slice(end).startsWith(gap) ? end + gap.length : end;
  return {text: source.slice(0, start - above) + source.slice(rest), kept: false};
}

/** The content of a block as its fingerprint knows it. */
export function normalized(content: string): string {
  return content.replace(/\r\n?/g, '\n').trim();
}

function insertBlock(article: Article, lines: string, mark: string, lineEnd: string): string {
  const {source, bodyOffset, format} = article;
  const [open, close] = format === 'mdx' ? ['{/*', '*/}'] : ['<!--', '-->'];
  const title = endOfTitle(article);
  const at = title ?? bodyOffset;
  // Front matter at the very end of a file may have no line end.
  const above = title === undefined && /(?:^|[\r\n])$/.test(source.slice(0, at)) ? '' : lineEnd + lineEnd;
  const rest = source.slice(at);
  const gap = lineEndsBelow(rest);
  const block = `${open} brief:start ${mark} new${gap} ${close}${lineEnd}${lines}${open} brief:end ${close}`;
  return source.slice(0, at) + above + block + lineEnd.repeat(gap) + rest;
}

/** The end of the line of a title that stands above all prose; of an HTML block where the title stands amid one. */
function endOfTitle({source, bodyOffset, headings, sentences}: Article): number | undefined {
  const [first] = headings;
  if (first?.depth !== 1 || (sentences[0]?.position.offset ?? source.length) < first.position.offset) return undefined;
  const {offset, endOffset} = first.position;
  const above = source.slice(bodyOffset, offset);
  const gap = above.slice(above.trimEnd().length);
  const isAmidHtml = source[offset] === '<' && gap.length < above.length && countLineEnds(gap) < 2;
  return isAmidHtml
    ? endOffset + toBlankLine.exec(source.slice(endOffset))![0].length
    : lineEndAfter(source, endOffset);
}

const toBlankLine = /[^\r\n]*(?:(?:\r\n|\n|\r)(?!\n)[ \t]*[^\s][^\r\n]*)*/;

/** How many line ends it takes to have a blank line above what follows. */
function lineEndsBelow(rest: string): 0 | 1 | 2 {
  if (/^(?:[ \t]*(?:\r\n|\n|\r(?!\n))){2}|^\s*$/.test(rest)) return 0;
  return /^[ \t]*[\r\n]/.test(rest) ? 1 : 2;
}
