import {BriefError} from '../../errors.js';
import type {AbbreviationKind} from '../../language/index.js';
import {classAt, letter, lowerCase, number, upperCase, widthAt} from '../characters.js';
import {isPlain, letterPattern} from '../letter-pattern.js';
import {type Abbreviations, abbreviationsOf} from './abbreviations.js';

/**
 * Splits a text into its sentences, white space folded to single spaces: `'It rained. We stayed.'` gives
 * `['It rained.', 'We stayed.']`. A blank line ends a sentence too. `language` is a tag such as "de" or "pt-BR"; it
 * decides which full stops belong to abbreviations and ordinals. Any string is fine, and a text without words gives
 * what it has; anything else is a BriefError 'usage'.
 */
export function splitSentences(text: string, language = 'en'): string[] {
  if (typeof text !== 'string' || typeof language !== 'string') {
    throw new BriefError('usage', 'splitSentences takes a text and a language, both as strings');
  }
  return text
    .split(/(?:\r\n?|\n)[^\S\r\n]*[\r\n]\s*|\u2029/)
    .flatMap((paragraph) =>
      sentenceRanges(paragraph, language).map(([start, end]) => paragraph.slice(start, end).replace(/\s+/g, ' ')),
    );
}

/**
 * The sentences of one block as offsets into its text: in order, not overlapping, without white space around them, and
 * all else of the text is in one of them. Line breaks count as white space. The time grows with the length of the text
 * alone, whatever stands in it: every look ahead and back is bounded.
 */
export function sentenceRanges(text: string, language: string): [start: number, end: number][] {
  const scan = openScan(text, language);
  const ranges: [number, number][] = [];
  for (let at = nextMark(scan, 0); at < text.length; ) {
    const stop = readStop(scan, at);
    const boundary = boundaryOf(scan, stop);
    if (boundary >= 0) {
      ranges.push(trimmed(text, scan.start, boundary));
      beginSentence(scan, boundary);
    }
    at = nextMark(scan, boundary >= 0 ? boundary : stop.end);
  }
  const last = trimmed(text, scan.start, text.length);
  if (last[0] < last[1]) ranges.push(last);
  return ranges;
}

/** Where the scanner is: the sentence that it is in, and the parenthesis in that sentence. */
interface Scan {
  text: string;
  abbreviations: Abbreviations;
  /** Greek asks with a semicolon. */
  greek: boolean;
  start: number;
  /** First letter or figure of the sentence, once `hasWord` found it. */
  wordAt: number;
  /** Open parentheses of the sentence, and where the outermost opened. */
  depth: number;
  openedAt: number;
  /** First parenthesis at or after the place that was last asked for. */
  parenthesisAt: number;
}

function openScan(text: string, language: string): Scan {
  const abbreviations = abbreviationsOf(language);
  const greek = /^el\b/i.test(language);
  return {text, abbreviations, greek, start: 0, wordAt: 0, depth: 0, openedAt: 0, parenthesisAt: -1};
}

function beginSentence(scan: Scan, start: number): void {
  scan.start = start;
  scan.wordAt = Math.max(scan.wordAt, start);
  scan.depth = 0;
}

// Classes of UTF-16 code units that the scanner stops at; all others are 0.
const fullStop = 1;
const mark = 2; // ends a sentence when white space follows
const ellipsis = 3;
const wide = 4; // ends a sentence also without white space behind it
const opening = 5;
const closing = 6;
const semicolon = 7;

const rows: readonly (readonly [number, string])[] = [
  [fullStop, '.'],
  [mark, '!?‼⁇⁈⁉'],
  [ellipsis, '…'],
  // Han and Kana, Arabic and Urdu, Indic, Armenian, Ethiopic, Burmese, Khmer.
  [wide, '。｡．！？؟۔।॥։።፧፨။។៕'],
  [opening, '(（'],
  [closing, ')）'],
  [semicolon, ';\u037e'],
];

const classes = new Uint8Array(0x10000);
for (const [value, characters] of rows) {
  for (const character of characters) classes[character.charCodeAt(0)] = value;
}

