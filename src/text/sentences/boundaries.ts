import {BriefError} from '../../errors.js';
import {exclaimedNames} from '../../language/index.js';
import {caseAt, isSpaceAt, isWordAt} from '../characters.js';
import {type Following, isWrittenInLowerCase, readFollowing} from './following.js';
import {fullStopEnds, isClause, isStarter, wordBefore} from './full-stop-boundary.js';
import {rulesOf} from './language-rules.js';
import {goesOn, isHeld} from './quotation-boundary.js';
import {beginSentence, hasWord, isInParenthesis, nextMark, openScan, type Scan} from './scan.js';
import {endsUnspaced, isBeforeEllipsis, isBracketed, readStop, type Stop} from './stops.js';

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
  const isLowerCase = isWrittenInLowerCase(text);
  return text
    .split(/(?:\r\n?|\n)[^\S\r\n]*[\r\n]\s*|\u2029/)
    .flatMap((paragraph) =>
      sentenceRanges(paragraph, language, isLowerCase).map(([start, end]) =>
        paragraph.slice(start, end).replace(/\s+/g, ' '),
      ),
    );
}

/**
 * The sentences of one block as offsets into its text: in order, not overlapping, without white space around them, and
 * all else of the text is in one of them. Line breaks count as white space; `isLowerCase` says that the whole text is
 * written without capitals. The time grows with the length of the text alone, whatever stands in it: every look ahead
 * and back is bounded.
 */
export function sentenceRanges(text: string, language: string, isLowerCase = false): [start: number, end: number][] {
  const scan = openScan(text, rulesOf(language), isLowerCase);
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

/** Where the sentence ends that the stop closes; -1 when it goes on. */
function boundaryOf(scan: Scan, stop: Stop): number {
  const {text} = scan;
  if (!hasWord(scan, stop.at) || isBracketed(text, stop)) return -1;
  if (!isSpaceAt(text, stop.end) && !endsUnspaced(text, stop)) return -1;
  const next = readFollowing(scan, stop.end);
  if (next.letterCase === 'none' || isInParenthesis(scan, stop.end) || goesOn(scan, stop, next)) return -1;
  if (stop.mark !== 'wide' && (isContinuation(text, stop, next) || !ends(scan, stop, next))) return -1;
  if (isHeld(scan, stop)) return -1;
  return isBeforeEllipsis(text, stop) ? stop.at + 1 : stop.end;
}

/** A small letter goes on with the sentence, unless the sentence is in a script that has no capitals. */
function isContinuation(text: string, {at}: Stop, next: Following): boolean {
  return next.letterCase === 'lower' && (!isWordAt(text, at - 1) || caseAt(text, at - 1) !== 'uncased');
}

function ends(scan: Scan, stop: Stop, next: Following): boolean {
  if (stop.mark === 'full stop') return fullStopEnds(scan, stop, next);
  if (stop.mark === 'ellipsis') return ellipsisEnds(scan, stop, next);
  return !isExclaimedName(scan.text, stop) || isStarter(scan, next);
}

// "Yahoo! Finance"
function isExclaimedName(text: string, {at, end}: Stop): boolean {
  return end === at + 1 && text[at] === '!' && exclaimedNames.has(wordBefore(text, at).word.toLowerCase());
}

/** "the thing is . . . I": dots set off by a space stand for a pause or an omission, and "I" is always a capital. */
function ellipsisEnds(scan: Scan, stop: Stop, next: Following): boolean {
  if (stop.closed) return next.letterCase !== 'figure';
  const isSpaced = isSpaceAt(scan.text, stop.at - 1);
  if (next.word === 'I') return !isSpaced && isClause(scan, stop);
  return isSpaced || scan.isLowerCase ? isStarter(scan, next) : next.letterCase === 'upper';
}

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from++;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return [from, to];
}
