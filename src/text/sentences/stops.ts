import {isSpaceAt, matchLength} from '../characters.js';
import {hasUnspacedScript} from '../scripts.js';
import {close, type MarkKind, markAt, type Scan} from './scan.js';

export type StopKind = Exclude<MarkKind, 'opening' | 'closing'>;

/** A run of marks that may end a sentence, with the quotes and brackets that close behind it. */
export interface Stop {
  at: number;
  end: number;
  kind: StopKind;
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

// " 🎉", " ;-)" behind the stop of the sentence that they colour.
const emoji = /\s(?:\p{Emoji_Presentation}|(?!\p{Emoji_Presentation})\p{Emoji}\ufe0f|\ufe0f|\u200d)+(?=\s|$)/uy;
const emoticon = /\s[:;=]['-]?[)(DPp](?=\s|$)/y;

/** The stop that begins at a mark. */
export function readStop(scan: Scan, at: number): Stop {
  let {end, kind} = readMarks(scan, at);
  let closed = false;
  for (;;) {
    const next = closersEnd(scan, end, kind);
    if (next === end) return {at, end, kind, closed};
    closed = true;
    end = next;
    // "etc.).": a second mark behind the bracket settles that the sentence ends.
    if (isTerminator(scan, end)) {
      const second = readMarks(scan, end);
      end = second.end;
      kind = kind === 'wide' || second.kind === 'wide' ? 'wide' : 'mark';
    }
  }
}

function readMarks(scan: Scan, at: number): Pick<Stop, 'end' | 'kind'> {
  const kinds = new Set<MarkKind>();
  let end = at;
  let dots = 0;
  for (; isTerminator(scan, end) || isSpacedDot(scan.text, end); end++) {
    const kind = markAt(scan, end);
    if (kind === 'full stop') dots++;
    else if (kind === 'ellipsis') dots += 3;
    else if (kind) kinds.add(kind);
  }
  if (kinds.has('wide')) return {end, kind: 'wide'};
  if (kinds.has('mark')) return {end, kind: 'mark'};
  return {end, kind: dots === 1 ? 'full stop' : dots === 3 ? 'ellipsis' : 'mark'};
}

function isTerminator(scan: Scan, at: number): boolean {
  const kind = markAt(scan, at);
  return kind !== undefined && kind !== 'opening' && kind !== 'closing';
}

/** Whether the white space at `at` stands between the dots of ". . ." or before a stray dot. */
function isSpacedDot(text: string, at: number): boolean {
  if (!isSpaceAt(text, at) || text[at + 1] !== '.') return false;
  const after = text[at + 2];
  return after === undefined || after === '.' || closers.has(after) || isSpaceAt(text, at + 2);
}

// They close in German; in scripts with wide marks they open: "他走了。“你好。”".
const germanClosers = '“‘';

function closersEnd(scan: Scan, from: number, kind: StopKind): number {
  const {text} = scan;
  let end = from;
  while (closers.has(text[end]!) && !(kind === 'wide' && germanClosers.includes(text[end]!))) {
    if (markAt(scan, end) === 'closing') close(scan);
    end++;
  }
  return end + (noteLength(text, end) || emojiLength(scan, end));
}

/** Length of the emoji behind a stop; where sentences begin with them, as the items of a list do, the next one does. */
function emojiLength({text, start}: Scan, at: number): number {
  if (!isSpaceAt(text, at)) return 0;
  const length = matchLength(emoji, text, at) || matchLength(emoticon, text, at);
  return /^\s*[\p{L}\p{N}\p{P}]/u.test(text.slice(start, start + 3)) ? length : 0;
}

/** Length of a note mark or of a guillemet set off by a space; the first characters tell which one it can be. */
function noteLength(text: string, at: number): number {
  const first = text[at];
  if (first === undefined) return 0;
  if (first === '[') return matchLength(noteMark, text, at);
  if (first >= '0' && first <= '9') return matchLength(footnoteNumber, text, at);
  const bracket = text[isSpaceAt(text, at) ? at + 1 : at]!;
  if (bracket === '(' || bracket === '（') return matchLength(issueNumber, text, at);
  return bracket === '»' || bracket === '›' ? matchLength(spacedGuillemet, text, at) : 0;
}

/** "[...]", "(!)": an omission or a remark, not an end. */
export function isBracketed(text: string, {at, end, closed}: Stop): boolean {
  return closed && '([（［'.includes(text[at - 1]!) && /[)\]）］]/.test(text.slice(at + 1, end));
}

/** Scripts without spaces have none behind a mark either, also when it is the Latin one. */
export function endsUnspaced(text: string, {at, end, kind}: Stop): boolean {
  if (kind === 'wide') return !(text[end - 1] === '．' && /\p{N}/u.test(text[end] ?? ''));
  return kind === 'mark' && at > 0 && hasUnspacedScript(text[at - 1]!) && hasUnspacedScript(text[end] ?? '');
}

/** "at the end. . . . The next": a full stop, and then the dots of what was left out before the next sentence. */
export function isBeforeEllipsis(text: string, {at, end, kind}: Stop): boolean {
  return kind === 'mark' && !isSpaceAt(text, at - 1) && /^\.(?:\s\.){3,}$/.test(text.slice(at, Math.min(end, at + 16)));
}