const anyOfThem = new RegExp(`[${rows.map(([, characters]) => characters).join('')}]`, 'g');

/** The next place from `from` on that may end a sentence, keeping count of parentheses on the way. */
function nextMark(scan: Scan, from: number): number {
  const {text, greek} = scan;
  anyOfThem.lastIndex = from;
  while (anyOfThem.test(text)) {
    const at = anyOfThem.lastIndex - 1;
    const found = classes[text.charCodeAt(at)]!;
    if (found === opening) open(scan, at);
    else if (found === closing) close(scan);
    else if (found !== semicolon || greek) return at;
  }
  return text.length;
}

function open(scan: Scan, at: number): void {
  if (scan.depth === 0) scan.openedAt = at;
  scan.depth++;
}

function close(scan: Scan): void {
  if (scan.depth > 0) scan.depth--;
}

/** A run of marks that may end a sentence, with the quotes and brackets that close behind it. */
interface Stop {
  at: number;
  end: number;
  kind: typeof fullStop | typeof mark | typeof ellipsis | typeof wide;
  /** Quotes, brackets and note marks stand behind the marks. */
  closed: boolean;
}

const closers = new Set(
  '"\'”’“‘»«›‹)]}）］｝」』】〉》〕｣＂＇*_`¹²³⁰⁴⁵⁶⁷⁸⁹\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2068\u2069\ufe0f',
);

// "[1]", "[2, 3]", "[note 4]" behind the full stop that they annotate.
const noteMark = /\[[\p{L}\p{N}][\p{L}\p{N},\s–-]{0,24}\]/uy;

