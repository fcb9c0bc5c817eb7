import {profiles, type QuotationContinuations} from '../../language/index.js';
import {caseAt, isLetterAt, isSpaceAt, matchLength} from '../characters.js';
import {lazyPattern} from '../letter-pattern.js';
import {type Following, readFollowing} from './following.js';
import type {LanguageRules} from './language-rules.js';
import type {Scan} from './scan.js';
import type {Stop} from './stops.js';

const goingOn = new Set(',;:)]}、，；：・）］،؛');
const titleClosers = '》〉';

const behindQuotations = Object.values(profiles).flatMap(({behindQuotation = []}) => behindQuotation);

/** Whether the sentence goes on behind a quotation in one of these ways, in a language of a script without capitals. */
function continues(text: string, at: number, ...ways: readonly (keyof QuotationContinuations)[]): boolean {
  return behindQuotations.some((patterns) =>
    ways.some((way) => patterns[way] !== undefined && matchLength(patterns[way], text, at) > 0),
  );
}

/** Whether what stands behind the stop shows that the sentence goes on. */
export function goesOn(scan: Scan, stop: Stop, next: Following): boolean {
  const {text} = scan;
  const first = text[next.from]!;
  const last = text[stop.end - 1]!;
  if (goingOn.has(first) && !opensWithCommas(text, next)) return true;
  if (first === '&' && isSpaceAt(text, next.from + 1)) return true;
  if (isSource(text, next) || isSaid(scan, stop, next)) return true;
  if (stop.mark === 'wide' && !stop.closed) return isNameWithStop(text, stop);
  if (stop.mark === 'wide') return titleClosers.includes(last) || continues(text, next.from, 'particle');
  // "config.*" is a name; in scripts without case the next word cannot tell.
  return (last === '*' && next.letterCase === 'uncased') || (first === '(' && citationFollows(text, stop, next));
}

const nameWithStop = lazyPattern(
  String.raw`(?<=[\p{sc=Han}\p{sc=Katakana}])。(?=[はがをの][\p{sc=Han}\p{sc=Katakana}\p{Lu}\d、])`,
  'uy',
);

/** "モーニング娘。は人気だ": a name that ends in a full stop; no sentence begins with a particle and a noun. */
function isNameWithStop(text: string, {at}: Stop): boolean {
  return matchLength(nameWithStop(), text, at) > 0;
}

/** ",,It is late.''": two commas for a low quotation mark. */
function opensWithCommas(text: string, {from, at}: Following): boolean {
  return text.startsWith(',,', from) && at === from + 2;
}

const source = /[—–―]\s?[^.!?…。！？]{1,60}$/y;

/** The last line of a quotation: "— Ada Lang, librarian". */
function isSource(text: string, {from, letterCase}: Following): boolean {
  return letterCase !== 'lower' && '—–―'.includes(text[from]!) && matchLength(source, text, from) > 0;
}

const citation = /\([^()]{1,120}\)\s*(?:([.!?])|[,;:])/y;

/** `"…" (Lang 55).`: the parenthesis in front of the full stop belongs to the sentence before it. */
function citationFollows(text: string, stop: Stop, next: Following): boolean {
  citation.lastIndex = next.from;
  const found = citation.exec(text);
  if (!found || next.at > citation.lastIndex) return false;
  return found[1] === undefined || stop.closed || /\d/.test(found[0]);
}

const quoteClosers = new Set('"”’“»«›‹」』｣＂\'');

/**
 * Whether the stop closes a quotation, and behind it stands that somebody said it: '"Is it late?" Maria asked.' What ends
 * in a full stop would have a comma instead.
 */
function isSaid(scan: Scan, stop: Stop, next: Following): boolean {
  const {text} = scan;
  if (!stop.closed || !quoteClosers.has(text[stop.end - 1]!)) return false;
  if (next.letterCase === 'uncased') {
    const isExclaimed = '！？!?'.includes(text[stop.at]!);
    return saidUncased(text, next.from) || (isExclaimed && continues(text, next.from, 'nextAct'));
  }
  if (stop.mark === 'full stop' && !scan.isLowerCase) return false;
  if (next.letterCase !== 'upper' || next.at !== next.from || !speakerFollows(scan, next.from)) return false;
  const opened = openQuotation(text, Math.max(scan.start, stop.at - longestQuotation), stop.at);
  return opened < 0 || !isIntroduced(scan, opened); // "He asked: “Why?” Maria answered."
}

function saidUncased(text: string, at: number): boolean {
  return continues(text, at, 'particle', 'saying');
}

const endsPhrase = /[,.!?;…]$/;
const endsClause = /[.!?…]$/;
const mostWordsBehindSaying = 3; // "asked the harbour board"; more of them are an account of their own
const longestSpeaker = 80; // characters; "Mayor Anna Lund of Bergen, 54, asked"
const mostSmallWords = 1; // in a row between a name and its verb: "later", "of"

/**
 * A name and a verb of saying, and no more than a word behind it: "Maria asked", "Dr. Lang, 34, then told him"; "The
 * mayor" opens a sentence of its own, and so does "Maria said that".
 */
