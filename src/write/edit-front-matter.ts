import {BriefError} from '../errors.js';
import {
  beginsLikeFrontMatter,
  type Dialect,
  findFrontMatter,
  fingerprint,
  lineEndOf,
  pathOf,
  readFrontMatter,
  readWriteRecord,
  spellWriteRecord,
  valueAt,
  type WrittenValue,
  withoutValue,
  withValue,
  writeRecordKey,
} from '../read/index.js';
import type {FrontMatterValue} from '../types.js';
import type {Edit, Undo} from './edit.js';
import {removeTomlKey, setTomlKey} from './edit-toml.js';
import {removeYamlKey, setYamlKey} from './edit-yaml.js';

/**
 * Sets keys of an article's front matter and changes nothing else: comments, order, quotes and line ends of the rest
 * stay as they are. "seo.description" is a key within a mapping. Makes it in YAML where there is none, and notes of
 * each value how it was made, and what it takes to undo it. Throws a BriefError 'front-matter' where it is
 * broken, or written in a way in which the keys cannot be set without touching more.
 */
export async function setFrontMatter(
  source: string,
  changes: ReadonlyMap<string, FrontMatterValue>,
  recipeOf: (key: string) => string,
): Promise<string> {
  if (changes.size === 0) return source;
  const {data, end} = await readUnbroken(source);
  const known = readWriteRecord(data[writeRecordKey]);
  const values = new Map(known.values.map((value) => [value.key, value]));
  let text = end > 0 ? source : emptyFrontMatter(source) + source;
  const frontMatter =
    end === 0 ? 'new' : known.values.length > 0 ? known.frontMatter : isTight(source) ? 'tight' : undefined;
  let expected: Readonly<Record<string, unknown>> = data;
  for (const [key, value] of changes) {
    const path = pathOf(key, data);
    const made = await setKey(text, path, value);
    const {above, was} = values.get(key) ?? undoOf(made.undo, valueAt(data, key));
    values.set(key, {key, fingerprint: fingerprint(value), recipe: recipeOf(key), above, was});
    text = made.text;
    expected = withValue(expected, path, value);
  }
  const note = spellWriteRecord({frontMatter, values: [...values.values()]});
  text = (await setKey(text, [writeRecordKey], note)).text;
  await verify(text, source.slice(end), {...expected, [writeRecordKey]: note});
  return text;
}

/** What was blank can be put back; what an author wrote and agreed to lose is not kept in a note. */
function undoOf({above, was}: Undo, before: unknown): Undo {
  return isNothing(before) ? {above, was} : {above: 0};
}

/** Whether nothing of use stands at a key. */
export function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

/**
 * Takes out the values that brief has set and nobody has changed since, and its note of them; the front matter becomes
 * what it was. Gives the keys of values that were changed and stay. Throws as `setFrontMatter` does.
 */
export async function clearFrontMatter(source: string): Promise<{text: string; kept: string[]}> {
  const {data, end} = await readFrontMatter(source);
  if (end === 0 || !Object.hasOwn(data, writeRecordKey)) return {text: source, kept: []};
  await readUnbroken(source);
  const {frontMatter, values} = readWriteRecord(data[writeRecordKey]);
  const isOurs = ({key, ...noted}: WrittenValue): boolean => noted.fingerprint === fingerprint(valueAt(data, key));
  const own = values.filter(isOurs);
  let text = await removeKey(source, [writeRecordKey], {above: 0});
  for (const value of own.toReversed()) text = await removeKey(text, pathOf(value.key, data), value);
  text = withoutEmptyFrontMatter(text, frontMatter);
  await verifyCleared(text, source.slice(end), data, own);
  const changed = values.filter((value) => !own.includes(value)).map(({key}) => key);
  return {text, kept: changed.filter((key) => valueAt(data, key) !== undefined)};
}

async function readUnbroken(source: string): ReturnType<typeof readFrontMatter> {
  const frontMatter = await readFrontMatter(source);
  const [broken] = frontMatter.warnings;
  if (broken) throw failure(`line ${broken.line}: ${broken.message}; mend it first`);
  if (frontMatter.end === 0 && beginsLikeFrontMatter(source)) {
    throw failure('line 1: the file begins with a block that is no front matter, and brief puts none above it');
  }
  return frontMatter;
}

