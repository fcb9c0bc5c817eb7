import {foldCase, PhraseTable, perLanguage, tokenize} from '../../text/index.js';
import type {Cues, Language, Token} from '../../types.js';
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

type Scanner = (text: string, tokens?: readonly Token[]) => Scan;

interface Entry {
  phrase: string;
  sign: FoundCue['sign'] | 'idiom';
  place: 'anywhere' | 'initial' | 'behind a comma';
}

/**
 * A scanner for all cue phrases and grammar words of a language at once: whole words only, in any case, each phrase
 * wherever it stands, but for idioms and for what a "not" in front denies.
 */
export const cueScanner: (language: Language) => Scanner = perLanguage(build);

/** Where the cues were read and weighed; elsewhere only the author's own labels speak for a sentence. */
const weighed: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'pt', 'tr']);

interface Lexicon {
  table: PhraseTable<Entry>;
  clauses: Clauses | undefined;
  capitalNouns: boolean;
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
  const lexicon: Lexicon = {
    table: new PhraseTable(entries),
    clauses: clausesOf(language),
    capitalNouns: language.capitalNouns === true,
  };
  return (text, tokens = tokenize(text)) => scan(text, tokens, lexicon);
}

/** An entry opens with "^" where it counts at the start of a clause only, and with "," where only behind a comma. */
function entryOf(entry: string, sign: Entry['sign']): Entry {
  if (entry.startsWith('^')) return {phrase: entry.slice(1), sign, place: 'initial'};
  if (entry.startsWith(',')) return {phrase: entry.slice(1), sign, place: 'behind a comma'};
  return {phrase: entry, sign, place: 'anywhere'};
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

function scan(text: string, tokens: readonly Token[], {table, clauses, capitalNouns}: Lexicon): Scan {
  const folded = foldCase(text);
  const cues = table.anywhere.filter(
    (entry): entry is Entry & FoundCue => entry.sign !== 'idiom' && folded.includes(entry.phrase),
  );
  const found: FoundCue[] = cues.map(({phrase, sign}) => ({phrase, sign}));
  const label = labelEnd(text);
  const main = clauses ? mainClause(text, folded, clauses) : 0;
  // What is wanted is no reason yet: "To reduce that risk, we …".
  let muted = main > 0 && folded.startsWith(clauses!.purpose) ? main : 0;
  let denied = 0;
  let names = 0;
  let numbers = 0;
  let code = codeWord.test(text);
  let deed = false;
  let isDoer = false; // the word before
  for (const [index, {folded: word, start, end}] of tokens.entries()) {
    const isName = text[start] !== folded[start] && index > 0 && start > label;
    const isLoud = text[start + 1] !== folded[start + 1]; // "RISK" is only said loudly
    if (/^[0-9]/.test(word)) numbers++;
    else if (isName) names++;
    code ||= joinsCode(folded, end, text);
    deed ||= isDoer && clauses!.isPast(word);
    isDoer = clauses?.doers.has(word) === true;
    let denies = false;
    for (const {phrase, sign, place} of table.startingAt(tokens, index, text)) {
      if (start < muted) continue;
      if (place === 'initial' && index > 0 && start !== main) continue;
      if (place === 'behind a comma' && text[start - 2] !== ',') continue;
      if (isName && !capitalNouns && nameable.has(sign) && !isLoud) continue;
      if (sign === 'idiom') muted = start + phrase.length;
      else if (denied === 0 || !deniable.has(sign)) found.push({phrase, sign});
      denies ||= sign === 'negation';
    }
    denied = denies ? reach : Math.max(0, denied - 1);
  }
  return {cues: found, words: tokens.length, names, numbers, code, label, deed};
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
function mainClause(text: string, folded: string, {openings}: Clauses): number {
  const space = text.indexOf(' ');
  if (space < 0 || !openings.has(folded.slice(0, space))) return 0;
  const comma = text.indexOf(', ', space);
  return comma > 0 && comma < longestClause ? comma + 2 : 0;
}
