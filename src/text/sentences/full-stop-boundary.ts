import type {AbbreviationKind} from '../../language/index.js';
import {caseAt, hasSmall, isSpaceAt, matchLength} from '../characters.js';
import {letterPattern, letterTest} from '../letter-pattern.js';
import {hasHangul, hasUnspacedScript} from '../scripts.js';
import type {Following} from './following.js';
import type {LanguageRules} from './language-rules.js';
import type {Scan} from './scan.js';
import type {Stop} from './stops.js';

/** Whether a single full stop ends the sentence; else it belongs to an abbreviation, an initial, an ordinal or a date. */
export function fullStopEnds(scan: Scan, stop: Stop, next: Following): boolean {
  const {text, rules} = scan;
  const {word, start} = wordBefore(text, stop.at);
  if (isItemNumber(scan, word, start) || isDate(text, word, start, next)) return false;
  switch (abbreviationKindAt(scan, word, start) ?? abbreviationKindInCapitals(scan, word, start, next)) {
    case 'prefix':
      return stop.closed && isStarter(scan, next);
    case 'figure':
      if (next.letterCase === 'figure' || isNumeral(scan, next.word) || isFigure(scan, next)) return false;
      break;
    case 'suffix':
      // Without capitals "and" behind "5 p.m." tells nothing.
      return !scan.isLowerCase && isClause(scan, stop) && isStarter(scan, next);
    case 'unit':
      return unitEnds(scan, start, next);
    case 'list':
      return next.letterCase !== 'figure';
  }
  if (isInitial(word)) return initialEnds(scan, word, start, next);
  if (isDoubleInitial(word)) return isStarter(scan, next);
  if (rules.ordinals && /^(?:\d{1,3}|\d{1,2}\.\d{1,2}|[IVXL]+)$/.test(word)) return isStarter(scan, next);
  return true;
}

/** "Vol. II", "App. B", but "He said no. A man came." */
function isNumeral({rules}: Scan, word: string): boolean {
  return /^[IVXLC]+$/.test(word) || (isInitial(word) && caseAt(word, 0) === 'upper' && !rules.isStarter(word));
}

/** "Mon. Jan. 5": what has a figure behind it as well. */
function isFigure({text, rules}: Scan, {word, at}: Following): boolean {
  return rules.abbreviationKindOf(word) === 'figure' && text[at + word.length] === '.';
}

const shortestClause = 12; // characters; "At 5 a.m." in front of "Mr. Lang" and "Well..." only open the sentence

/** Whether enough stands in front of a stop to be a sentence. */
export function isClause(scan: Scan, {at}: Stop): boolean {
  return at - scan.wordAt >= shortestClause;
}

interface Word {
  word: string;
  start: number;
}

const longestAbbreviation = 24; // characters; no need to look further back
const wordOpeners = new Set('"\'”’“‘„‚»«›‹([{（［)]）］、，*_`¿¡/—–');

/** The word that ends at `end`, without what opens a quotation or bracket before it; '' when white space stands there. */
export function wordBefore(text: string, end: number): Word {
  const limit = Math.max(0, end - longestAbbreviation);
  let start = end;
  while (start > limit && !isSpaceAt(text, start - 1) && !wordOpeners.has(text[start - 1]!)) start--;
  while (start < end && text[start] === ',') start++; // two commas open a quotation, too
  return {word: text.slice(start, end), start};
}

const itemLabel = letterPattern(String.raw`^(\p{Lu}\p{Ll}+)\s\d{1,3}$`);

const itemNumber = letterTest(String.raw`^(?:\d{1,4}(?:\.\d{1,3}){0,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$`);

// "1." or "b." in front of an item, "2.1." in front of a heading, "Figure 4." in front of what it shows, ": 1." in front of
// the first of several.
function isItemNumber(scan: Scan, word: string, start: number): boolean {
  const before = start - scan.wordAt;
  if (before <= 0) return itemNumber(word);
  if (/^[1AaIi]$/.test(word) && scan.text[start - 2] === ':' && isSpaceAt(scan.text, start - 1)) return true;
  if (before >= longestAbbreviation) return false;
  const opening = scan.text.slice(scan.wordAt, start) + word;
  const noun = itemLabel(opening).exec(opening)?.[1];
  return noun !== undefined && scan.rules.isNumbered(noun);
}

const restOfDate = /\d{1,2}\.\s?\d{4}/y;
const monthAndDay = /\d{1,2}\.\s?\d{1,2}\./y;
const yearAndMonth = /\d{4}\.\s(?:\d{1,2}\.\s)?$/;

// "12. 3. 2020", "2020. 3. 12."
function isDate(text: string, word: string, start: number, next: Following): boolean {
  if (/^\d{4}$/.test(word)) return matchLength(monthAndDay, text, next.at) > 0;
  if (!/^\d{1,2}$/.test(word)) return false;
  if (yearAndMonth.test(text.slice(Math.max(0, start - 12), start)))
    return next.letterCase === 'figure' || next.letterCase === 'uncased';
  return next.letterCase === 'figure' && matchLength(restOfDate, text, next.at) > 0;
}