function failure(message: string): BriefError {
  return new BriefError('front-matter', message);
}

function emptyFrontMatter(source: string): string {
  const lineEnd = lineEndOf(source);
  return `---${lineEnd}---${lineEnd}`;
}

/** Of empty front matter the closing fence may follow the opening one at once. */
function isTight(text: string): boolean {
  const {body, start} = findFrontMatter(text)!;
  return body === '' && isFence(text, start);
}

/** Front matter that brief made goes with its last key; one that had no line between its fences gets that back. */
function withoutEmptyFrontMatter(text: string, made: 'new' | 'tight' | undefined): string {
  const found = findFrontMatter(text);
  if (!made || !found || found.body !== '') return text;
  const rest = text.slice(found.start).replace(/^(?:\r\n|\n|\r)/, '');
  return made === 'new' ? text.slice(found.end) : text.slice(0, found.start) + rest;
}

/** Takes the body of front matter, and gives it back with the value set, or taken out. */
interface Editor {
  set(body: string, path: readonly string[], value: FrontMatterValue, lineEnd: string): Promise<Edit> | Edit;
  remove(body: string, path: readonly string[], undo: Undo): Promise<string> | string;
}

const yaml: Editor = {set: setYamlKey, remove: removeYamlKey};
const editors: Record<Dialect, Editor> = {yaml, json: yaml, toml: {set: setTomlKey, remove: removeTomlKey}};

async function setKey(
  text: string,
  path: readonly string[],
  value: FrontMatterValue,
): Promise<{text: string; undo: Undo}> {
  const {dialect, body, start} = findFrontMatter(text)!;
  const lineEnd = lineEndOf(text);
  const made = await editors[dialect].set(body, path, value, lineEnd);
  const gap = isTight(text) ? lineEnd : '';
  return {text: text.slice(0, start) + made.body + gap + text.slice(start + body.length), undo: made.undo};
}

async function removeKey(text: string, path: readonly string[], undo: Undo): Promise<string> {
  const {dialect, body, start} = findFrontMatter(text)!;
  return text.slice(0, start) + (await editors[dialect].remove(body, path, undo)) + text.slice(start + body.length);
}

function isFence(text: string, at: number): boolean {
  return ['---', '...', '+++'].some((fence) => text.startsWith(fence, at));
}

/** Whatever the spelling of front matter, the result says what it said before, and the new values: else nothing is written. */
async function verify(text: string, body: string, expected: Readonly<Record<string, unknown>>): Promise<void> {
  const {data, end, warnings} = await readFrontMatter(text);
  const isSame = warnings.length === 0 && text.slice(end) === body && sameData(data, expected);
  if (!isSame) throw failure('the front matter is written in a way that brief cannot extend; add the keys by hand');
}

/** The same for what is taken out: what was blank before is blank again, and nothing else has changed. */
async function verifyCleared(
  text: string,
  body: string,
  before: Readonly<Record<string, unknown>>,
  gone: readonly WrittenValue[],
): Promise<void> {
  const {data, end, warnings} = await readFrontMatter(text);
  const without = (all: Readonly<Record<string, unknown>>) =>
    gone.reduce(
      (left, {key, above}) => {
        const path = pathOf(key, before);
        return withoutValue(left, path.slice(0, path.length - above));
      },
      withoutValue(all, [writeRecordKey]),
    );
  const isBlank = gone.every(({key}) => isNothing(valueAt(data, key)));
  // The article itself may begin with what reads like front matter once the block above it is gone.
  const isBody = text.slice(end) === body || text === body;
  if (isBody && (text === body || (isBlank && warnings.length === 0 && sameData(without(data), without(before)))))
    return;
  throw failure('the front matter is written in a way from which brief cannot take its keys; take them out by hand');
}

function sameData(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(left);
  const same = (key: string): boolean => JSON.stringify(left[key]) === JSON.stringify(right[key]);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && same(key));
}
