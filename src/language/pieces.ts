import {WordTable} from './word-table.js';

/** What stands between two spaces of a text, and what has been found out about it. */
export interface Piece {
  readonly text: string;
  readonly notes: unknown[];
}

/** A text cut at its spaces. */
export class Pieces {
  readonly text: string;
  readonly list: readonly Piece[];
  /** Where in the text each of them begins. */
  readonly starts: readonly number[];
  #folded: string | undefined;

  constructor(text: string, list: readonly Piece[], starts: readonly number[]) {
    this.text = text;
    this.list = list;
    this.starts = starts;
  }

  /** The text with its case folded; few ask for it. */
  get folded(): string {
    this.#folded ??= foldCase(this.text);
    return this.#folded;
  }
}

let columns = 0;

/**
 * What can be told of a piece from its characters alone. It is read once for each piece, however often the piece comes
 * in a text: of ten words that are read, nine were read before.
 */
export function pieceNote<Note extends object | string | number | boolean | null>(
  read: (piece: Piece) => Note,
): (piece: Piece) => Note {
  const column = columns++;
  return (piece) => {
    const {notes} = piece;
    const known = notes[column];
    if (known !== undefined) return known as Note;
    const note = read(piece);
    // Without holes, which make every look at a list slower.
    while (notes.length < column) notes.push(undefined);
    notes[column] = note;
    return note;
  };
}

const space = 32;
const mostPieces = 24_000; // some megabytes; a batch of thousands of articles must not grow without end
const longest = 48; // characters; what is longer is an address or has no spaces, and hardly comes again

const known = new WordTable((text): Piece => ({text, notes: []}), mostPieces);

/** Cuts a text at its spaces. */
export function piecesOf(text: string): Pieces {
  const list: Piece[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code <= space) continue;
    const start = at;
    let hash = 0;
    let isUnspaced = false;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      isUnspaced ||= code >= firstUnspaced && hasNoSpaces(code);
      at++;
      code = text.charCodeAt(at);
    } while (code > space); // never so for what is not there: NaN, behind the end
    const isRare = isUnspaced || at - start > longest;
    list.push(isRare ? {text: text.slice(start, at), notes: []} : known.get(text, start, at, hash));
    starts.push(start);
  }
  return new Pieces(text, list, starts);
}

const firstUnspaced = 0xe00; // Thai

/** Thai, Lao, Burmese and Khmer, Han and Kana: what stands between their spaces comes once. */
function hasNoSpaces(code: number): boolean {
  return code < 0x10a0 || (code >= 0x1780 && code < 0x1800) || (code >= 0x2e80 && code < 0xa000) || code >= 0xf900;
}

/**
 * A text in lower case, one character for each, so that offsets stay: dotted and dotless i fold into one, which needs
 * no knowledge of the language and loses no Turkish word, and apostrophes are straight.
 */
export function foldCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').replaceAll('’', "'");
}
