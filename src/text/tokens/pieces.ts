import {RecentMap} from './recent-map.js';

/** What stands between two spaces of a text, and what has been found out about it. */
export interface Piece {
  readonly text: string;
  /** Where it is nothing but a word in small ASCII letters, perhaps with one mark behind it: that word; else ''. */
  readonly word: string;
  /** The same where it may have capitals, in small letters. */
  readonly folded: string;
  readonly notes: unknown[];
}

/** A text cut at its spaces. */
export class Pieces {
  /** The text as it was given. */
  readonly given: string;
  /** The same with one space between two pieces and none around them. */
  readonly text: string;
  readonly list: readonly Piece[];
  readonly notes: unknown[] = ofTexts.open();
  #folded: string | undefined;

  constructor(given: string, text: string, list: readonly Piece[]) {
    this.given = given;
    this.text = text;
    this.list = list;
  }

  /** The text with its case folded; few ask for it. */
  get folded(): string {
    this.#folded ??= foldCase(this.text);
    return this.#folded;
  }
}

/** Notes of one kind of thing: each kind of note has its column in the list of every such thing. */
class Notebook<Noted extends Pick<Piece, 'notes'>> {
  readonly #blank: undefined[] = [];

  /** The list of a thing of which nothing is known yet; as long as it will be, since what grows takes twice the room. */
  open(): unknown[] {
    return this.#blank.slice();
  }

  /** Reads a note once for each thing, however often it is asked for. */
  readonly noting = <Note extends object | string | number | boolean | null>(
    read: (noted: Noted) => Note,
  ): ((noted: Noted) => Note) => {
    const column = this.#blank.push(undefined) - 1;
    return (noted) => {
      const {notes} = noted;
      const known = notes[column];
      if (known !== undefined) return known as Note;
      const note = read(noted);
      // Without holes, which make every look at a list slower.
      while (notes.length < column) notes.push(undefined);
      notes[column] = note;
      return note;
    };
  };
}

const ofPieces = new Notebook<Piece>();
const ofTexts = new Notebook<Pieces>();

/** What can be told of a piece from its characters alone; of ten words of a text, nine came before. */
export const pieceNote = ofPieces.noting;

/** What can be told of a text from its pieces. */
export const textNote = ofTexts.noting;

const most = 4_000; // pieces of each of the two halves, some megabytes: a batch of thousands of articles must not grow without end
const longest = 48; // characters; what is longer is an address or has no spaces, and hardly comes again

const pieces = new RecentMap<string, Piece>(most);

/** Cuts a text at its spaces. */
export function piecesOf(text: string): Pieces {
  const even = uneven.test(text) ? text.replace(space, ' ').trim() : text;
  // Each in its slice's place: what makes a list in another way may make one of another kind, and all that reads it slower.
  const list: (string | Piece)[] = even === '' ? [] : even.split(' ');
  for (let at = 0; at < list.length; at++) list[at] = pieceFor(list[at] as string);
  return new Pieces(text, even, list as Piece[]);
}

const uneven = /[\0-\x1f]|^ | $| {2}/;
const space = /[\0- ]+/g;

function pieceFor(slice: string): Piece {
  return pieces.get(slice) ?? read(slice);
}

function read(slice: string): Piece {
  if (slice.length > longest || unspaced.test(slice))
    return {text: slice, word: '', folded: '', notes: ofPieces.open()};
  const text = slice.length < shortestShared ? slice : ` ${slice}`.slice(1);
  const word = wordIn(text);
  const folded = word.toLowerCase();
  const piece = {text, word: folded === word ? word : '', folded, notes: ofPieces.open()};
  pieces.set(text, piece);
  return piece;
}

const shortestShared = 13; // characters; of as many and more V8 makes no copy, and to keep a slice would keep the whole text

/** Most pieces are such words, and most of what is asked of a piece they need not be read for. */
function wordIn(text: string): string {
  let end = 0;
  while (end < text.length && isAsciiLetter(text.charCodeAt(end))) end++;
  if (end === text.length) return text;
  return end === text.length - 1 && '.,;!?'.includes(text[end]!) ? text.slice(0, end) : '';
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Thai, Lao, Burmese and Khmer, Han and Kana: what stands between their spaces comes once. */
const unspaced = /[\u0e00-\u109f\u1780-\u17ff\u2e80-\u9fff\uf900-\uffff]/;

/**
 * A text in lower case, one character for each, so that offsets stay: dotted and dotless i fold into one, which needs
 * no knowledge of the language and loses no Turkish word, and apostrophes are straight.
 */
export function foldCase(text: string): string {
  if (!/[İı’]/.test(text)) return text.toLowerCase();
  return text.replaceAll('İ', 'i').toLowerCase().replaceAll('ı', 'i').replaceAll('’', "'");
}
