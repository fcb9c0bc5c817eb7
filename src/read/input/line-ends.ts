import {countMatches} from '../../text/index.js';

/** The first line end of a text, which what is added to it takes on; LF where it has none. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** How many lines of a text end; CRLF is one end. */
export function countLineEnds(text: string): number {
  return countMatches(text, /\r\n|\n|\r/g);
}

/** A text of which nothing is left but its line ends: what stands behind it keeps its place. */
export function blanked(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}

/** Where the line ends in which a place stands. */
export function lineEndAfter(text: string, at: number): number {
  const lineEnds = /[\r\n]|$/g;
  lineEnds.lastIndex = at;
  return lineEnds.exec(text)!.index;
}
