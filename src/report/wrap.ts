import {lazyPattern} from '../text/index.js';
import {textWidth} from './text-width.js';

// A line may end after any Han or Kana character, save that it takes its brackets and punctuation along.
const character = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]`;
const opening = String.raw`[\p{Ps}\p{Pi}]`;
const closing = String.raw`(?:\p{M}|ー|(?!${opening})\p{P})`;
const piece = lazyPattern(
  `( *)(${opening}{0,3}${character}${closing}*|(?:(?!${opening}{0,3}${character})[^ ])+)`,
  'gu',
);

const plainPiece = /( *)([^ ]+)/g; // the same where no character is wide, and quicker to make
const maybeWide = /[\u2e80-\uffff]/;

/** Code units a column at most; an emoji of a family has 11 and takes two columns. */
export const longestCharacter = 8;

/**
 * Lines of at most `width` columns, ended at spaces and between Han or Kana characters. Libraries that wrap know spaces
 * only: they cut Latin words within Chinese text and start a line with its full stop.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let columns = 0;
  for (const [, gap = '', word = ''] of text.matchAll(maybeWide.test(text) ? piece() : plainPiece)) {
    const space = line !== '' && gap !== '' ? ' ' : '';
    const wordColumns = word.length > width * longestCharacter ? Infinity : textWidth(word);
    if (columns + space.length + wordColumns <= width) {
      line += space + word;
      columns += space.length + wordColumns;
      continue;
    }
    if (line !== '') lines.push(line);
    const rows = wordColumns <= width ? [word] : cut(word, width);
    line = rows.pop() ?? '';
    for (const row of rows) lines.push(row);
    columns = textWidth(line);
  }
  if (line !== '') lines.push(line);
  return lines;
}

/** The rows of a word that is wider than a line: a URL, or Thai, which puts no spaces between words. */
function cut(word: string, width: number): string[] {
  const segmenter = new Intl.Segmenter();
  const rows: string[] = [];
  for (let rest = word; rest !== ''; rest = rest.slice(rows.at(-1)?.length)) {
    // Segmenting takes time with the square of the length, so it sees no more than a row can hold.
    rows.push(firstRow(segmenter.segment(rest.slice(0, width * longestCharacter)), width));
  }
  return rows;
}

function firstRow(segments: Intl.Segments, width: number): string {
  let row = '';
  let columns = 0;
  for (const {segment} of segments) {
    columns += textWidth(segment);
    if (row !== '' && columns > width) break;
    row += segment;
  }
  return row;
}
