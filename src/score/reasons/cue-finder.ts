import {
  memoize,
  type PhraseGroup,
  type Piece,
  type Pieces,
  phraseIndex,
  phraseStandsIn,
  pieceNote,
  pieceScan,
  piecesOf,
} from '../../text/index.js';
import type {Cues, Language} from '../../types.js';
import {type Clauses, clausesOf, type GrammarSign, grammarOf, idiomsOf} from './grammar.js';

export type CueClass = keyof Cues;

/** A phrase found in a sentence, and what it tells. */
export interface FoundCue {
  phrase: string;
  sign: CueClass | GrammarSign | 'selfReference';
}

/** What one pass over a sentence finds. */
export interface Scan {
  cues: FoundCue[];
  words: number;
  /** Words with a capital letter that do not open the sentence. */
  names: number;
  /** Runs of digits. */
  numbers: number;
  /** Whether it has a path, a file name, a member or an option. */
  code: boolean;
  /** Where the sentence begins behind a label, "Control and Security Concerns: "; 0 without one. */
  label: number;
  /** Whether it tells what someone did: "we tested". */
  deed: boolean;
}

type Scanner = (sentence: string | Pieces) => Scan;

interface Entry {
  phrase: string;
  sign: FoundCue['sign'] | 'idiom';
  place: 'anywhere' | 'initial' | 'behind a comma';
}

/**
 * A scanner for all cue phrases and grammar words of a language at once: whole words only, in any case, each phrase
 * wherever it stands, but for idioms and for what a "not" in front denies. One walk over the words, however long the
 * lists are.
 */
export const cueScanner: (language: Language) => Scanner = memoize(build);

/** Where the cues were read and weighed; elsewhere only the author's own labels speak for a sentence. */
const weighed: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'pt', 'tr']);

interface Lexicon {
  /** Phrases in scripts without spaces, and such as begin with a mark. */
  anywhere: readonly FoundCue[];
  clauses: Clauses | undefined;
  capitalNouns: boolean;
  tokensOf(piece: Piece): Tokens | number;
}

function build(language: Language): Scanner {
  const lists = {
    idiom: idiomsOf(language), // they come first: what they cover is told no more
    ...(weighed.has(language.code) ? language.cues : {}),
    ...grammarOf(language),
    selfReference: language.selfReferences,
  };
  const entries = Object.entries(lists).flatMap(([sign, phrases]) =>
    phrases.map((phrase) => entryOf(phrase, sign as Entry['sign'])),
  );
  const {anywhere, groups} = phraseIndex(entries);
  const clauses = clausesOf(language);
  const lexicon: Lexicon = {
    anywhere: anywhere.filter((entry): entry is Entry & FoundCue => entry.sign !== 'idiom'),
    clauses,
    capitalNouns: language.capitalNouns === true,
    tokensOf: pieceNote((piece: Piece) => readTokens(piece, groups, clauses)),
  };
  return (sentence) => scan(typeof sentence === 'string' ? piecesOf(sentence) : sentence, lexicon);
}

/** An entry opens with "^" where it counts at the start of a clause only, and with "," where only behind a comma. */
function entryOf(entry: string, sign: Entry['sign']): Entry {
  if (entry.startsWith('^')) return {phrase: entry.slice(1), sign, place: 'initial'};
  if (entry.startsWith(',')) return {phrase: entry.slice(1), sign, place: 'behind a comma'};
  return {phrase: entry, sign, place: 'anywhere'};
}

/** A word of a piece. */
interface Token {
  /** Where it begins in the piece. */
  start: number;
  /** Phrases that begin with it. */
  group: PhraseGroup<Entry> | undefined;
  isNumber: boolean;
  isCapital: boolean;
  /** "RISK" is only said loudly. */
  isLoud: boolean;
  isDoer: boolean;
  isPast: boolean;
}

/** What a piece tells of its sentence. */
interface Tokens {
  words: readonly Token[];
  isCode: boolean;
  /** It is one word that tells nothing but that phrases may begin. */
  isOpening: boolean;
}

/** Of most pieces there is nothing to tell but how many words they have. */
function readTokens(
  piece: Piece,
  groups: ReadonlyMap<string, PhraseGroup<Entry>>,
  clauses: Clauses | undefined,
): Tokens | number {
  const {text, word: only} = piece;
  if (only && !groups.has(only) && !clauses?.doers.has(only) && !clauses?.isPast(only)) return 1;
  const {folded, words, starts} = pieceScan(piece);
  const tokens = words.map((word, index): Token => {
    const start = starts[index]!;
    const first = folded.charCodeAt(start);
    return {
      start,
      group: groups.get(word),
      isNumber: first >= 48 && first <= 57,
      isCapital: text.charCodeAt(start) !== first,
      isLoud: text[start + 1] !== folded[start + 1],
      isDoer: clauses?.doers.has(word) === true,
      isPast: clauses?.isPast(word) === true,
    };
  });
  const isCode =
    !piece.word &&
    (codeWord.test(text) || words.some((word, index) => joinsCode(folded, starts[index]! + word.length, text)));
  if (isCode || tokens.some((token) => token.isNumber || token.isCapital || token.isDoer || token.isPast)) {
    return {words: tokens, isCode, isOpening: false};
  }
  const isQuiet = tokens.every(({group}) => group === undefined);
  return isQuiet ? tokens.length : {words: tokens, isCode, isOpening: tokens.length === 1};
}