// " (1328873)", the number of an issue; "(1)" would number what follows.
const issueNumber = /\s?[(（]#?\d{4}[\d,、，#\s–-]{0,24}[)）]/y;

// "errors.3 We": the raised number of a footnote that became plain text.
const footnoteNumber = /(?<=\p{Ll}{3}[.!?]["”’)]?)\d{1,2}(?=\s["“(]?\p{Lu})/uy;

// French sets its closing guillemet off by a space; in front of a word it would open a quotation.
const spacedGuillemet = /[ \u00a0\u202f][»›](?=[\s.,;:!?)]|$)/y;

function readStop(scan: Scan, at: number): Stop {
  const marks = readMarks(scan, at);
  let end = marks.end;
  let kind = marks.kind;
  let closed = false;
  for (;;) {
    const next = closersEnd(scan, end, kind);
    if (next === end) return {at, end, kind, closed};
    closed = true;
    end = next;
    if (isTerminator(scan, end)) ({end, kind} = joined(kind, readMarks(scan, end)));
  }
}

// "etc.).": a second mark behind the bracket settles that the sentence ends.
function joined(kind: Stop['kind'], second: Pick<Stop, 'end' | 'kind'>): Pick<Stop, 'end' | 'kind'> {
  return {end: second.end, kind: kind === wide || second.kind === wide ? wide : mark};
}

function readMarks(scan: Scan, at: number): Pick<Stop, 'end' | 'kind'> {
  const {text} = scan;
  let end = at;
  let dots = 0;
  let strongest = 0;
  for (;;) {
    if (isTerminator(scan, end)) {
      const found = classes[text.charCodeAt(end)]!;
      dots += found === fullStop ? 1 : found === ellipsis ? 3 : 0;
      if (found === mark || found === semicolon) strongest = Math.max(strongest, mark);
      if (found === wide) strongest = wide;
      end++;
    } else if (isSpacedDot(text, end)) end++;
    else break;
  }
  if (strongest === wide) return {end, kind: wide};
  if (strongest === mark) return {end, kind: mark};
  return {end, kind: dots === 1 ? fullStop : dots === 3 ? ellipsis : mark};
}

function isTerminator({text, greek}: Scan, at: number): boolean {
  const found = at < text.length ? classes[text.charCodeAt(at)]! : 0;
  return (found >= fullStop && found <= wide) || (greek && found === semicolon);
}

/** Whether the white space at `at` stands between the dots of ". . ." or before a stray dot. */
function isSpacedDot(text: string, at: number): boolean {
  if (!isSpaceAt(text, at) || text[at + 1] !== '.') return false;
  const after = text[at + 2];
  return after === undefined || after === '.' || closers.has(after) || isSpace(after.charCodeAt(0));
}

// They close in German; in scripts with wide marks they open: "他走了。“你好。”".
const germanClosers = new Set('“‘');

function closersEnd(scan: Scan, from: number, kind: Stop['kind']): number {
  const {text} = scan;
  let end = from;
  while (closers.has(text[end]!) && !(kind === wide && germanClosers.has(text[end]!))) {
    if (classes[text.charCodeAt(end)] === closing) close(scan);
    end++;
  }
  return end + noteLength(text, end);
}

/** Length of a note mark or of a guillemet set off by a space; the first characters tell which one it can be. */
function noteLength(text: string, at: number): number {
  if (at >= text.length) return 0;
  const first = text.charCodeAt(at);
  if (first === 0x5b) return matchLength(noteMark, text, at);
  if (first >= 0x30 && first <= 0x39) return matchLength(footnoteNumber, text, at);
  const bracket = text[isSpace(first) ? at + 1 : at];
  if (bracket === '(' || bracket === '（') return matchLength(issueNumber, text, at);
  return bracket === '»' || bracket === '›' ? matchLength(spacedGuillemet, text, at) : 0;
}

function matchLength(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}

/** Where the sentence ends that the stop closes; -1 when it goes on. */
function boundaryOf(scan: Scan, stop: Stop): number {
  const {text} = scan;
  if (!hasWord(scan, stop.at) || isBracketed(text, stop)) return -1;
  const spaced = isSpaceAt(text, stop.end);
  if (!spaced && !endsUnspaced(text, stop)) return -1;
  const next = readNext(text, stop.end);
  if (next.kind === 'none' || isInParenthesis(scan, stop) || goesOn(text, stop, next)) return -1;
  if (stop.kind === wide) return stop.end;
  if (isContinuation(text, stop, next) || !ends(scan, stop, next)) return -1;
  return isStopBeforeEllipsis(text, stop) ? stop.at + 1 : stop.end;
}

function hasWord(scan: Scan, end: number): boolean {
  while (scan.wordAt < end && !isWordCharacter(scan.text, scan.wordAt)) scan.wordAt++;
  return scan.wordAt < end;
}

/** "[...]", "(!)": an omission or a remark, not an end. */
function isBracketed(text: string, {at, end, closed}: Stop): boolean {
  return closed && '([（［'.includes(text[at - 1]!) && /[)\]）］]/.test(text.slice(at + 1, end));
}

const unspacedLetter = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

/** Scripts without spaces have none behind a mark either, also when it is the Latin one. */
function endsUnspaced(text: string, {at, end, kind}: Stop): boolean {
  if (kind === wide) return !(text[end - 1] === '．' && /\p{N}/u.test(text[end] ?? ''));
  return kind === mark && at > 0 && unspacedLetter.test(text[at - 1]!) && unspacedLetter.test(text[end] ?? '');
}

const longestParenthesis = 300; // characters; a parenthesis that closes later was hardly meant as one

/** Whether a parenthesis is open and closes soon: what it holds stays together. */
function isInParenthesis(scan: Scan, {end}: Stop): boolean {
  if (scan.depth === 0) return false;
  if (scan.parenthesisAt < end) scan.parenthesisAt = nextParenthesis(scan.text, end);
  const closes = classes[scan.text.charCodeAt(scan.parenthesisAt)] === closing;
  return closes && scan.parenthesisAt - scan.openedAt <= longestParenthesis;
}

function nextParenthesis(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const found = classes[text.charCodeAt(at)];
    if (found === opening || found === closing) return at;
  }
  return text.length;
}

/** How the text after a stop begins: `from` its first character, `at` its first letter or figure. */
interface Next {
  kind: 'none' | 'lower' | 'upper' | 'figure' | 'uncased' | 'sigil';
  from: number;
  at: number;
  /** Its first letters; '' for all but letters with case. */
  word: string;
}

