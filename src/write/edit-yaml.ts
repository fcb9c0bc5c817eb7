import type {Node, Scalar} from 'yaml';
import {BriefError} from '../errors.js';
import {lineEndAfter, readYaml} from '../read/index.js';
import type {FrontMatterValue} from '../types.js';
import {cutLines, type Edit, type Undo} from './edit.js';
import {inline, quote, quoteKey} from './quote.js';

interface Entry {
  key: Scalar;
  value?: Node | null;
}

interface Mapping {
  items: Entry[];
  flow?: boolean;
  range?: Node['range'];
}

/** Sets a value in a YAML or JSON mapping, or in one within it, and leaves the rest of the text as it is. */
export async function setYamlKey(
  body: string,
  path: readonly string[],
  value: FrontMatterValue,
  lineEnd: string,
): Promise<Edit> {
  const {map, rest, entry} = find(await rootOf(body), path);
  const above = rest.length - 1;
  if (entry && above > 0 && !hasNoValue(entry)) {
    const key = path.slice(0, -above).join('.');
    throw new BriefError('front-matter', `"${key}" is no mapping, so it cannot hold "${path.join('.')}"`);
  }
  const text = spell(value, rest.slice(1), {
    flow: map?.flow ?? false,
    indent: indentOf(body, entry ?? map?.items[0]),
    lineEnd,
  });
  if (entry) return {body: replaceValue(body, entry, text), undo: {above, was: valueText(body, entry)}};
  const name = rest[0]!;
  const gap = isOwnLine(text) ? '' : ' ';
  const undo = {above};
  if (map?.flow) return {body: addToFlow(body, map, `${quote(name)}: ${text}`), undo};
  const line = `${indentOf(body, map?.items[0])}${quoteKey(name)}:${gap}${text}`;
  if (body === '') return {body: line, undo};
  const at = rest.length === path.length ? body.length : lineEndAfter(body, endOf(body, map!.items.at(-1)!));
  return {body: body.slice(0, at) + lineEnd + line + body.slice(at), undo};
}

/** Takes out what `setYamlKey` has set, with the mappings that it made for it and that hold nothing else. */
export async function removeYamlKey(body: string, path: readonly string[], {above, was}: Undo): Promise<string> {
  const root = await rootOf(body);
  const made = find(root, path.slice(0, path.length - above));
  const leaf = find(root, path);
  if (!leaf.entry || leaf.rest.length > 1) return body;
  const isAlone = made.entry !== undefined && holdsOnly(made.entry, above);
  const {map, entry} = isAlone ? made : leaf;
  return isAlone && was !== undefined ? restoreValue(body, entry!, was) : cut(body, map!, entry!);
}

async function rootOf(body: string): Promise<Mapping | null> {
  // The library takes a lone CR for a blank.
  const {document} = await readYaml(body.replace(/\r(?!\n)/g, '\n'));
  return document.contents as unknown as Mapping | null;
}

/** How far a path leads: the last mapping, the keys that are left in it, and the entry of the first of them. */
function find(
  root: Mapping | null,
  path: readonly string[],
): {map: Mapping | null; rest: readonly string[]; entry: Entry | undefined} {
  let map = root;
  for (let depth = 0; ; depth++) {
    const entry = map?.items.find(({key}) => String(key.value) === path[depth]);
    const rest = path.slice(depth);
    if (rest.length === 1 || !isMapping(entry?.value)) return {map, rest, entry};
    map = entry.value;
  }
}

function isMapping(node: unknown): node is Mapping {
  return typeof node === 'object' && node !== null && 'items' in node && isEntries(node.items);
}

function isEntries(items: unknown): boolean {
  return Array.isArray(items) && items.every((item) => typeof item === 'object' && item !== null && 'key' in item);
}

function hasNoValue({value}: Entry): boolean {
  return !value || ('value' in value && value.value === null);
}

/** Whether a value holds nothing but one mapping within the other, so many. */
function holdsOnly({value}: Entry, depth: number): boolean {
  if (depth === 0) return true;
  return isMapping(value) && value.items.length === 1 && holdsOnly(value.items[0]!, depth - 1);
}

interface Spelling {
  flow: boolean;
  indent: string;
  lineEnd: string;
}

