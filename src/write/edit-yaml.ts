import type {Node, Scalar} from 'yaml';
import {readYaml} from '../read/index.js';
import type {FrontMatterValue} from '../types.js';
import {quote, quoteKey} from './quote.js';

interface Entry {
  key: Scalar;
  value?: Node | null;
}

interface Mapping {
  items: Entry[];
  flow?: boolean;
  range?: Node['range'];
}

/** Sets a key of a YAML or JSON mapping in its text, and leaves the rest of the text as it is. */
export async function setYamlKey(body: string, key: string, value: FrontMatterValue, lineEnd: string): Promise<string> {
  // The library takes a lone CR for a blank.
  const {document} = await readYaml(body.replace(/\r(?!\n)/g, '\n'));
  const map = document.contents as unknown as Mapping | null;
  const {items = [], flow = false} = map ?? {};
  const entry = items.find((item) => item.key.value === key);
  if (flow) {
    return entry ? replaceValue(body, entry, inline(value)) : addToFlow(body, map!, `${quote(key)}: ${inline(value)}`);
  }
  const indent = indentOf(body, entry ?? items[0]);
  const text = typeof value === 'object' ? list(value, indent, lineEnd) : inline(value);
  if (entry) return replaceValue(body, entry, text);
  const line = `${indent}${quoteKey(key)}:${typeof value === 'object' ? '' : ' '}${text}`;
  return body === '' ? line : `${body}${lineEnd}${line}`;
}

function inline(value: FrontMatterValue): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? quote(value) : `[${value.map(quote).join(', ')}]`;
}

/** A list in block style, which begins with a line end: diffs show each of its texts on its own line. */
function list(values: readonly string[], indent: string, lineEnd: string): string {
  return values.length === 0 ? ' []' : values.map((value) => `${lineEnd}${indent}  - ${quote(value)}`).join('');
}

function indentOf(body: string, entry: Entry | undefined): string {
  return entry ? /[ \t]*$/.exec(body.slice(0, entry.key.range![0]))![0] : '';
}

/** Puts a text between the colon and what follows the old value, comments included. */
function replaceValue(body: string, {key, value}: Entry, text: string): string {
  const from = body.indexOf(':', key.range![1]) + 1;
  const [start, end] = value?.range ?? [from, from];
  const to = start + body.slice(start, end).trimEnd().length;
  const gap = body.slice(from, start);
  // An empty value begins where its comment does.
  if (start === end) return `${body.slice(0, from)}${isOwnLine(text) ? '' : ' '}${text}${body.slice(from)}`;
  const kept = isOwnLine(text) ? '' : /^[ \t]+$/.test(gap) ? gap : ' ';
  return body.slice(0, from) + kept + text + body.slice(to);
}

function isOwnLine(text: string): boolean {
  return /^\s/.test(text);
}

/** Adds an entry behind the last one of a mapping in braces, on a line of its own where that has one. */
function addToFlow(body: string, {items, range}: Mapping, entry: string): string {
  const last = items.at(-1);
  if (!last) return body.slice(0, range![0] + 1) + entry + body.slice(range![0] + 1);
  const [start, end] = (last.value ?? last.key).range!;
  const at = start + body.slice(start, end).trimEnd().length;
  const gap = /(?:\r\n|\n|\r)[ \t]*$/.exec(body.slice(0, last.key.range![0]))?.[0] ?? ' ';
  const comma = /^\s*,/.exec(body.slice(at))?.[0].length;
  return comma === undefined
    ? `${body.slice(0, at)},${gap}${entry}${body.slice(at)}`
    : `${body.slice(0, at + comma)}${gap}${entry},${body.slice(at + comma)}`;
}