const longestPunctuation = 64; // characters between two sentences; more of them are decoration
const sigils = '$€£¥₹₽₺₩#@/~\\+<';

function readNext(text: string, stopEnd: number): Next {
  let from = stopEnd;
  while (isSpaceAt(text, from)) from++;
  const at = firstWordCharacter(text, from);
  if (at < 0) return {kind: 'none', from, at: text.length, word: ''};
  const kind = caseOf(text, at);
  if (kind === 'figure' || kind === 'uncased') return {kind, from, at, word: ''};
  if (isSigil(text, at - 1, from)) return {kind: 'sigil', from, at, word: ''};
  const word = text.slice(at, lettersEnd(text, at));
  return {kind: kind === 'lower' && opensInLowerCase(word) ? 'upper' : kind, from, at, word};
}

const longestWord = 24; // characters; what comes behind them tells nothing more

function lettersEnd(text: string, start: number): number {
  let end = start;
  for (let count = 0; count < longestWord && (classAt(text, end) & letter) !== 0; count++) end += widthAt(text, end);
  return end;
}

function firstWordCharacter(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestPunctuation);
  for (let at = from; at < limit; at++) {
    if (isWordCharacter(text, at)) return at;
  }
  return -1;
}

// "#tag", "/usr", ".NET" are written in lower case wherever they stand.
function isSigil(text: string, at: number, from: number): boolean {
  if (at < from) return false;
  return sigils.includes(text[at]!) || (text[at] === '.' && isSpaceAt(text, at - 1));
}

const lowerCaseNames = new Set('npm npx pnpm git curl nginx kubectl'.split(' '));

const mixed = letterPattern(String.raw`^\p{Ll}{1,5}\p{Lu}`);

// "iPhone", "eBay", "macOS" open a sentence as they are.
function opensInLowerCase(word: string): boolean {
  return mixed(word).test(word) || lowerCaseNames.has(word);
}

const goingOn = new Set(',;:)]}、，；：・）］');
const titleClosers = new Set('》〉');

// "と言った", "は" behind a closing bracket; not "とても", "はい", "でも", which open a sentence.
const particle = /と(?!ても|ころ|き)|を|って|など|な[のら]|が(?!ん)|は(?![いじ])|に(?!ほ)|の|で(?![もは])|へ|的/y;

/** Whether what stands behind the stop shows that the sentence goes on. */
function goesOn(text: string, stop: Stop, next: Next): boolean {
  const first = text[next.from]!;
  const last = text[stop.end - 1]!;
  if (goingOn.has(first) || isAttribution(text, next)) return true;
  if (stop.kind === wide) return stop.closed && (titleClosers.has(last) || matchLength(particle, text, next.from) > 0);
  // "config.*" is a name; in scripts without case the next word cannot tell.
  return (last === '*' && next.kind === 'uncased') || (first === '(' && citationFollows(text, stop, next));
}

const attribution = /[—–―]\s?[^.!?…。！？]{1,60}$/y;

/** The last line of a quotation: "— Ada Lang, librarian". */
function isAttribution(text: string, {from, kind}: Next): boolean {
  return kind !== 'lower' && '—–―'.includes(text[from]!) && matchLength(attribution, text, from) > 0;
}

const citation = /\([^()]{1,120}\)\s*(?:([.!?])|[,;:])/y;

/** `"…" (Lang 55).`: the parenthesis in front of the full stop belongs to the sentence before it. */
function citationFollows(text: string, stop: Stop, next: Next): boolean {
  citation.lastIndex = next.from;
  const found = citation.exec(text);
  if (!found || next.at > citation.lastIndex) return false;
  return found[1] === undefined || stop.closed || /\d/.test(found[0]);
}

/** A small letter goes on with the sentence, unless the sentence is in a script that has no capitals. */
function isContinuation(text: string, {at}: Stop, next: Next): boolean {
  return next.kind === 'lower' && (!isWordCharacter(text, at - 1) || caseOf(text, at - 1) !== 'uncased');
}

