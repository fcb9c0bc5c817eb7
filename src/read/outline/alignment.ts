import {matchLength} from '../../text/index.js';

/** Offsets in the file of the first unit of a character and of what follows its last. */
export type CharacterRange = [offset: number, endOffset: number];

/** A node's value as a reader sees it, and where its source begins and ends in the file. */
interface Aligned {
  value: string;
  source: string;
  start: number;
  end: number;
  /** Inline code has no escapes and no entities, but fences. */
  code: boolean;
}

/**
 * Tells for each index of a value where that character stands in the file. Both are walked side by side, because the
 * source also has escapes, entities, fences and, after a line end, the marks of containers. The walk goes on where the
 * last question left it, so questions in rising order cost one walk.
 */
export function alignment(aligned: Aligned): (index: number) => CharacterRange {
  const {value, start, end} = aligned;
  // A value never grows, so the same length means that nothing was escaped or taken out.
  if (value.length === end - start) return shift(start);
  let index = 0;
  let at = sourceStart(aligned);
  return (wanted) => {
    if (wanted < index) [index, at] = [0, sourceStart(aligned)];
    while (at < end) {
      const {taken, skipped, length} = step(aligned, index, at);
      if (index + taken > wanted) return [at + skipped, at + length];
      index += taken;
      at += length;
    }
    return [end, end];
  };
}

/** Apart from the walk, so that each of a book's stretches holds a number and not all that a walk needs. */
function shift(by: number): (index: number) => CharacterRange {
  return (index) => [by + index, by + index + 1];
}

/** How far one step goes: units of the value, and units of the source of which the first ones are not shown. */
interface Step {
  taken: number;
  skipped: number;
  length: number;
}

const oneOfBoth: Step = {taken: 1, skipped: 0, length: 1};
const hidden: Step = {taken: 0, skipped: 0, length: 1};

function sourceStart({code, source, start}: Aligned): number {
  return code ? start + matchLength(/`+/y, source, start) : start;
}

function step(aligned: Aligned, index: number, at: number): Step {
  const {value, source, code} = aligned;
  switch (source[at]) {
    case '\r':
    case '\n':
      return lineEndStep(aligned, index, at);
    case ' ':
    case '\t':
      return value[index] === source[at] ? oneOfBoth : hidden;
    case '\\':
      return !code && isPunctuation(source[at + 1]) ? {taken: 1, skipped: 1, length: 2} : oneOfBoth;
    case '&':
      return (code ? undefined : entityStep(value, index, source, at)) ?? oneOfBoth;
    default:
      return oneOfBoth;
  }
}

function isPunctuation(character: string | undefined): boolean {
  return character !== undefined && /[!-/:-@[-`{-~]/.test(character);
}

/** A reference that stands in the value as it does in the source is not one; only that of the ampersand could be both. */
function entityStep(value: string, index: number, source: string, at: number): Step | undefined {
  const length = matchLength(/&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/y, source, at);
  const entity = source.slice(at, at + length);
  if (length === 0 || (value.startsWith(entity, index) && !/^&amp;$/i.test(entity))) return undefined;
  // A few names stand for a character with a combining one, or outside of the basic plane.
  const second = value[index + 1] ?? '';
  const pair =
    /^[\ud800-\udbff]$/.test(value[index] ?? '') ||
    (/[\u0333\u0338\u20d2\u20e5\ufe00]/.test(second) && source[at + length] !== second);
  return {taken: pair ? 2 : 1, skipped: 0, length};
}

function lineEndStep({value, source, code}: Aligned, index: number, at: number): Step {
  const lineEnd = source.startsWith('\r\n', at) ? 2 : 1;
  const kept = matchLength(/\r\n|[\r\n ]/y, value, index);
  return {taken: kept, skipped: 0, length: lineEnd + containerMarks(value, index + kept, source, at + lineEnd, code)};
}

/** Length of what quotations and list items put in front of a line; the same characters may also begin its text. */
function containerMarks(value: string, index: number, source: string, at: number, code: boolean): number {
  const marks = matchLength(/[ \t>]*/y, source, at);
  if (!code && /[&\\]/.test(source[at + marks] ?? '')) return marks;
  const text = matchLength(/[ \t>]*/y, value, index);
  return source.slice(at, at + marks).endsWith(value.slice(index, index + text)) ? marks - text : marks;
}
