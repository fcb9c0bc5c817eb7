import {isSpaceAt, isWordAt} from '../characters.js';
import {finalMarksByKind} from './final-marks.js';
import type {LanguageRules} from './language-rules.js';

/** Where the scanner is: the sentence that it is in, and the parenthesis in that sentence. */
export interface Scan {
  text: string;
  rules: LanguageRules;
  /** Whether the text is written without capitals, so that a small letter opens a sentence. */
  isLowerCase: boolean;
  start: number;
  /** First letter or figure of the sentence, once `hasWord` found it. */
  wordAt: number;
  /** Open parentheses of the sentence, and where the outermost opened. */
  depth: number;
  openedAt: number;
}

const characters = {...finalMarksByKind, opening: '(（', closing: ')）'};

export type Mark = keyof typeof characters;

const marks = new Map(
  Object.entries(characters).flatMap(([mark, listed]) => [...listed].map((character) => [character, mark as Mark])),
);

const question = ';\u037e'; // Greek asks with a semicolon
const anyMark = new RegExp(`[${[...marks.keys()].join('')}${question}]`, 'g');

/** What a character is to the scanner; undefined for all that ends and encloses nothing. */
export function markAt({text, rules}: Scan, at: number): Mark | undefined {
  const character = text[at];
  if (character === undefined) return undefined;
  return marks.get(character) ?? (rules.semicolonAsks && question.includes(character) ? 'narrow' : undefined);
}

export function openScan(text: string, rules: LanguageRules, isLowerCase: boolean): Scan {
  return {text, rules, isLowerCase, start: 0, wordAt: 0, depth: 0, openedAt: 0};
}

export function beginSentence(scan: Scan, start: number): void {
  scan.start = start;
  scan.wordAt = Math.max(scan.wordAt, start);
  scan.depth = 0;
}

/** The next place from `from` on that may end a sentence, keeping count of parentheses on the way. */
export function nextMark(scan: Scan, from: number): number {
  anyMark.lastIndex = from;
  while (anyMark.test(scan.text)) {
    const at = anyMark.lastIndex - 1;
    const mark = markAt(scan, at);
    if (mark === 'opening') {
      if (!isEmoticon(scan.text, at)) open(scan, at);
    } else if (mark === 'closing' && !isEmoticon(scan.text, at)) close(scan);
    else if (mark) return at;
  }
  return scan.text.length;
}

/** Whether the bracket is the mouth of " :)" or " ;-(". */
function isEmoticon(text: string, at: number): boolean {
  return (
    /(?:^|\s)[:;=]['-]?$/.test(text.slice(Math.max(0, at - 3), at)) &&
    (at + 1 >= text.length || isSpaceAt(text, at + 1))
  );
}

function open(scan: Scan, at: number): void {
  if (scan.depth === 0) scan.openedAt = at;
  scan.depth++;
}

/** Takes note of a parenthesis that closes. */
export function close(scan: Scan): void {
  if (scan.depth > 0) scan.depth--;
}

/** Whether the sentence has a letter or figure in front of a place. */
export function hasWord(scan: Scan, end: number): boolean {
  while (scan.wordAt < end && !isWordAt(scan.text, scan.wordAt)) scan.wordAt++;
  return scan.wordAt < end;
}

const longestParenthesis = 300; // characters; a parenthesis that closes later was hardly meant as one

/** Whether a parenthesis is open and closes soon: what it holds stays together. */
export function isInParenthesis({text, depth, openedAt}: Scan, end: number): boolean {
  if (depth === 0) return false;
  const rest = text.slice(end, openedAt + longestParenthesis + 1);
  return /^[^()（）]*[)）]/.test(rest);
}