/** "GEN. POE" in a line of capitals is what "Gen. Poe" is; "in the SEC. The court" and "in Laurel, MD. VIP" are names. */
function abbreviationKindInCapitals(
  scan: Scan,
  word: string,
  start: number,
  next: Following,
): AbbreviationKind | undefined {
  if (!isCapitals(word) || !isCapitals(next.word)) return undefined;
  const before = scan.text.slice(Math.max(scan.wordAt, start - longestAbbreviation), start);
  return hasSmall(before) ? undefined : scan.rules.abbreviationKindOf(word[0] + word.slice(1).toLowerCase());
}

/** The kind of an abbreviation, also of one whose letters stand apart ("z. B.") or that ends a compound ("non-U.S."). */
function abbreviationKindAt(scan: Scan, word: string, start: number): AbbreviationKind | undefined {
  const {rules} = scan;
  const spaced = word.length === 1 ? spacedAbbreviationKind(scan, word, start) : undefined;
  return spaced ?? rules.abbreviationKindOf(word) ?? rules.abbreviationKindOf(word.slice(word.lastIndexOf('-') + 1));
}

const isCapitals = letterTest(String.raw`^\p{Lu}{2,}$`);

const longestChain = 3; // letters: "i. d. R."

function spacedAbbreviationKind({text, rules}: Scan, word: string, start: number): AbbreviationKind | undefined {
  let chain = word;
  let from = start;
  for (let count = 1; count < longestChain && text[from - 2] === '.' && isSpaceAt(text, from - 1); count++) {
    const before = wordBefore(text, from - 2);
    if (before.word.length !== 1) return undefined;
    chain = `${before.word}.${chain}`;
    from = before.start;
    const kind = rules.abbreviationKindOf(chain);
    // Any letters with stops are a suffix; only what a list names is told from initials.
    if (kind && kind !== 'suffix') return kind;
  }
  return undefined;
}

const mostBeforeDate = 6; // words of "По состоянию на начало 1999 г."
const longestOpening = 200; // characters; more words than that in any case

/** "5 руб. Компания" ends, "г. Москва" does not, nor does a date that only opens the sentence: "В 1999 г. Москва". */
function unitEnds(scan: Scan, start: number, next: Following): boolean {
  const {text, rules} = scan;
  const number = wordBefore(text, start - 1);
  const isNumber = /\d|^[IVXLC]+$/.test(number.word) || isUnit(rules, number.word);
  if (!isNumber || next.letterCase === 'figure' || rules.goesOnByEnding(next.word)) return isStarter(scan, next);
  if (isStarter(scan, next)) return true;
  if (isInitial(next.word) && text[next.at + next.word.length] === '.') return false;
  const opening = text
    .slice(scan.wordAt, Math.min(start, scan.wordAt + longestOpening))
    .trim()
    .split(/\s+/);
  return !(opening.length <= mostBeforeDate && rules.opensDate(opening[0]!));
}

// "5 тыс. руб.", "5 млн руб.", but "в" of "в г. Орле" is no century.
function isUnit(rules: LanguageRules, word: string): boolean {
  return rules.abbreviationKindOf(word.replace(/\.$/, '')) === 'unit' && (word.length > 1 || word.endsWith('.'));
}

const initial = letterTest(String.raw`^\p{L}\p{M}*$`);

// Hangul, Han and Kana have words of one letter.
function isInitial(word: string): boolean {
  return initial(word) && !hasUnspacedScript(word) && !hasHangul(word);
}

// "J.-P. Morel", "Ch.-L. Roth"
const isDoubleInitial = letterTest(String.raw`^(?:\p{Lu}\p{Ll}?\.-\p{Lu}\p{Ll}?|\p{Lu}-\p{Lu})$`);

const isSmall = letterTest(String.raw`^\p{Ll}+$`);

/** "Jonas E. Smith" goes on, "you and I. Did", "vitamin C. It" and "test E. Turn" do not. */
function initialEnds(scan: Scan, word: string, start: number, next: Following): boolean {
  const {text, rules} = scan;
  const {word: before, start: beforeAt} = wordBefore(text, start - 1);
  // In front of what it is a label of, as in "Step A. Parse", it opens a sentence or stands behind a colon.
  const isLabel =
    beforeAt <= scan.wordAt ||
    text
      .slice(Math.max(0, beforeAt - 3), beforeAt)
      .trimEnd()
      .endsWith(':');
  if (!isLabel && rules.isLettered(before)) return next.letterCase !== 'figure';
  if (caseAt(word, 0) === 'lower') return !isAbbreviated(scan, next);
  if (caseAt(word, 0) === 'uncased') return false;
  if (next.letterCase === 'uncased') return !before.endsWith('.');
  if (word === 'I' && rules.isStarter(word) && isSmall(before)) return next.letterCase === 'upper';
  return before !== '' && !/[.,;:]$/.test(before) && isStarter(scan, next);
}

/** "i. Allg.", "d. J.": a letter or an abbreviation behind a letter. */
function isAbbreviated({text, rules}: Scan, {word, at}: Following): boolean {
  return text[at + word.length] === '.' && (isInitial(word) || rules.abbreviationKindOf(word) !== undefined);
}

/** Whether the next word is one that opens sentences and is not itself an initial or abbreviation. */
export function isStarter({text, rules}: Scan, {letterCase, word, at}: Following): boolean {
  if (letterCase !== 'upper' || !rules.isStarter(word)) return false;
  const after = text[at + word.length] ?? '';
  if (after === '.') return rules.abbreviationKindOf(word) === 'prefix';
  return word.length > 1 || /[\s'’]/.test(after);
}
