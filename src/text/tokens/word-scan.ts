import {classOf, letter, mark, number} from '../characters.js';
import {foldCase, type Piece, pieceNote} from './pieces.js';

/** The words of letters and digits in a text whose case is folded, with their starts. */
interface WordScan {
  folded: string;
  words: readonly string[];
  starts: readonly number[];
}

/** Reads a text as phrases are looked for in it. */
export function scanWords(text: string): WordScan {
  const folded = foldCase(text);
  const words: string[] = [];
  const starts: number[] = [];
  for (let start = 0; start < folded.length; start++) {
    if (!isWordCharacter(folded.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < folded.length && isWordCharacter(folded.charCodeAt(end))) end++;
    words.push(folded.slice(start, end));
    starts.push(start);
    start = end;
  }
  return {folded, words, starts};
}

/** The same for a piece of a text; that of a word in ASCII letters takes no time to make and is not kept. */
export function pieceScan(piece: Piece): WordScan {
  const {text, word, folded} = piece;
  return folded ? {folded: word ? text : text.toLowerCase(), words: [folded], starts: [0]} : scanOf(piece);
}

const scanOf = pieceNote(({text}: Piece) => scanWords(text));

/** A phrase with its case folded, its first word, and where that starts; lists are long, and nearly all of them ASCII. */
export function phraseStart(phrase: string): {folded: string; word: string | undefined; start: number} {
  const plain = /^[a-z\d]+(?=[ -~]*$)/.exec(phrase)?.[0];
  if (plain !== undefined && phrase === phrase.toLowerCase()) return {folded: phrase, word: plain, start: 0};
  const {folded, words, starts} = scanWords(phrase);
  return {folded, word: words[0], start: starts[0] ?? -1};
}

/** Whether a phrase stands at a place of a scanned text and ends with a word there. */
export function phraseStands(phrase: string, folded: string, start: number): boolean {
  return folded.startsWith(phrase, start) && !isWordCharacter(folded.charCodeAt(start + phrase.length));
}

/** Letters, marks and digits of the first plane; phrases have no others. */
function isWordCharacter(code: number): boolean {
  return (classOf(code) & (letter | mark | number)) !== 0;
}