function speakerFollows({text, rules, isLowerCase}: Scan, from: number): boolean {
  let smallWords = 0;
  let isApposition = false;
  const words = text.slice(from, from + longestSpeaker).split(/\s+/);
  for (const [index, written] of words.entries()) {
    const word = written.replace(/[,.!?:;"”]+$/, '');
    const saying = index > 0 ? rules.sayingLength(words, index) : 0;
    if (saying > 0) return endsSoon(words.slice(index + saying - 1));
    if (index === 0 && !isLowerCase && opensSentence(rules, word)) return false;
    smallWords = caseAt(word, 0) === 'lower' && !isApposition ? smallWords + 1 : 0;
    if (smallWords > mostSmallWords) return false;
    const isAbbreviation =
      written === `${word}.` && (rules.abbreviationKindOf(word) !== undefined || word.length === 1);
    if (written.endsWith(',')) isApposition = !isApposition;
    else if (written !== word && !isAbbreviation) return false;
  }
  return false;
}

/** Whether the verb of saying ends the clause, or the sentence ends soon behind it. */
function endsSoon(words: readonly string[]): boolean {
  if (words.length <= mostWordsBehindSaying || words.slice(0, 2).some((word) => endsPhrase.test(word))) return true;
  return words.slice(2, mostWordsBehindSaying + 1).some((word) => endsClause.test(word));
}

/** "The mayor", "She", but neither "I", which is always a capital, nor "Mr. Lang". */
function opensSentence(rules: LanguageRules, word: string): boolean {
  return word.length > 1 && rules.isStarter(word) && rules.abbreviationKindOf(word) !== 'prefix';
}

/** What closes behind what opens. The marks of German and of Chinese differ in which way they look. */
const pairs: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '”': '”',
  '‘': '’',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '《': '》',
  '〈': '〉',
  '【': '】',
};
const titleOpeners = '《〈【';
const quoteMark = /["“”„‘’«»「」『』《》〈〉【】]/g;
const longestQuotation = 300; // characters; one that closes later is an account of its own

/**
 * Whether the stop stands inside a title, or inside a quotation that a sentence leads up to or goes on behind:
 * 「橋は古い。もう待てない。」と言った, “It is late. We must go,” she said, She said: “It is late. We must go.”
 */
export function isHeld(scan: Scan, stop: Stop): boolean {
  const {text} = scan;
  const opened = openQuotation(text, Math.max(scan.start, stop.end - longestQuotation), stop.end);
  if (opened < 0) return false;
  const end = closingAt(text, opened, stop.end);
  if (end < 0) return false;
  return titleOpeners.includes(text[opened]!) || isIntroduced(scan, opened) || sentenceGoesOn(scan, end);
}

/** Whether a quotation stands behind a comma or a colon of its sentence. */
function isIntroduced({text, start}: Scan, opened: number): boolean {
  let at = opened - 1;
  while (at > start && isSpaceAt(text, at)) at--;
  return at > start && ',:，：、،'.includes(text[at]!);
}

/** Where the quotation opens that is not closed before `to`; -1 for none. */
function openQuotation(text: string, from: number, to: number): number {
  let opened = -1;
  for (const {0: mark, index} of text.slice(from, to).matchAll(quoteMark)) {
    const at = from + index;
    if (opened < 0 || mark + text[opened] === '‘‘') opened = pairs[mark] && opensAt(text, at) ? at : -1;
    else if (pairs[text[opened]!]!.includes(mark) && !isApostrophe(text, at)) opened = -1;
  }
  return opened;
}

/** In front of a letter a single mark is an apostrophe, as in "it’s". */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === '’' && isLetterAt(text, at + 1);
}

/** Marks that look alike where they open and where they close, in one language or in two, open in front of a word. */
function opensAt(text: string, at: number): boolean {
  const mark = text[at]!;
  if (!'"»«”'.includes(mark)) return true;
  if (at === 0 || isSpaceAt(text, at - 1)) return mark === '«' || !isSpaceAt(text, at + 1);
  return mark !== '”' && /[([{—–:：，,'’]/.test(text[at - 1]!);
}

function closingAt(text: string, opened: number, from: number): number {
  const closers = pairs[text[opened]!]!;
  const limit = Math.min(text.length, opened + longestQuotation);
  for (let at = from; at < limit; at++) if (closers.includes(text[at]!) && !isApostrophe(text, at)) return at;
  return -1;
}

const dashAndVerb = lazyPattern(String.raw`\s?[–—]\s?\p{Ll}`, 'uy'); // „Chodźmy” – powiedziała Anna

/** Whether behind the closing mark of a quotation stands more of the sentence that it is in. */
function sentenceGoesOn(scan: Scan, closingMark: number): boolean {
  const {text} = scan;
  const next = readFollowing(scan, closingMark + 1);
  if (next.letterCase === 'none') return false;
  if (next.letterCase === 'uncased') return goingOn.has(text[next.from]!) || saidUncased(text, next.from);
  const isCased = next.letterCase === 'lower' || next.letterCase === 'upper';
  if (matchLength(dashAndVerb(), text, closingMark + 1) > 0) return true;
  const before = text
    .slice(Math.max(0, closingMark - 2), closingMark)
    .trimEnd()
    .slice(-1); // French sets « Vite ! » apart
  if (before === ',' || text[closingMark + 1] === ',') return isCased;
  if (next.at !== next.from || !/[.!?…]/.test(before)) return false;
  return (
    next.letterCase === 'lower' ||
    (/[!?]/.test(before) && next.letterCase === 'upper' && speakerFollows(scan, next.from))
  );
}
