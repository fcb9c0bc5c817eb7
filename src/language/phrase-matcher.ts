import {memoize} from '../memoize.js';
import {isPlain} from './letter-pattern.js';
import {type Piece, type Pieces, pieceNote, piecesOf} from './pieces.js';
import {phraseStands, pieceScan, scanWords} from './word-scan.js';

/** Finds the first phrase of a list in a text; undefined when there is none. */
type PhraseMatcher = (text: string | Pieces) => string | undefined;

/**
 * A matcher for a list of lower-case phrases: whole words only, in any case. Phrases in scripts without spaces match
 * anywhere. One pass over the text, however long the list.
 */
export const phraseMatcher: (phrases: readonly string[]) => PhraseMatcher = memoize(build);

interface Phrase {
  phrase: string;
  folded: string;
}

/** A word of a piece with which phrases of the list begin, and where it starts in the piece. */
interface Opening {
  start: number;
  phrases: readonly Phrase[];
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;

function build(phrases: readonly string[]): PhraseMatcher {
  const anywhere: string[] = [];
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const {folded, words, starts} = scanWords(phrase);
    const entry = {phrase, folded};
    const others = byFirstWord.get(words[0]!);
    if (starts[0] !== 0 || (!isPlain(phrase) && unspaced.test(phrase))) anywhere.push(phrase);
    else if (others) others.push(entry);
    else byFirstWord.set(words[0]!, [entry]);
  }
  const openingsOf = pieceNote((piece) => openingsIn(piece, byFirstWord));
  return (text) => {
    const read = typeof text === 'string' ? piecesOf(text) : text;
    const {list, starts} = read;
    for (let index = 0; index < list.length; index++) {
      const openings = openingsOf(list[index]!);
      const found = openings && firstOf(openings, read.folded, starts[index]!);
      if (found) return found;
    }
    return anywhere.length > 0 ? anywhere.find((phrase) => read.folded.includes(phrase)) : undefined;
  };
}

function firstOf(openings: readonly Opening[], folded: string, at: number): string | undefined {
  for (const {start, phrases} of openings) {
    const found = phrases.find((phrase) => phraseStands(phrase.folded, folded, at + start));
    if (found) return found.phrase;
  }
  return undefined;
}

function openingsIn(piece: Piece, byFirstWord: ReadonlyMap<string, readonly Phrase[]>): readonly Opening[] | null {
  const {words, starts} = pieceScan(piece);
  const openings = words.flatMap((word, index) => {
    const phrases = byFirstWord.get(word);
    return phrases ? [{start: starts[index]!, phrases}] : [];
  });
  return openings.length > 0 ? openings : null;
}
