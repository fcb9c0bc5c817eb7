import {letterPattern} from '../letter-pattern.js';
import {type Piece, type Pieces, pieceNote, textNote} from './pieces.js';

/** What the characters of a piece tell in every language, as bits that add up. */
export const opensName = 1;
export const hasFigure = 2;
/** Of the 20th to the 22nd century. */
export const hasYear = 4;
/** Speaks of "I" or "you". */
export const speaks = 8;

/** Double marks, or single ones, which may be apostrophes. */
export const hasQuote = 16;

const name = letterPattern(String.raw`^["“‘(]?\p{Lu}[\p{L}\p{N}]`);
const figures = letterPattern(String.raw`(?<![\p{L}\p{N}.])\p{N}+(?:[.,:]\p{N}+)*`, 'g');
const year = /(?:19|20|21)\d\d/;
const speaker = letterPattern(
  String.raw`(?<![\p{L}\p{N}'’])(?:I(?:['’](?:m|ve|d|ll))?|[Yy]ou(?:r|['’](?:re|ll|ve))?|[Mm]y|[Mm]e|[Ll]et['’]s)(?![\p{L}\p{N}])`,
);
const speakers: ReadonlySet<string> = new Set(['i', 'you', 'your', 'my', 'me']);

/** The signs of a piece. */
export const signsOf = pieceNote(({text, word, folded}: Piece): number => {
  if (folded) {
    const itSpeaks = speakers.has(folded) && speaker(text).test(text);
    const itNames = !word && name(text).test(text);
    return (itSpeaks ? speaks : 0) | (itNames ? opensName : 0);
  }
  return (
    (name(text).test(text) ? opensName : 0) |
    (figuresIn(text) > 0 ? hasFigure : 0) |
    (year.test(text) ? hasYear : 0) |
    (speaker(text).test(text) ? speaks : 0) |
    (/["“”«»„'‘]/.test(text) ? hasQuote : 0)
  );
});

/** The signs that any piece of a text has. */
export const signsIn = textNote(({list}: Pieces): number => {
  let signs = 0;
  for (let at = 0; at < list.length; at++) signs |= signsOf(list[at]!);
  return signs;
});

/** How many figures stand in a text; one may have points, commas and colons in it. */
export function figuresIn(text: string): number {
  return text.match(figures(text))?.length ?? 0;
}
