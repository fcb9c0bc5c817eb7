import {type Case, caseAt, hasSmall, isSpaceAt, isWordAt} from '../characters.js';
import {letterPattern, letterTest} from '../letter-pattern.js';
import type {Scan} from './scan.js';

/** How the text after a stop begins: `from` its first character, `at` its first letter or figure. */
export interface Following {
  letterCase: Case | 'none' | 'sigil';
  from: number;
  at: number;
  /** Its first letters; '' for all but letters with case. */
  word: string;
}

const longestPunctuation = 64; // characters between two sentences; more of them are decoration
const sigils = '$€£¥₹₽₺₩#@/~\\+<';

/** What stands behind a stop. */
export function readFollowing({text, isLowerCase}: Scan, stopEnd: number): Following {
  let from = stopEnd;
  while (isSpaceAt(text, from)) from++;
  const at = firstWordAt(text, clitic(text, from));
  if (at < 0) return {letterCase: 'none', from, at: text.length, word: ''};
  const letterCase = caseAt(text, at);
  if (letterCase === 'figure' || letterCase === 'uncased') return {letterCase, from, at, word: ''};
  if (isSigil(text, at - 1, from)) return {letterCase: 'sigil', from, at, word: ''};
  const word = lettersFrom(text, at);
  const isOpener = isLowerCase || opensInLowerCase(word) || isIdentifier(text.slice(at, at + word.length + 4));
  return {letterCase: isOpener ? 'upper' : letterCase, from, at, word};
}

const cliticThenCapital = letterTest(String.raw`^['’]\p{Ll}{1,2}[\s-]\p{Lu}`);

/** Behind "'s Avonds", whose capital is that of the word behind it. */
function clitic(text: string, from: number): number {
  const near = text[from] === "'" || text[from] === '’' ? text.slice(from, from + 5) : '';
  return near && cliticThenCapital(near) ? from + near.search(/[\s-]/) : from;
}

/** Some letters; what comes behind them tells nothing more. */
const letters = letterPattern(String.raw`^\p{L}{0,24}`);

function lettersFrom(text: string, start: number): string {
  const near = text.slice(start, start + 48);
  return letters(near).exec(near)![0];
}

function firstWordAt(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestPunctuation);
  for (let at = from; at < limit; at++) {
    if (isWordAt(text, at)) return at;
  }
  return -1;
}

// "#tag", "/usr", ".NET" are written in lower case wherever they stand.
function isSigil(text: string, at: number, from: number): boolean {
  if (at < from) return false;
  return sigils.includes(text[at]!) || (text[at] === '.' && isSpaceAt(text, at - 1));
}

const lowerCaseNames = new Set('npm npx pnpm git curl nginx kubectl'.split(' '));

const isMixed = letterTest(String.raw`^\p{Ll}{1,5}\p{Lu}`);

// "iPhone", "eBay", "macOS" open a sentence as they are.
function opensInLowerCase(word: string): boolean {
  return isMixed(word) || lowerCaseNames.has(word);
}

// "snake_case", "open()" and "config.yaml" are written like that wherever they stand.
const isIdentifier = letterTest(String.raw`^\p{Ll}{2,}(?:_\p{L}|\(\)|\.\p{Ll}{2})`);

const sentenceStart = letterPattern(String.raw`(?:^|[.!?]["'”’»)]?\s+|\n\s*)["'“‘„«¿¡(]*(\p{L})`, 'g');
const hasCapital = letterTest(String.raw`\p{Lu}`);
const fewestStarts = 3;

/**
 * Whether a text is written without capitals: where its sentences may start, small letters stand and hardly ever a
 * capital. A text of a sentence or two does not tell.
 */
export function isWrittenInLowerCase(text: string): boolean {
  const starts = [...text.matchAll(sentenceStart(text))].map(([, first]) => first!);
  const capitals = starts.filter(hasCapital).length;
  const smalls = starts.filter(hasSmall).length;
  return smalls >= fewestStarts && capitals < 0.1 * smalls;
}
