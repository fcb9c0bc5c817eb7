import {isPlain} from '../letter-pattern.js';
import {memoize} from '../memoize.js';
import {type Piece, type Pieces, pieceNote, piecesOf} from '../tokens/pieces.js';
import {phraseStands, phraseStart, pieceScan} from '../tokens/word-scan.js';

/** Finds the first phrase of a list in a text; undefined when there is none. */
type PhraseMatcher = (text: string | Pieces) => string | undefined;

/**
 * A matcher for a list of lower-case phrases: whole words only, in any case. Phrases in scripts without spaces match
 * anywhere. One pass over the text, however long the list.
 */
export const phraseMatcher: (phrases: readonly string[]) => PhraseMatcher = memoize(build);

function build(phrases: readonly string[]): PhraseMatcher {
  const find = firstPhrases(phrases.map((phrase) => ({phrase, list: 'only' as const})));
  return (text) => find(typeof text === 'string' ? piecesOf(text) : text).only;
}

const nothing = {};

/** A finder of the first phrase of each list that a text has, in one pass for all of them. */
export function firstPhrases<List extends string>(
  entries: readonly {phrase: string; list: List}[],
): (text: Pieces) => Partial<Record<List, string>> {
  const {openingsOf, anywhere} = phraseIndex(entries);
  return (text) => {
    let found: Partial<Record<List, string>> | undefined;
    const {list: pieces} = text;
    let at = 0;
    for (let index = 0; index < pieces.length; index++) {
      const piece = pieces[index]!;
      const openings = openingsOf(piece);
      // By index: an iterator would make an object for each of a million words.
      for (let order = 0; openings !== null && order < openings.length; order++) {
        const {start, group} = openings[order]!;
        if (!group.mayGoOn(pieces[index + 1])) continue;
        for (let rank = 0; rank < group.phrases.length; rank++) {
          const entry = group.phrases[rank]!;
          if (found?.[entry.list] !== undefined || !phraseStandsIn(text, entry, index, at + start)) continue;
          found ??= {};
          found[entry.list] = entry.phrase;
        }
      }
      at += piece.text.length + 1;
    }
    for (let index = 0; index < anywhere.length; index++) {
      const {phrase, list} = anywhere[index]!;
      if (found?.[list] !== undefined || !text.folded.includes(phrase)) continue;
      found ??= {};
      found[list] = phrase;
    }
    return found ?? nothing;
  };
}

interface Entry {
  phrase: string;
}

/** A phrase as it stands in a text whose case is folded. */
export interface KnownPhrase extends Entry {
  folded: string;
  /** Whether it is no more than its first word. */
  alone: boolean;
  /** Its second word, where that is of small ASCII letters and stands between spaces; else ''. Read when it is asked for. */
  second: string | undefined;
}

/** Phrases that begin with the same word. */
export class PhraseGroup<Given extends Entry> {
  readonly phrases: (Given & KnownPhrase)[] = [];
  #seconds: ReadonlySet<string> | null | undefined;

  /** Whether one of them may go on with a piece: of the many that begin with "the", nearly none does. */
  mayGoOn(next: Piece | undefined): boolean {
    if (this.#seconds === undefined) {
      const seconds = new Set(this.phrases.map(secondOf));
      this.#seconds = seconds.has('') ? null : seconds;
    }
    if (this.#seconds === null) return true;
    return next !== undefined && (next.word === '' || this.#seconds.has(next.word));
  }
}

/** A word of a piece with which phrases begin, and where it starts in the piece. */
interface Opening<Given extends Entry> {
  start: number;
  group: PhraseGroup<Given>;
}

/** Phrases by the words with which they begin. */
interface PhraseIndex<Given extends Entry> {
  groups: ReadonlyMap<string, PhraseGroup<Given>>;
  openingsOf(piece: Piece): readonly Opening<Given>[] | null;
  /** Phrases in scripts without spaces, and such as begin with a mark. */
  anywhere: readonly Given[];
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;

/** Sorts phrases, with whatever else their entries hold, by their first words; in the order in which they are given. */
export function phraseIndex<Given extends Entry>(given: readonly Given[]): PhraseIndex<Given> {
  const anywhere: Given[] = [];
  const groups = new Map<string, PhraseGroup<Given>>();
  for (const entry of given) {
    const {folded, word, start} = phraseStart(entry.phrase);
    if (word === undefined || start !== 0 || (!isPlain(entry.phrase) && unspaced.test(entry.phrase))) {
      anywhere.push(entry);
      continue;
    }
    let group = groups.get(word);
    if (!group) {
      group = new PhraseGroup();
      groups.set(word, group);
    }
    // Spread last: in front, each phrase would be an object of its own kind to V8.
    group.phrases.push({folded, alone: folded === word, second: undefined, ...entry});
  }
  return {groups, anywhere, openingsOf: pieceNote((piece: Piece) => openingsIn(piece, groups))};
}

/** Whether a phrase stands in a text where its first word was found: in which piece, and where that word begins in the text. */
export function phraseStandsIn(text: Pieces, phrase: KnownPhrase, index: number, at: number): boolean {
  if (phrase.alone) return true;
  // Most phrases are told apart by their second word, without a look at the characters.
  const second = secondOf(phrase);
  if (second !== '') {
    const next = text.list[index + 1];
    if (!next || (next.word !== '' && next.word !== second)) return false;
  }
  return phraseStands(phrase.folded, text.folded, at);
}

function secondOf(phrase: KnownPhrase): string {
  phrase.second ??= /^[^ ]* ([a-z]+)(?: |$)/.exec(phrase.folded)?.[1] ?? '';
  return phrase.second;
}

function openingsIn<Given extends Entry>(
  piece: Piece,
  groups: PhraseIndex<Given>['groups'],
): readonly Opening<Given>[] | null {
  if (piece.folded) {
    const group = groups.get(piece.folded);
    return group ? [{start: 0, group}] : null;
  }
  const {words, starts} = pieceScan(piece);
  const openings = words.flatMap((word, index) => {
    const group = groups.get(word);
    return group ? [{start: starts[index]!, group}] : [];
  });
  return openings.length > 0 ? openings : null;
}
