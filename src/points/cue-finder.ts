import {
  classAt,
  isPlain,
  letter,
  number,
  type Piece,
  type Pieces,
  phraseStands,
  phraseStart,
  pieceNote,
  pieceScan,
  piecesOf,
} from '../language/index.js';
import {memoize} from '../memoize.js';
import type {Cues, Language} from '../types.js';
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

interface Phrase {
  phrase: string;
  /** As it stands in a text whose case is folded. */
  folded: string;
  /** Whether it is no more than its first word. */
  alone: boolean;
  sign: FoundCue['sign'] | 'idiom';
  place: 'anywhere' | 'initial' | 'behind a comma';
}

/**
 * A scanner for all cue phrases and grammar words of a language at once: whole words only, in any case, each phrase
 * wherever it stands, but for idioms and for what a "not" in front denies. One walk over the words, however long the
 * lists are.
 */
export const cueScanner: (language: Language) => Scanner = memoize(build);

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;

/** Where the cues were read and weighed; elsewhere only the author's own labels speak for a sentence. */
const weighed: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'pt', 'tr']);

interface Lexicon {
  /** Phrases in scripts without spaces, and such as begin with a mark. */
  anywhere: readonly FoundCue[];
  clauses: Clauses | undefined;
  /** German writes every noun with a capital. */
  capitalNouns: boolean;
  tokensOf(piece: Piece): Tokens;
}

function build(language: Language): Scanner {
  const byFirstWord = new Map<string, Phrase[]>();
  const anywhere: FoundCue[] = [];
  // Idioms come first: what they cover is told no more.
  for (const phrase of idiomsOf(language)) add(byFirstWord, phrase, 'idiom');
  const lists = {
    ...(weighed.has(language.code) ? language.cues : {}),
    ...grammarOf(language),
    selfReference: language.selfReferences,
  };
  for (const [sign, phrases] of Object.entries(lists) as [FoundCue['sign'], readonly string[]][]) {
    for (const entry of phrases) {
      const opensWithWord = /^[\^,]/.test(entry) || (classAt(entry, 0) & (letter | number)) !== 0;
      if (opensWithWord && (isPlain(entry) || !unspaced.test(entry))) add(byFirstWord, entry, sign);
      else anywhere.push({phrase: entry, sign});
    }
  }
  const clauses = clausesOf(language);
  const tokensOf = pieceNote((piece: Piece) => readTokens(piece, byFirstWord, clauses));
  const lexicon = {anywhere, clauses, capitalNouns: language.code === 'de', tokensOf};
  return (sentence) => scan(typeof sentence === 'string' ? piecesOf(sentence) : sentence, lexicon);
}

/** A word of a piece. */
interface Token {
  /** Where it begins in the piece. */
  start: number;
  /** Phrases that begin with it. */
  phrases: readonly Phrase[];
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
  /** Whether there is nothing to tell but how many words it has, as of most pieces. */
  isQuiet: boolean;
}

function readTokens(
  piece: Piece,
  byFirstWord: ReadonlyMap<string, readonly Phrase[]>,
  clauses: Clauses | undefined,
): Tokens {
  const {text} = piece;
  const {folded, words, starts} = pieceScan(piece);
  const tokens = words.map((word, index): Token => {
    const start = starts[index]!;
    const first = folded.charCodeAt(start);
    return {
      start,
      phrases: byFirstWord.get(word) ?? none,
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
  const isQuiet =
    !isCode &&
    tokens.every(
      (token) => token.phrases.length === 0 && !(token.isNumber || token.isCapital || token.isDoer || token.isPast),
    );
  return {words: tokens, isCode, isQuiet};
}

/** An entry opens with "^" where it counts at the start of a clause only, and with "," where only behind a comma. */
function add(byFirstWord: Map<string, Phrase[]>, entry: string, sign: Phrase['sign']): void {
  const place = entry.startsWith('^') ? 'initial' : entry.startsWith(',') ? 'behind a comma' : 'anywhere';
  const phrase = place === 'anywhere' ? entry : entry.slice(1);
  const {folded, word: first = ''} = phraseStart(phrase);
  const found: Phrase = {phrase, folded, alone: folded === first, sign, place};
  const known = byFirstWord.get(first);
  if (known) known.push(found);
  else byFirstWord.set(first, [found]);
}

const none: readonly Phrase[] = [];
const reach = 2; // words that a "not" denies: "does not directly impact"
/** Signs that a "not" in front turns into their opposite; the other signs are about the form of the sentence. */
const deniable: ReadonlySet<Phrase['sign']> = new Set<Phrase['sign']>([
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
const nameable: ReadonlySet<Phrase['sign']> = new Set<Phrase['sign']>([
  ...deniable,
  'conclusion',
  'claim',
  'stake',
  'people',
  'help',
]);

function scan(read: Pieces, {anywhere, clauses, capitalNouns, tokensOf}: Lexicon): Scan {
  const {text, list, starts} = read;
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
  for (let index = 0; index < list.length; index++) {
    const {words, isCode, isQuiet} = tokensOf(list[index]!);
    if (isQuiet) {
      count += words.length;
      denied = Math.max(0, denied - words.length);
      if (words.length > 0) isDoer = false;
      continue;
    }
    code ||= isCode;
    for (const token of words) {
      const start = starts[index]! + token.start;
      const isName = token.isCapital && count > 0 && start > label;
      if (token.isNumber) numbers++;
      else if (isName) names++;
      deed ||= isDoer && token.isPast;
      let denies = false;
      if (token.phrases.length > 0) {
        for (const {phrase, folded, alone, sign, place} of token.phrases) {
          if (start < muted || !(alone || phraseStands(folded, read.folded, start))) continue;
          if (place === 'initial' && count > 0 && start !== main) continue;
          if (place === 'behind a comma' && text[start - 2] !== ',') continue;
          if (isName && !capitalNouns && nameable.has(sign) && !token.isLoud) continue;
          if (sign === 'idiom') muted = start + folded.length;
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
  const [first] = list;
  if (!first || text.length === first.text.length || !openings.has(pieceScan(first).folded)) return 0;
  const comma = text.indexOf(', ', first.text.length);
  return comma > 0 && comma < longestClause ? comma + 2 : 0;
}