/** A value as it follows the colon, within mappings of the keys of a path; in block style, that may begin with a line end. */
function spell(value: FrontMatterValue, path: readonly string[], {flow, indent, lineEnd}: Spelling): string {
  const [key, ...rest] = path;
  if (key === undefined) return flow || typeof value !== 'object' ? inline(value) : list(value, indent, lineEnd);
  if (flow) return `{${quote(key)}: ${spell(value, rest, {flow, indent, lineEnd})}}`;
  const deeper = `${indent}  `;
  const text = spell(value, rest, {flow, indent: deeper, lineEnd});
  return `${lineEnd}${deeper}${quoteKey(key)}:${isOwnLine(text) ? '' : ' '}${text}`;
}

/** A list in block style, which begins with a line end: diffs show each of its texts on its own line. */
function list(values: readonly string[], indent: string, lineEnd: string): string {
  return values.length === 0 ? '[]' : values.map((value) => `${lineEnd}${indent}  - ${quote(value)}`).join('');
}

function indentOf(body: string, entry: Entry | undefined): string {
  return entry ? /[ \t]*$/.exec(body.slice(0, entry.key.range![0]))![0] : '';
}

/** Where the value of an entry begins, behind its colon and the blanks there, and where it ends; comments are left out. */
function valueRange(body: string, {key, value}: Entry): {colon: number; start: number; end: number} {
  const colon = body.indexOf(':', key.range![1]) + 1;
  const [start, end] = value?.range ?? [colon, colon];
  return {colon, start, end: start === end ? start : innerEnd(body, value!)};
}

/** Where a value ends: a mapping or a list in block style with its last item, whose comment is not its own. */
function innerEnd(body: string, node: Node): number {
  const [start, end] = node.range!;
  const last: unknown =
    'items' in node && !('flow' in node && node.flow) ? (node.items as unknown[]).at(-1) : undefined;
  if (isEntries([last])) return endOf(body, last as Entry);
  if (last && (last as Node).range) return innerEnd(body, last as Node);
  return start + body.slice(start, end).trimEnd().length;
}

function endOf(body: string, entry: Entry): number {
  const {start, end, colon} = valueRange(body, entry);
  return start === end ? colon : end;
}

/** What stands between the colon and the end of the value. */
function valueText(body: string, entry: Entry): string {
  const {colon, start, end} = valueRange(body, entry);
  return start === end ? '' : body.slice(colon, end);
}

/** Puts a text between the colon and what follows the old value, comments included. */
function replaceValue(body: string, entry: Entry, text: string): string {
  const {colon, start, end} = valueRange(body, entry);
  const gap = body.slice(colon, start);
  // An empty value begins where its comment does.
  if (start === end) return `${body.slice(0, colon)}${isOwnLine(text) ? '' : ' '}${text}${body.slice(colon)}`;
  const kept = isOwnLine(text) ? '' : /^[ \t]+$/.test(gap) ? gap : ' ';
  return body.slice(0, colon) + kept + text + body.slice(end);
}

function restoreValue(body: string, entry: Entry, was: string): string {
  const {colon, end} = valueRange(body, entry);
  return body.slice(0, colon) + was + body.slice(end);
}

function isOwnLine(text: string): boolean {
  return /^\s/.test(text);
}

/** Adds an entry behind the last one of a mapping in braces, on a line of its own where that has one. */
function addToFlow(body: string, {items, range}: Mapping, entry: string): string {
  const last = items.at(-1);
  if (!last) return body.slice(0, range![0] + 1) + entry + body.slice(range![0] + 1);
  const at = endOf(body, last);
  const gap = /(?:\r\n|\n|\r)[ \t]*$/.exec(body.slice(0, last.key.range![0]))?.[0] ?? ' ';
  const comma = /^\s*,/.exec(body.slice(at))?.[0].length;
  return comma === undefined
    ? `${body.slice(0, at)},${gap}${entry}${body.slice(at)}`
    : `${body.slice(0, at + comma)}${gap}${entry},${body.slice(at + comma)}`;
}

/** Cuts an entry out as it was added: in braces with its comma, else with its line. */
function cut(body: string, map: Mapping, entry: Entry): string {
  const start = entry.key.range![0];
  const end = endOf(body, entry);
  if (!map.flow) return cutLines(body, start, end);
  if (map.items.length === 1) return body.slice(0, start) + body.slice(end);
  const isFirst = map.items[0] === entry;
  const before = isFirst ? '' : /,?\s*$/.exec(body.slice(0, start))![0];
  const after = /^\s*,/.exec(body.slice(end))?.[0].length ?? 0;
  if (isFirst) return body.slice(0, start) + body.slice(end + after).replace(/^[ \t]+/, '');
  const from = after > 0 ? start - before.length + before.indexOf(',') + 1 : start - before.length;
  return body.slice(0, from) + body.slice(end + after);
}
