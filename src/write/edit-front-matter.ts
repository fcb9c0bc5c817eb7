import {BriefError} from '../errors.js';
import {type Dialect, findBlock, lineEndOf, readFrontMatter} from '../read/index.js';
import type {FrontMatterValue} from '../types.js';
import {setTomlKey} from './edit-toml.js';
import {setYamlKey} from './edit-yaml.js';

/**
 * Sets keys of an article's front matter and changes nothing else: comments, order, quotes and line ends of the rest
 * stay as they are. Makes a YAML block where there is none. Throws a BriefError 'front-matter' where the block is broken,
 * or written in a way in which the keys cannot be set without touching more.
 */
export async function setFrontMatter(source: string, changes: ReadonlyMap<string, FrontMatterValue>): Promise<string> {
  if (changes.size === 0) return source;
  const {data, end, warnings} = await readFrontMatter(source);
  const [broken] = warnings;
  if (broken) throw failure(`line ${broken.line}: ${broken.message}; mend it first`);
  let text = end > 0 ? source : emptyBlock(source) + source;
  for (const [key, value] of changes) text = await setKey(text, key, value);
  await verify(text, source.slice(end), {...data, ...Object.fromEntries(changes)});
  return text;
}

function failure(message: string): BriefError {
  return new BriefError('front-matter', message);
}

function emptyBlock(source: string): string {
  const lineEnd = lineEndOf(source);
  return `---${lineEnd}---${lineEnd}`;
}

/** Takes the body of a block, and gives it back with the key set. */
type SetKey = (body: string, key: string, value: FrontMatterValue, lineEnd: string) => Promise<string> | string;

const setters: Record<Dialect, SetKey> = {yaml: setYamlKey, json: setYamlKey, toml: setTomlKey};

async function setKey(text: string, key: string, value: FrontMatterValue): Promise<string> {
  const {dialect, body, start} = findBlock(text)!;
  const lineEnd = lineEndOf(text);
  const made = await setters[dialect](body, key, value, lineEnd);
  // Of an empty block the closing fence follows the opening one at once.
  const gap = body === '' && isFence(text, start) ? lineEnd : '';
  return text.slice(0, start) + made + gap + text.slice(start + body.length);
}

function isFence(text: string, at: number): boolean {
  return /^(?:---|\.\.\.|\+\+\+)/.test(text.slice(at, at + 3));
}

/** Whatever the spelling of a block, the result says what it said before, and the new values: else nothing is written. */
async function verify(text: string, body: string, expected: Readonly<Record<string, unknown>>): Promise<void> {
  const {data, end, warnings} = await readFrontMatter(text);
  const isSame = warnings.length === 0 && text.slice(end) === body && sameData(data, expected);
  if (!isSame) throw failure('the front matter is written in a way that brief cannot extend; add the keys by hand');
}

function sameData(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(left);
  const same = (key: string): boolean => JSON.stringify(left[key]) === JSON.stringify(right[key]);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && same(key));
}
