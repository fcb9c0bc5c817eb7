import type {FrontMatterValue} from '../types.js';
import {quote} from './quote.js';

/** Sets a key above the first table of a TOML text, and leaves the rest of the text as it is. */
export function setTomlKey(body: string, key: string, value: FrontMatterValue, lineEnd: string): string {
  const entries = topEntries(body);
  const text = spell(value, lineEnd);
  const entry = entries.find((candidate) => candidate.key === key);
  if (entry) return body.slice(0, entry.start) + text + body.slice(entry.end);
  const line = `${/^[\w-]+$/.test(key) ? key : quote(key)} = ${text}`;
  const last = entries.at(-1);
  if (!last) return body === '' ? line : line + lineEnd + body;
  const at = last.end + /[^\r\n]*/.exec(body.slice(last.end))![0].length;
  return body.slice(0, at) + lineEnd + line + body.slice(at);
}

function spell(value: FrontMatterValue, lineEnd: string): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return quote(value);
  return value.length === 0 ? '[]' : `[${lineEnd}${value.map((text) => `  ${quote(text)},${lineEnd}`).join('')}]`;
}

interface Entry {
  key: string;
  /** Of its value. */
  start: number;
  end: number;
}

const blanks = /(?:\s|#[^\r\n]*)*/y;
const keyAndSign = /((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^=\s"'])+)\s*=[ \t]*/y;

/** The entries above the first table, in order. The text is known to be TOML. */
function topEntries(body: string): Entry[] {
  const entries: Entry[] = [];
  for (let at = match(blanks, body, 0); at < body.length && body[at] !== '['; at = match(blanks, body, at)) {
    keyAndSign.lastIndex = at;
    const [whole, key] = keyAndSign.exec(body) ?? [];
    if (!whole || !key) return entries;
    const start = at + whole.length;
    at = valueEnd(body, start);
    entries.push({key: key.replace(/^(["'])(.*)\1$/, '$2'), start, end: at});
  }
  return entries;
}

function match(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  pattern.test(text);
  return pattern.lastIndex;
}

/** What a value is made of: strings, whose brackets and signs mean nothing, brackets, comments, line ends, the rest. */
const token =
  /"""(?:[^\\]|\\[\s\S])*?"{3,5}|'''[\s\S]*?'{3,5}|"(?:[^"\\]|\\.)*"|'[^'\r\n]*'|[[{]|[\]}]|#[^\r\n]*|[\r\n]|[^"'[\]{}#\r\n]+/y;

function valueEnd(body: string, start: number): number {
  let depth = 0;
  let end = start;
  for (token.lastIndex = start; token.lastIndex < body.length; ) {
    const [part] = token.exec(body) ?? [];
    if (part === undefined || (depth === 0 && /^[#\r\n]/.test(part))) break;
    if (part === '[' || part === '{') depth++;
    else if (part === ']' || part === '}') depth--;
    if (part.trim() !== '') end = token.lastIndex - (part.length - part.trimEnd().length);
  }
  return end;
}
