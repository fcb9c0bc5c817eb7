import type {Token} from '../../types.js';
import {appendTo} from '../grouping.js';
import {hasHangul, hasUnspacedScript} from '../scripts.js';
import {foldCase, openingWords, tokenize} from '../tokens/tokens.js';

/** A phrase in lower case, with whatever its list says of it. */
interface TableEntry {
  phrase: string;
}

interface Listed<Given extends TableEntry> {
  entry: Given;
  folded: string;
  /** Its place in the lists. */
  place: number;
}

/** A phrase that was found in a text, and where it begins. */
interface Match<Given extends TableEntry> {
  entry: Given;
  start: number;
}

/**
 * Phrases of any number of lists, found in one walk over the tokens of a text: whole words only, in any case. Phrases
 * in scripts without spaces, and such as begin with a mark, are found anywhere.
 */
export class PhraseTable<Given extends TableEntry> {
  /** By their first two words, with what stands between them; those of a single word by that. */
  readonly #byOpening = new Map<string, Listed<Given>[]>();
  /** Those that are looked for in the characters. */
  readonly anywhere: readonly Given[];

  constructor(entries: readonly Given[]) {
    const anywhere: Given[] = [];
    entries.forEach((entry, place) => {
      const folded = foldCase(entry.phrase);
      const opening = openingWords(folded);
      if (opening === '' || hasUnspacedScript(folded) || hasHangul(folded)) anywhere.push(entry);
      else appendTo(this.#byOpening, opening, {entry, folded, place});
    });
    this.anywhere = anywhere;
  }

  /** The phrases that begin with a token of a text whose case is folded, in the order of the lists. */
  startingAt(tokens: readonly Token[], index: number, folded: string): readonly Listed<Given>[] {
    const token = tokens[index]!;
    const next = tokens[index + 1];
    const ofOneWord = this.#byOpening.get(token.folded);
    const ofMore = next && this.#byOpening.get(folded.slice(token.start, next.end));
    if (!ofOneWord && !ofMore) return none;
    const found = (ofOneWord ?? [])
      .concat(ofMore ?? [])
      .filter((listed) => standsAt(listed.folded, tokens, index, folded));
    if (found.length > 1) found.sort((left, right) => left.place - right.place);
    return found;
  }

  /** All phrases of a text in its order; behind them those that are found anywhere, in the order of the lists. */
  find(text: string, tokens: readonly Token[] = tokenize(text)): readonly Match<Given>[] {
    const found: Match<Given>[] = [];
    const folded = foldCase(text);
    for (let index = 0; index < tokens.length; index++) {
      for (const {entry} of this.startingAt(tokens, index, folded)) found.push({entry, start: tokens[index]!.start});
    }
    for (const entry of this.anywhere) {
      const start = folded.indexOf(entry.phrase);
      if (start >= 0) found.push({entry, start});
    }
    return found;
  }
}

const none: readonly never[] = [];

/** Whether a text has a phrase at a token, and the phrase ends where a token does. */
function standsAt(phrase: string, tokens: readonly Token[], index: number, folded: string): boolean {
  if (phrase === tokens[index]!.folded) return true;
  const {start} = tokens[index]!;
  if (!folded.startsWith(phrase, start)) return false;
  const end = start + phrase.length;
  let last = index;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < end) last++;
  return tokens[last]!.end <= end;
}
