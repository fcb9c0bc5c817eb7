import {BriefError} from '../errors.js';
import {lineEndAfter} from '../read/index.js';
import {matchLength} from '../text/index.js';
import type {FrontMatterValue} from '../types.js';
import {cutLines, type Edit, type Undo} from './edit.js';
import {inline, quote} from './quote.js';

/** Sets a value above the first table of a TOML text, or in the table that its path names; the rest stays as it is. */
export function setTomlKey(body: string, path: readonly string[], value: FrontMatterValue, lineEnd: string): Edit {
  const {entries, tables} = read(body);
  const {entry, holder} = find(body, entries, path);
  const text = entry?.isInBraces ? inline(value) : spell(value, lineEnd);
  if (entry) {
    const was = body.slice(entry.start, entry.end);
    return {body: body.slice(0, entry.start) + text + body.slice(entry.end), undo: {above: 0, was}};
  }
  if (holder) return {body: addToBraces(body, holder, path, inline(value)), undo: {above: madeAbove(path, [holder])}};
  const undo = {above: madeAbove(path, [...entries, ...tables])};
  const table = tables.findLast((candidate) => isWithin(path, candidate.path));
  const line = `${path
    .slice(table?.path.length ?? 0)
    .map(spellKey)
    .join('.')} = ${text}`;
  const last = entries.filter((candidate) => candidate.table === table).at(-1);
  if (!last && !table) return {body: body === '' ? line : line + lineEnd + body, undo};
  const at = lineEndAfter(body, last?.end ?? table!.end);
  return {body: body.slice(0, at) + lineEnd + line + body.slice(at), undo};
}

/** Takes out what `setTomlKey` has set. */
export function removeTomlKey(body: string, path: readonly string[], {was}: Undo): string {
  const {entry, holder} = find(body, read(body).entries, path);
  if (!entry) return body;
  if (was !== undefined) return body.slice(0, entry.start) + was + body.slice(entry.end);
  return holder ? cutFromBraces(body, holder, entry) : cutLines(body, entry.keyStart, entry.end);
}

/** The entry at a path, and the table in braces in which it stands or would have to stand. */
function find(
  body: string,
  entries: readonly Entry[],
  path: readonly string[],
): {entry?: Entry | undefined; holder?: Entry | undefined} {
  const entry = entries.find((candidate) => isSame(candidate.path, path));
  const holder = entry ? undefined : entries.find((candidate) => isWithin(path, candidate.path));
  return {entry: entry ?? (holder && entryInBraces(body, holder, path)), holder};
}

/** How many of the mappings around a value are named by nothing else. */
function madeAbove(path: readonly string[], known: readonly {path: readonly string[]}[]): number {
  const isKnown = (outer: readonly string[]): boolean => known.some((other) => isWithin(other.path, outer));
  return path.slice(0, -1).filter((_, index) => !isKnown(path.slice(0, index + 1))).length;
}

function spell(value: FrontMatterValue, lineEnd: string): string {
  if (typeof value !== 'object' || value.length === 0) return inline(value);
  return `[${lineEnd}${value.map((text) => `  ${quote(text)},${lineEnd}`).join('')}]`;
}

function spellKey(key: string): string {
  return /^[\w-]+$/.test(key) ? key : quote(key);
}

function isSame(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && isWithin(left, right);
}

function isWithin(path: readonly string[], outer: readonly string[]): boolean {
  return outer.length <= path.length && outer.every((key, index) => key === path[index]);
}

interface Table {
  path: readonly string[];
  /** Behind its header. */
  end: number;
}

interface Entry {
  /** From the top. */
  path: readonly string[];
  /** The table in which it stands; undefined above the first one. */
  table: Table | undefined;
  keyStart: number;
  /** Of its value. */
  start: number;
  end: number;
  isInBraces?: boolean;
}

