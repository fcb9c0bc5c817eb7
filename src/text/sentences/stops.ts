import {isSpaceAt, matchLength} from '../characters.js';
import {lazyPattern, letterTest} from '../letter-pattern.js';
import {hasUnspacedScript} from '../scripts.js';
import {close, type Mark, markAt, type Scan} from './scan.js';

type StopMark = Exclude<Mark, 'opening' | 'closing'>;

/** A run of marks that may end a sentence, with the quotes and brackets that close behind it. */
export interface Stop {
  at: number;
  end: number;
  mark: StopMark;
  /** Quotes, brackets and note marks stand behind the marks. */
  closed: boolean;
}

const closers = new Set(
  '"\'”’“‘»«›‹)]}）］｝」』】〉》〕｣＂＇*_`¹²³⁰⁴⁵⁶⁷⁸⁹\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u2068\u2069\ufe0f',
);

// "[1]", "[2, 3]", "[note 4]" behind the full stop that they annotate.
const noteMark = lazyPattern(String.raw`\[[\p{L}\p{N}][\p{L}\p{N},\s–-]{0,24}\]`, 'uy');

// " (1328873)", the number of an issue; "(1)" would number what follows.
const issueNumber = /\s?[(（]#?\d{4}[\d,、，#\s–-]{0,24}[)）]/y;

// "errors.3 We": the raised number of a footnote that became plain text.
const footnoteNumber = lazyPattern(String.raw`(?<=\p{Ll}{3}[.!?]["”’)]?)\d{1,2}(?=\s["“(]?\p{Lu})`, 'uy');

// French sets its closing guillemet off by a space; in front of a word it would open a quotation.
const spacedGuillemet = /[ \u00a0\u202f][»›](?=[\s.,;:!?)]|$)/y;

// " 🎉", " ;-)" behind the stop of the sentence that they colour.
const emoji = lazyPattern(
  String.raw`\s(?:\p{Emoji_Presentation}|(?!\p{Emoji_Presentation})\p{Emoji}\ufe0f|\ufe0f|\u200d)+(?=\s|$)`,
  'uy',
);
const emoticon = /\s[:;=]['-]?[)(DPp](?=\s|$)/y;

/** The stop that begins at a mark. */
export function readStop(scan: Scan, at: number): Stop {
  let {end, mark} = readMarks(scan, at);
  let closed = false;
  for (;;) {
    const next = closersEnd(scan, end, mark);
    if (next === end) return {at, end, mark, closed};
    closed = true;
    end = next;
    // "etc.).": a second mark behind the bracket settles that the sentence ends.
    if (isTerminator(scan, end)) {
      const second = readMarks(scan, end);
      end = second.end;
      mark = mark === 'wide' || second.mark === 'wide' ? 'wide' : 'narrow';
    }
  }
}

function readMarks(scan: Scan, at: number): Pick<Stop, 'end' | 'mark'> {
  const marks = new Set<Mark>();
  let end = at;
  let dots = 0;
  for (; isTerminator(scan, end) || isSpacedDot(scan.text, end); end++) {
    const mark = markAt(scan, end);
    if (mark === 'full stop') dots++;
    else if (mark === 'ellipsis') dots += 3;
    else if (mark) marks.add(mark);
  }
  if (marks.has('wide')) return {end, mark: 'wide'};
  if (marks.has('narrow')) return {end, mark: 'narrow'};
  return {end, mark: dots === 1 ? 'full stop' : dots === 3 ? 'ellipsis' : 'narrow'};
}

function isTerminator(scan: Scan, at: number): boolean {
  const mark = markAt(scan, at);
  return mark !== undefined && mark !== 'opening' && mark !== 'closing';
}

/** Whether the white space at `at` stands between the dots of ". . ." or before a stray dot. */
function isSpacedDot(text: string, at: number): boolean {
  if (!isSpaceAt(text, at) || text[at + 1] !== '.') return false;
  const after = text[at + 2];
  return after === undefined || after === '.' || closers.has(after) || isSpaceAt(text, at + 2);
}

// They close in German; in scripts with wide marks they open: "他走了。“你好。”".
const germanClosers = '“‘';

function closersEnd(scan: Scan, from: number, mark: StopMark): number {
  const {text} = scan;
  let end = from;
  while (closers.has(text[end]!) && !(mark === 'wide' && germanClosers.includes(text[end]!))) {
    if (markAt(scan, end) === 'closing') close(scan);
    end++;
  }
  return end + (noteLength(text, end) || emojiLength(scan, end));
}

const notWithEmoji = lazyPattern(String.raw`^\s*[\p{L}\p{N}\p{P}]`, 'u');

const lastOfAscii = 0x7f; // of which a figure alone, with a selector behind it, is an emoji

/** Length of the emoji behind a stop; where sentences begin with them, as the items of a list do, the next one does. */
function emojiLength({text, start}: Scan, at: number): number {
  if (!isSpaceAt(text, at)) return 0;
  const mayBeEmoji = text.charCodeAt(at + 1) > lastOfAscii || text[at + 2] === '\ufe0f';
  const length = (mayBeEmoji && matchLength(emoji(), text, at)) || matchLength(emoticon, text, at);
  return length > 0 && notWithEmoji().test(text.slice(start, start + 3)) ? length : 0;
}

/** Length of a note mark or of a guillemet set off by a space; the first characters tell which one it can be. */
function noteLength(text: string, at: number): number {
  const first = text[at];
  if (first === undefined) return 0;
  if (first === '[') return matchLength(noteMark(), text, at);
  if (first >= '0' && first <= '9') return matchLength(footnoteNumber(), text, at);
  const bracket = text[isSpaceAt(text, at) ? at + 1 : at]!;
  if (bracket === '(' || bracket === '（') return matchLength(issueNumber, text, at);
  return bracket === '»' || bracket === '›' ? matchLength(spacedGuillemet, text, at) : 0;
}

/** "[...]", "(!)": an omission or a remark, not an end. */
export function isBracketed(text: string, {at, end, closed}: Stop): boolean {
  return closed && '([（［'.includes(text[at - 1]!) && /[)\]）］]/.test(text.slice(at + 1, end));
}

const figure = letterTest(String.raw`\p{N}`);

/** Scripts without spaces have none behind a mark either, also when it is the Latin one. */
export function endsUnspaced(text: string, {at, end, mark}: Stop): boolean {
  const next = text[end] ?? '';
  if (mark === 'wide') return !(text[end - 1] === '．' && figure(next));
  return mark === 'narrow' && at > 0 && hasUnspacedScript(text[at - 1]!) && hasUnspacedScript(next);
}

/** "at the end. . . . The next": a full stop, and then the dots of what was left out before the next sentence. */
export function isBeforeEllipsis(text: string, {at, end, mark}: Stop): boolean {
  return (
    mark === 'narrow' && !isSpaceAt(text, at - 1) && /^\.(?:\s\.){3,}$/.test(text.slice(at, Math.min(end, at + 16)))
  );
}