function ends(scan: Scan, stop: Stop, next: Next): boolean {
  switch (stop.kind) {
    case fullStop:
      return fullStopEnds(scan, stop, next);
    case ellipsis:
      return ellipsisEnds(scan, stop, next);
    default:
      return !isExclaimedName(scan.text, stop) || isStarter(scan, next);
  }
}

const exclaimedNames = new Set('yahoo yum jeopardy wham oklahoma'.split(' '));

// "Yahoo! Finance"
function isExclaimedName(text: string, {at, end}: Stop): boolean {
  return end === at + 1 && text[at] === '!' && exclaimedNames.has(wordBefore(text, at).word.toLowerCase());
}

/** "the thing is . . . I": dots set off by a space stand for a pause or an omission, and "I" is always a capital. */
function ellipsisEnds(scan: Scan, stop: Stop, next: Next): boolean {
  if (stop.closed) return next.kind !== 'figure';
  const spaced = isSpaceAt(scan.text, stop.at - 1);
  if (next.word === 'I') return !spaced && isClause(scan, stop);
  return spaced ? isStarter(scan, next) : next.kind === 'upper';
}

/** "at the end. . . . The next": a full stop, and then the dots of what was left out before the next sentence. */
function isStopBeforeEllipsis(text: string, {at, end, kind}: Stop): boolean {
  return kind === mark && !isSpaceAt(text, at - 1) && /^\.(?:\s\.){3,}$/.test(text.slice(at, Math.min(end, at + 16)));
}

function fullStopEnds(scan: Scan, stop: Stop, next: Next): boolean {
  const {text, abbreviations} = scan;
  const {word, start} = wordBefore(text, stop.at);
  if (isItemNumber(scan, word, start) || isDate(text, word, next)) return false;
  switch (kindOf(scan, word, start)) {
    case 'prefix':
      return stop.closed && isStarter(scan, next);
    case 'figure':
      if (next.kind === 'figure' || /^[IVXLC]+$/.test(next.word)) return false;
      break;
    case 'suffix':
      return isClause(scan, stop) && isStarter(scan, next);
    case 'list':
      return next.kind !== 'figure';
  }
  if (isInitial(word)) return initialEnds(scan, word, start, next);
  if (abbreviations.ordinals && /^(?:\d{1,3}|[IVXL]+)$/.test(word)) return isStarter(scan, next);
  return true;
}

const shortestClause = 12; // characters; "At 5 a.m." in front of "Mr. Lang" and "Well..." only open the sentence

function isClause(scan: Scan, {at}: Stop): boolean {
  return at - scan.wordAt >= shortestClause;
}

interface Word {
  word: string;
  start: number;
}

const longestAbbreviation = 24; // characters; no need to look further back
const wordOpeners = new Set('"\'”’“‘„‚»«›‹([{（［)]）］、，*_`¿¡/—–');

/** The word that ends at `end`, without what opens a quotation or bracket before it; '' when white space stands there. */
function wordBefore(text: string, end: number): Word {
  const limit = Math.max(0, end - longestAbbreviation);
  let start = end;
  while (start > limit && !isSpaceAt(text, start - 1) && !wordOpeners.has(text[start - 1]!)) start--;
  return {word: text.slice(start, end), start};
}

const itemLabel = letterPattern(String.raw`^\p{Lu}\p{Ll}+\s\d{1,3}$`);

const itemNumber = letterPattern(String.raw`^(?:\d{1,3}(?:\.\d{1,3}){0,3}|\p{L}|[ivx]{1,5}|[IVX]{1,5})$`);

function isItemLabel(text: string): boolean {
  return itemLabel(text).test(text);
}

// "1." or "b." in front of an item, "2.1." in front of a heading, "Figure 4." in front of what it shows.
function isItemNumber(scan: Scan, word: string, start: number): boolean {
  const before = start - scan.wordAt;
  if (before > 0) return before < longestAbbreviation && isItemLabel(scan.text.slice(scan.wordAt, start) + word);
  return itemNumber(word).test(word);
}