const blanks = /(?:\s|#[^\r\n]*)*/y;
const key = /"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+/.source;
const keyAndSign = new RegExp(`(${key}(?:[ \\t]*\\.[ \\t]*(?:${key}))*)[ \\t]*=[ \\t]*`, 'y');
const header = new RegExp(`(\\[\\[?)[ \\t]*((?:${key})(?:[ \\t]*\\.[ \\t]*(?:${key}))*)[ \\t]*\\]\\]?`, 'y');

/** The entries and the tables of a text, in order. The text is known to be TOML. */
function read(body: string): {entries: Entry[]; tables: Table[]} {
  const entries: Entry[] = [];
  const tables: Table[] = [];
  let table: Table | undefined;
  let isListed = false; // within a table of a list, which no path names
  for (let at = blanksEnd(body, 0); at < body.length; at = blanksEnd(body, at)) {
    header.lastIndex = at;
    const [whole, brackets, name = ''] = header.exec(body) ?? [];
    if (whole) {
      isListed = brackets === '[[';
      at += whole.length;
      table = {path: keysOf(name), end: at};
      if (!isListed) tables.push(table);
      continue;
    }
    keyAndSign.lastIndex = at;
    const [start = '', keys = ''] = keyAndSign.exec(body) ?? [];
    if (!start) break;
    const end = valueEnd(body, at + start.length);
    const path = [...(table?.path ?? []), ...keysOf(keys)];
    if (!isListed) entries.push({path, table, keyStart: at, start: at + start.length, end});
    at = end;
  }
  return {entries, tables};
}

function blanksEnd(body: string, at: number): number {
  return at + matchLength(blanks, body, at);
}

function keysOf(dotted: string): string[] {
  const keys = dotted.match(new RegExp(key, 'g')) ?? [];
  return keys.map((name) => name.replace(/^(["'])(.*)\1$/, '$2'));
}

/** What a value is made of: strings, whose brackets and signs mean nothing, brackets, comments, line ends, the rest. */
const token =
  /"""(?:[^\\]|\\[\s\S])*?"{3,5}|'''[\s\S]*?'{3,5}|"(?:[^"\\]|\\.)*"|'[^'\r\n]*'|[[{]|[\]}]|,|#[^\r\n]*|[\r\n]|[^"'[\]{},#\r\n]+/y;

/** Where a value ends: at the end of its line, or within braces at a comma or the closing brace. */
function valueEnd(body: string, start: number): number {
  let depth = 0;
  let end = start;
  for (token.lastIndex = start; token.lastIndex < body.length; ) {
    const [part] = token.exec(body) ?? [];
    if (part === undefined || (depth === 0 && /^[#\r\n,}\]]/.test(part))) break;
    if (part === '[' || part === '{') depth++;
    else if (part === ']' || part === '}') depth--;
    if (part.trim() !== '') end = token.lastIndex - (part.length - part.trimEnd().length);
  }
  return end;
}

/** Adds an entry to a table in braces, which stands in one line. */
function addToBraces(body: string, holder: Entry, path: readonly string[], text: string): string {
  if (body[holder.start] !== '{') {
    throw new BriefError(
      'front-matter',
      `"${holder.path.join('.')}" is no table, so it cannot hold "${path.join('.')}"`,
    );
  }
  const entry = `${path.slice(holder.path.length).map(spellKey).join('.')} = ${text}`;
  const inside = body.slice(holder.start + 1, holder.end - 1).trimEnd();
  const at = holder.start + 1 + (inside.trim() === '' ? 0 : inside.length);
  return body.slice(0, at) + (inside.trim() === '' ? entry : `, ${entry}`) + body.slice(at);
}

function entryInBraces(body: string, holder: Entry, path: readonly string[]): Entry | undefined {
  for (let at = holder.start + 1; at < holder.end - 1; ) {
    const keyStart = at + /[\s,]*/.exec(body.slice(at))![0].length;
    keyAndSign.lastIndex = keyStart;
    const [whole, keys = ''] = keyAndSign.exec(body) ?? [];
    if (!whole) return undefined;
    const start = keyStart + whole.length;
    const end = valueEnd(body, start);
    const found = [...holder.path, ...keysOf(keys)];
    if (isSame(found, path)) return {path: found, table: holder.table, keyStart, start, end, isInBraces: true};
    at = end;
  }
  return undefined;
}

/** With the comma in front of it, or behind it where it is the first one. */
function cutFromBraces(body: string, holder: Entry, {keyStart, end}: Entry): string {
  const before = /,\s*$/.exec(body.slice(holder.start, keyStart))?.[0];
  const after = before === undefined ? (/^\s*,[ \t]*/.exec(body.slice(end))?.[0].length ?? 0) : 0;
  return body.slice(0, keyStart - (before?.length ?? 0)) + body.slice(end + after);
}