const reach = 2; // words that a "not" denies: "does not directly impact"
/** Signs that a "not" in front turns into their opposite; the other signs are about the form of the sentence. */
const deniable: ReadonlySet<Entry['sign']> = new Set<Entry['sign']>([
  'significance',
  'consequence',
  'change',
  'risk',
  'benefit',
  'who',
  'scale',
  'future',
  'effect',
  'possibility',
  'comparison',
]);
/** Signs that a capital inside the sentence takes away: "Playgrounds For Everyone" is a name. */
const nameable: ReadonlySet<Entry['sign']> = new Set<Entry['sign']>([
  ...deniable,
  'conclusion',
  'claim',
  'stake',
  'people',
  'help',
]);

function scan(read: Pieces, {anywhere, clauses, capitalNouns, tokensOf}: Lexicon): Scan {
  const {text, list} = read;
  const cues: FoundCue[] = anywhere.length > 0 ? anywhere.filter(({phrase}) => read.folded.includes(phrase)) : [];
  const label = labelEnd(text);
  const main = clauses ? mainClause(read, clauses) : 0;
  // What is wanted is no reason yet: "To reduce that risk, we …".
  let muted = main > 0 && read.folded.startsWith(clauses!.purpose) ? main : 0;
  let denied = 0;
  let count = 0;
  let names = 0;
  let numbers = 0;
  let code = false;
  let deed = false;
  let isDoer = false; // the word before
  let next = 0; // where the next piece begins
  for (let index = 0; index < list.length; index++) {
    const piece = list[index]!;
    const at = next;
    next += piece.text.length + 1;
    let tokens = tokensOf(piece);
    if (typeof tokens !== 'number' && isFruitless(tokens, list[index + 1])) tokens = 1;
    if (typeof tokens === 'number') {
      count += tokens;
      denied = Math.max(0, denied - tokens);
      if (tokens > 0) isDoer = false;
      continue;
    }
    code ||= tokens.isCode;
    // By index: an iterator would make an object for each of a million words.
    for (let order = 0; order < tokens.words.length; order++) {
      const token = tokens.words[order]!;
      const start = at + token.start;
      const isName = token.isCapital && count > 0 && start > label;
      if (token.isNumber) numbers++;
      else if (isName) names++;
      deed ||= isDoer && token.isPast;
      let denies = false;
      if (token.group?.mayGoOn(list[index + 1])) {
        const {phrases} = token.group;
        for (let rank = 0; rank < phrases.length; rank++) {
          const known = phrases[rank]!;
          if (start < muted || !phraseStandsIn(read, known, index, start)) continue;
          const {phrase, sign, place} = known;
          if (place === 'initial' && count > 0 && start !== main) continue;
          if (place === 'behind a comma' && text[start - 2] !== ',') continue;
          if (isName && !capitalNouns && nameable.has(sign) && !token.isLoud) continue;
          if (sign === 'idiom') muted = start + known.folded.length;
          else if (denied === 0 || !deniable.has(sign)) cues.push({phrase, sign});
          denies ||= sign === 'negation';
        }
      }
      denied = denies ? reach : Math.max(0, denied - 1);
      isDoer = token.isDoer;
      count++;
    }
  }
  return {cues, words: count, names, numbers, code, label, deed};
}

/** Whether a word with which phrases begin is followed by what none of them goes on with. */
function isFruitless({words, isOpening}: Tokens, next: Piece | undefined): boolean {
  return isOpening && !words[0]!.group!.mayGoOn(next);
}

/** "saveFile", but not "iPhone" and "macOS"; and ".wrapper", "::before", "--all", "@media", "#id", "<select". */
const codeWord = /\b[a-z]{2,}[A-Z][a-z]|(?:^|[ (])(?:::?|--?|[.@#])[a-z]|<[a-z]/;

/** Whether the mark behind a word makes it code: "max_size", "a=b", "src/main", "main.ts", "std::map", "call()". */
function joinsCode(lower: string, at: number, text: string): boolean {
  const mark = lower[at];
  const next = lower.charCodeAt(at + 1);
  if (mark === '_' || mark === '=') return true;
  if (mark === '/') return isLetter(next) && isLetter(lower.charCodeAt(at - 1));
  if (mark === '.') return isLetter(next) && text.charCodeAt(at + 1) === next;
  return (mark === ':' && lower[at + 1] === ':') || (mark === '(' && lower[at + 1] === ')');
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

const longestLabel = 60; // characters

/** Where the sentence begins behind "Control and Security Concerns: ", whose capitals are no names; 0 without a label. */
function labelEnd(text: string): number {
  const colon = text.indexOf(': ');
  return colon > 0 && colon < longestLabel ? colon + 1 : 0;
}

const longestClause = 120; // characters

/** Where the main clause begins in "If it fails, restart": behind the comma; 0 where no such clause stands in front. */
function mainClause({text, list}: Pieces, {openings}: Clauses): number {
  const first = list[0];
  if (!first || text.length === first.text.length || !openings.has(pieceScan(first).folded)) return 0;
  const comma = text.indexOf(', ', first.text.length);
  return comma > 0 && comma < longestClause ? comma + 2 : 0;
}