const restOfDate = /\d{1,2}\.\s?\d{4}/y;

// "12. 3. 2020"
function isDate(text: string, word: string, next: Next): boolean {
  return next.kind === 'figure' && /^\d{1,2}$/.test(word) && matchLength(restOfDate, text, next.at) > 0;
}

/** The kind of an abbreviation, also of one whose letters stand apart ("z. B.") or that ends a compound ("non-U.S."). */
function kindOf(scan: Scan, word: string, start: number): AbbreviationKind | undefined {
  const {abbreviations} = scan;
  const spaced = word.length === 1 ? spacedKindOf(scan, word, start) : undefined;
  return spaced ?? abbreviations.kindOf(word) ?? abbreviations.kindOf(word.slice(word.lastIndexOf('-') + 1));
}

const longestChain = 3; // letters: "i. d. R."

function spacedKindOf({text, abbreviations}: Scan, word: string, start: number): AbbreviationKind | undefined {
  let chain = word;
  let from = start;
  for (let count = 1; count < longestChain && text[from - 2] === '.' && isSpaceAt(text, from - 1); count++) {
    const before = wordBefore(text, from - 2);
    if (before.word.length !== 1) return undefined;
    chain = `${before.word}.${chain}`;
    from = before.start;
    const kind = abbreviations.kindOf(chain);
    // Any letters with stops are a suffix; only what a list names is told from initials.
    if (kind && kind !== 'suffix') return kind;
  }
  return undefined;
}

const initial = letterPattern(String.raw`^\p{L}\p{M}*$`);

// Hangul, Han and Kana have words of one letter.
function isInitial(word: string): boolean {
  return initial(word).test(word) && (isPlain(word) || !/[\p{sc=Hang}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(word));
}

const small = letterPattern(String.raw`^\p{Ll}+$`);

/** "Jonas E. Smith" goes on, "you and I. Did" and "vitamin C. It" do not. */
function initialEnds(scan: Scan, word: string, start: number, next: Next): boolean {
  const {text, abbreviations} = scan;
  if ((classAt(word, 0) & lowerCase) !== 0) return !isInitial(next.word) || text[next.at + next.word.length] !== '.';
  if (!isPlain(word) && /^\p{Lo}/u.test(word)) return false;
  if (next.kind === 'uncased') return true;
  const before = wordBefore(text, start - 1).word;
  if (word === 'I' && abbreviations.isStarter(word) && small(before).test(before)) return next.kind === 'upper';
  return before !== '' && !/[.,;:]$/.test(before) && isStarter(scan, next);
}

/** Whether the next word is one that opens sentences and is not itself an initial or abbreviation. */
function isStarter({text, abbreviations}: Scan, {kind, word, at}: Next): boolean {
  if (kind !== 'upper' || !abbreviations.isStarter(word)) return false;
  const after = text[at + word.length] ?? '';
  if (after === '.') return abbreviations.kindOf(word) === 'prefix';
  return word.length > 1 || /[\s'’]/.test(after);
}

function caseOf(text: string, at: number): 'lower' | 'upper' | 'figure' | 'uncased' {
  const code = text.charCodeAt(at);
  if (code < 0x80) return code < 65 ? 'figure' : code < 97 ? 'upper' : 'lower';
  const found = classAt(text, at);
  if ((found & number) !== 0) return 'figure';
  // Georgian counts as lower case in Unicode but is written without capitals.
  if (code >= 0x10d0 && code <= 0x10ff) return 'uncased';
  if ((found & (lowerCase | upperCase)) !== 0) return (found & lowerCase) !== 0 ? 'lower' : 'upper';
  return /[\p{Lo}\p{Lm}]/u.test(String.fromCodePoint(text.codePointAt(at)!)) ? 'uncased' : 'upper';
}

function isWordCharacter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return (classAt(text, at) & (letter | number)) !== 0;
}

/** Asked within the text alone: code that once read behind its end is slow ever after. */
function isSpaceAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isSpace(text.charCodeAt(at));
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from++;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return [from, to];
}
