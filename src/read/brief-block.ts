import {blanked} from './input/line-ends.js';
import {fenceAfter} from './markdown/shortcodes.js';

/** What stands between `<!-- brief:start -->` and `<!-- brief:end -->`; offsets into the text that was searched. */
interface BriefBlock {
  /** Of the first mark, and behind it. */
  start: number;
  contentStart: number;
  /** Of the last mark, and behind it. */
  contentEnd: number;
  end: number;
  /** What brief left in the first mark; '' in one that nobody has filled yet. */
  fingerprint: string;
  /**
   * How brief can undo the block: "new1" where it made the block, and one line end below it; "was%0A%0A" where that stood
   * between the author's marks; '' where it filled marks with one line end between them.
   */
  undo: string;
}

const startMark =
  /^ {0,3}(?:<!--|\{\/\*)[ \t]*brief:start(?:[ \t]+([\da-f]{8})(?:[ \t]+(new[012]|was[\w%]+))?)?[ \t]*(?:-->|\*\/\})[ \t]*$/;
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
    if (mark) open = {start, contentStart: end, fingerprint: mark[1] ?? '', undo: mark[2] ?? ''};
  }
  return undefined;
}

/** The text with the block, where it has one, blanked: what brief wrote tells nothing about the article. */
export function maskBriefBlock(text: string): string {
  const block = findBriefBlock(text, 0);
  if (!block) return text;
  const {start, end} = block;
  return text.slice(0, start) + blanked(text.slice(start, end)) + text.slice(end);
}
