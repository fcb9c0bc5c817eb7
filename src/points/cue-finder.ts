import type {Cues, Language} from '../types.js';
import {type GrammarSign, grammarOf} from './grammar.js';

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
}

type Scanner = (text: string) => Scan;

interface Phrase extends FoundCue {
  initial: boolean;
}

const scanners = new WeakMap<Language, Scanner>();

/**
 * A scanner for all cue phrases and grammar words of a language at once: whole words only, in any case, each phrase
 * wherever it stands. One walk over the characters, however long the lists are.
 */
export function cueScanner(language: Language): Scanner {
  let scanner = scanners.get(language);
  if (!scanner) {
    scanner = build(language);
    scanners.set(language, scanner);
  }
  return scanner;
}

const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u;

/** Where the cues were read and weighed; elsewhere only the author's own labels speak for a sentence. */
const weighed: ReadonlySet<string> = new Set(['en', 'de', 'es', 'fr', 'pt', 'tr']);

function build(language: Language): Scanner {
  const byFirstWord = new Map<string, Phrase[]>();
  const anywhere: FoundCue[] = [];
  for (const [sign, phrases] of Object.entries({
    ...(weighed.has(language.code) ? language.cues : {}),
    ...grammarOf(language),
    selfReference: language.selfReferences,
  }) as [FoundCue['sign'], readonly string[]][]) {
    for (const entry of phrases) {
      const initial = entry.startsWith('^');
      const phrase = initial ? entry.slice(1) : entry;
      const first = /^[\p{L}\p{N}]+/u.exec(phrase)?.[0];
      if (first === undefined || unspaced.test(phrase)) anywhere.push({phrase, sign});
      else byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), {phrase, sign, initial}]);
    }
  }
  return (text) => scan(text, byFirstWord, anywhere);
}

function scan(text: string, byFirstWord: ReadonlyMap<string, readonly Phrase[]>, anywhere: readonly FoundCue[]): Scan {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const cues: FoundCue[] = anywhere.filter(({phrase}) => lower.includes(phrase));
  const nameless = labelEnd(text);
  let words = 0;
  let names = 0;
  let numbers = 0;
  let code = false;
  for (let start = 0; start < lower.length; start++) {
    if (!isWordCharacter(lower.charCodeAt(start))) continue;
    let end = start + 1;
    while (end < lower.length && isWordCharacter(lower.charCodeAt(end))) end++;
    const first = lower.charCodeAt(start);
    code ||= end + 1 < lower.length && joinsCode(lower, end, text);
    if (first >= 48 && first <= 57) numbers++;
    else if (start > nameless && words > 0 && text.charCodeAt(start) !== first) names++;
    const word = lower.slice(start, end);
    for (const {phrase, sign, initial} of byFirstWord.get(word) ?? none) {
      if ((!initial || words === 0) && endsHere(phrase, lower, start, end)) cues.push({phrase, sign});
    }
    words++;
    start = end;
  }
  return {cues, words, names, numbers, code};
}

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

const none: readonly Phrase[] = [];

function endsHere(phrase: string, text: string, start: number, end: number): boolean {
  const length = start + phrase.length;
  if (length === end) return true;
  return text.startsWith(phrase, start) && !isWordCharacter(text.charCodeAt(length));
}

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u;
const known = new Map<number, boolean>();

/** Letters, marks and digits; half a surrogate pair counts as one, since letters beyond the first plane are words too. */
function isWordCharacter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90);
  let value = known.get(code);
  if (value === undefined) {
    value = letterOrDigit.test(String.fromCharCode(code));
    known.set(code, value);
  }
  return value;
}
