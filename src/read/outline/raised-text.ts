import {letterTest} from '../../text/index.js';

/** What stands in front of a superscript or subscript, and behind it. */
type Signs = readonly [before: string, after: string];

const none: Signs = ['', ''];
const apart: Signs = [' ', ' '];

/**
 * The signs that keep a superscript or subscript apart from what it follows, where line text has no other way to tell
 * them apart: 10<sup>6</sup> is "10^6", H<sub>2</sub>O is "H2O", 19<sup>th</sup> is "19th", 3<sup>1</sup>/<sub>2</sub> is
 * "3 1/2". Undefined for the mark of a footnote, of which nothing is read. `before` and `after` are the text beside it.
 */
export function raisedText(tag: 'sup' | 'sub', before: string, inner: string, after: string): Signs | undefined {
  const text = inner.trim();
  const last = before.slice(-40);
  const isNumber = /^\d+$/.test(text);
  if (isNumber && tag === 'sup' && /^[/⁄]/.test(after)) return /\d$/.test(last) ? [' ', ''] : none;
  if (isNumber && tag === 'sub' && /\d[/⁄]$/.test(last)) return none;
  if (text === '' || /\s$/.test(last) || last === '') return tag === 'sup' && isNoteMark(text) ? undefined : none;
  if (tag === 'sub') return signsOfSubscript(last, text);
  if (isNoteMark(text) || (/^(?:\d{1,3}|[a-z])(?:[,–-]\d{1,3})*$/.test(text) && followsWords(last))) return undefined;
  if (isOrdinal(last, text)) return none;
  return text.length > longestPower || startsWithWord(text) ? apart : signs('^', text);
}

const longestPower = 8; // characters; beyond it, it is small print and no power

/** "[1]", "(2)", "*", "†": nothing but a note is marked like that. */
function isNoteMark(text: string): boolean {
  return /^(?:[[(]\s*(?:\d{1,3}|[a-z]|note \d+|citation needed)(?:\s*[,–-]\s*\d{1,3})*\s*[\])]|[*†‡§¶]+)$/i.test(text);
}

const endsWithWord = letterTest(String.raw`[\p{L}\p{M}]{3}$`);
const endsWithSentence = /[.,;:!?…。，、！？"'”’»」』]$/;
const year = /(?:^|\D)(?:1[5-9]|20)\d\d$/;
const units = /(?:^|[^A-Za-z])(?:km|cm|mm|dm|nm|ft|yd|mi|in|kg|mol|sec|min|px|Hz)$/;

/** Behind a word, a year or the end of a sentence a number is a note's; behind a figure, a variable or a unit, a power. */
function followsWords(before: string): boolean {
  return endsWithSentence.test(before) || year.test(before) || (endsWithWord(before) && !units.test(before));
}

const startsWithWord = letterTest(String.raw`^\p{L}{3}|\p{L}\s`);

/** "19th", "1er", "2º", "Mme", "SM" and "TM" are written in one word. */
function isOrdinal(before: string, text: string): boolean {
  if (/^(?:TM|SM|®|©|™|[ºª°])$/i.test(text)) return true;
  if (/\d$/.test(before)) return /^(?:st|nd|rd|th|e|er|ers|re|res|ère|nd|nde|ème|eme|me|o|a|os|as|da|ta|r)$/.test(text);
  return /[A-Z]$/.test(before) && /^(?:me|mes|lle|lles|gr|r|rs|e|o|t|d|te|de)$/.test(text);
}

const oneNumber = letterTest(String.raw`^[+−-]?[\p{L}\p{N}]+$`);

/** With parentheses around more than one figure or letter: "2^(n+1)". */
function signs(sign: string, text: string): Signs {
  return oneNumber(text) ? [sign, ''] : [`${sign}(`, ')'];
}

function signsOfSubscript(before: string, text: string): Signs {
  if (text.length > longestPower || /\s/.test(text)) return apart;
  // The count of an element's atoms.
  return /^\d+$/.test(text) && /(?:[A-Z][a-z]?|[A-Z]\)|\))$/.test(before) ? none : signs('_', text);
}
