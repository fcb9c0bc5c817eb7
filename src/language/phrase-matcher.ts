import {memoize} from '../memoize.js';
import {isPlain} from './letter-pattern.js';
import {type Piece, type Pieces, pieceNote, piecesOf} from './pieces.js';
import {phraseStands, phraseStart, pieceScan} from './word-scan.js';

/** Finds the first phrase of a list in a text; undefined when there is none. */
type PhraseMatcher = (text: string | Pieces) => string | undefined;

/**
 * A matcher for a list of lower-case phrases: whole words only, in any case. Phrases in scripts without spaces match
 * anywhere. One pass over the text, however long the list.
 */
export const phraseMatcher: (phrases: readonly string[]) => PhraseMatcher = memoize(build);

function build(phrases: readonly string[]): PhraseMatcher {
  const {openingsOf, anywhere, stands} = phraseIndex(phrases.map((phrase) => ({phrase})));
  return (text) => {
    const read = typeof text === 'string' ? piecesOf(text) : text;
    for (const [index, piece] of read.list.entries()) {
      for (const opening of openingsOf(piece) ?? []) {
        const found = opening.entries.find((entry) => stands(entry, read, index, opening));
        if (found) return found.phrase;
      }
    }
    return anywhere.find(({phrase}) => read.folded.includes(phrase))?.phrase;
  };
}

interface Entry {
  phrase: string;
}

/** A phrase as it stands in a text whose case is folded; `alone` when it is no more than its first word. */
interface Folded {
  folded: string;
  alone: boolean;
}

/** A word of a piece with which phrases begin, and where it starts in the piece. */
interface Opening<Given extends Entry> {
  start: number;
  entries: readonly (Given & Folded)[];
}

/** Phrases by the pieces in which they can begin. */
interface PhraseIndex<Given extends Entry> {
  openingsOf(piece: Piece): readonly Opening<Given>[] | null;
  /** Whether a phrase stands where a piece of a text opens it. */
  stands(entry: Folded, text: Pieces, index: number, opening: {start: number}): boolean;
  /** Phrases in scripts without spaces, and such as begin with a mark. */
  anywhere: readonly Given[];
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;

/** Sorts phrases, with whatever else their entries hold, by their first words; in the order in which they are given. */
export function phraseIndex<Given extends Entry>(given: readonly Given[]): PhraseIndex<Given> {
  const anywhere: Given[] = [];
  const byFirstWord = new Map<string, (Given & Folded)[]>();
  for (const entry of given) {
    const {folded, word, start} = phraseStart(entry.phrase);
    const known = {...entry, folded, alone: folded === word};
    const others = byFirstWord.get(word!);
    if (start !== 0 || (!isPlain(entry.phrase) && unspaced.test(entry.phrase))) anywhere.push(entry);
    else if (others) others.push(known);
    else byFirstWord.set(word!, [known]);
  }
  return {
    anywhere,
    openingsOf: pieceNote((piece: Piece) => openingsIn(piece, byFirstWord)),
    stands: ({folded, alone}, text, index, {start}) =>
      alone || phraseStands(folded, text.folded, text.starts[index]! + start),
  };
}

function openingsIn<Given extends Entry>(
  piece: Piece,
  byFirstWord: ReadonlyMap<string, Opening<Given>['entries']>,
): readonly Opening<Given>[] | null {
  const {words, starts} = pieceScan(piece);
  const openings = words.flatMap((word, index) => {
    const entries = byFirstWord.get(word);
    return entries ? [{start: starts[index]!, entries}] : [];
  });
  return openings.length > 0 ? openings : null;
}
