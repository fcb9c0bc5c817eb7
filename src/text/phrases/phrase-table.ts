import type {Token} from '../../types.js';
import {hasHangul, hasUnspacedScript} from '../scripts.js';
import {foldCase, tokenize} from '../tokens/tokens.js';

/** A phrase in lower case, with whatever its list says of it. */
interface TableEntry {
  phrase: string;
}

interface Indexed<Given extends TableEntry> {
  entry: Given;
  folded: string;
  /** Its place in the lists. */
  order: number;
}

/** The phrases that go on with a word, and those that end with it. */
interface Node<Given extends TableEntry> {
  next: Map<string, Node<Given>>;
  ending: Indexed<Given>[];
}

/** A phrase that was found in a text, and where it begins. */
export interface Match<Given extends TableEntry> {
  entry: Given;
  start: number;
}

/**
 * Phrases of any number of lists, found in one walk over the tokens of a text: whole words only, in any case. Phrases
 * in scripts without spaces, and such as begin with a mark, are found anywhere.
 */
export class PhraseTable<Given extends TableEntry> {
  readonly #root: Node<Given> = {next: new Map(), ending: []};
  /** Those that are looked for in the characters. */
  readonly anywhere: readonly Given[];

  constructor(entries: readonly Given[]) {
    const anywhere: Given[] = [];
    for (const [order, entry] of entries.entries()) {
      const tokens = tokenize(entry.phrase);
      if (tokens[0]?.start !== 0 || hasUnspacedScript(entry.phrase) || hasHangul(entry.phrase)) anywhere.push(entry);
      else this.#add(tokens, {entry, folded: foldCase(entry.phrase), order});
    }
    this.anywhere = anywhere;
  }

  #add(tokens: readonly Token[], indexed: Indexed<Given>): void {
    let node = this.#root;
    for (const {folded} of tokens) {
      let next = node.next.get(folded);
      if (!next) {
        next = {next: new Map(), ending: []};
        node.next.set(folded, next);
      }
      node = next;
    }
    node.ending.push(indexed);
  }

  /** The phrases that begin with a token of a text, in the order of the lists. */
  startingAt(tokens: readonly Token[], index: number, text: string): readonly Given[] {
    const {start} = tokens[index]!;
    let found: Indexed<Given>[] | undefined;
    let node = this.#root.next.get(tokens[index]!.folded);
    for (let at = index + 1; node; at++) {
      for (const indexed of node.ending) {
        if (indexed.folded !== tokens[index]!.folded && !standsAt(indexed.folded, text, start)) continue;
        found ??= [];
        found.push(indexed);
      }
      node = at < tokens.length ? node.next.get(tokens[at]!.folded) : undefined;
    }
    if (!found) return noPhrases;
    return found.sort((left, right) => left.order - right.order).map(({entry}) => entry);
  }

  /** All phrases of a text in its order; behind them those that are found anywhere, in the order of the lists. */
  find(text: string, tokens: readonly Token[] = tokenize(text)): readonly Match<Given>[] {
    const found: Match<Given>[] = [];
    for (let index = 0; index < tokens.length; index++) {
      for (const entry of this.startingAt(tokens, index, text)) found.push({entry, start: tokens[index]!.start});
    }
    if (this.anywhere.length === 0) return found.length > 0 ? found : noPhrases;
    const folded = foldCase(text);
    for (const entry of this.anywhere) {
      const start = folded.indexOf(entry.phrase);
      if (start >= 0) found.push({entry, start});
    }
    return found;
  }
}

const noPhrases: readonly never[] = [];

/** Its words are known to stand there; this tells whether the marks between and behind them do. */
function standsAt(phrase: string, text: string, start: number): boolean {
  return foldCase(text.slice(start, start + phrase.length)) === phrase;
}
