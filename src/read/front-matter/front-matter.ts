import {BriefError} from '../../errors.js';
import {lazyPattern, thousands} from '../../text/index.js';
import type {Warning} from '../../types.js';
import {isNestedTooDeep} from './nesting.js';
import {isMapping} from './paths.js';
import {findKeyTwice, readYaml} from './yaml.js';

/** The data in front of an article, and where the article's own text begins. */
interface FrontMatter {
  /** Without a prototype, so that a key such as "constructor" is there only when the author wrote it. */
  data: Record<string, unknown>;
  /** Offset of the first character after the block; 0 when there is none. */
  end: number;
  warnings: Warning[];
}

/**
 * Reads a YAML (`---`), TOML (`+++`) or JSON (`---json`, or an object in the first line) block at the very start of
 * the text. A block that is not closed, or holds prose, is text; one that does not parse, or is written in another
 * language, is left out of the article with a warning that names the line.
 */
export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const block = findClosedBlock(text);
  if (!block) return {data: mapping({}), end: 0, warnings: unclosed(text)};
  if (block.body.length > longestBlock) return refuseLong(block);
  const {data, problem} = await parse(block);
  if (!isMapping(data)) return notData(block);
  const warnings = problem ? [warning(problem.message, block.line + problem.line - 1)] : [];
  return {data: mapping(data), end: block.end, warnings};
}

const longestBlock = 200_000; // characters; what parses YAML takes time with the square of its aliases, and 400 bytes for each

/** Nobody writes so much data; prose between two rules may be as long. */
function refuseLong(block: ClosedBlock): FrontMatter {
  if (block.dialect === 'yaml' && !/^\s*(?:#.*\s+)*["']?[\w-]+["']?[ \t]*:/.test(block.body)) return notData(block);
  throw new BriefError('too-large', `has front matter of more than ${thousands(longestBlock)} characters; shorten it`);
}

/** Prose between two rules is text; nobody writes it between the fences of TOML and JSON. */
function notData({dialect, end}: ClosedBlock): FrontMatter {
  if (dialect === 'yaml') return {data: mapping({}), end: 0, warnings: []};
  return {data: mapping({}), end, warnings: [warning('expected keys and their values', 1)]};
}

export type Dialect = 'yaml' | 'toml' | 'json';

interface FrontMatterBlock {
  dialect: Dialect;
  body: string;
  /** Offset of the body, and the line in which it begins. */
  start: number;
  line: number;
  /** Offset behind the closing fence and its line end. */
  end: number;
}

/** Finds a block at the very start of the text; whether it holds data is not asked. */
export function findFrontMatter(text: string): FrontMatterBlock | undefined {
  const block = findClosedBlock(text);
  return block && isDialect(block.dialect) ? {...block, dialect: block.dialect} : undefined;
}

/** Whether a text begins with a block, be it of data or not, perhaps below blank lines. */
export function beginsLikeFrontMatter(text: string): boolean {
  return findClosedBlock(text.replace(/^\s*(?:\r\n|\n|\r)/, '')) !== undefined;
}

/** A block in a language that need not be one that brief reads: `---js`. */
interface ClosedBlock extends Omit<FrontMatterBlock, 'dialect'> {
  dialect: string;
}

function findClosedBlock(text: string): ClosedBlock | undefined {
  return findFencedBlock(text) ?? findJsonBlock(text);
}

const opening = /^(---|\+\+\+|;;;)(?:[ \t]*(yaml|yml|toml|json)|([A-Za-z][\w+-]*))?[ \t]*(\r\n|\n|\r)/;
const closings: Readonly<Record<string, RegExp>> = {
  '---': /(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/g,
  '+++': /(?:\r\n|\n|\r)\+\+\+[ \t]*(?:\r\n|\n|\r|$)/g,
  ';;;': /(?:\r\n|\n|\r);;;[ \t]*(?:\r\n|\n|\r|$)/g,
};
const usual: Readonly<Record<string, string>> = {'---': 'yaml', '+++': 'toml', ';;;': ';;;'};

function findFencedBlock(text: string): ClosedBlock | undefined {
  const [open, fence, known, other, lineEnd] = opening.exec(text) ?? [];
  if (!open || !fence || !lineEnd) return undefined;
  const closing = closings[fence]!;
  // The search starts at the line end of the opening fence, so that an empty block closes too.
  closing.lastIndex = open.length - lineEnd.length;
  const close = closing.exec(text);
  if (!close) return undefined;
  const dialect = known?.replace('yml', 'yaml') ?? other ?? usual[fence]!;
  const body = text.slice(open.length, close.index);
  return {dialect, body, start: open.length, line: 2, end: close.index + close[0].length};
}

function findJsonBlock(text: string): ClosedBlock | undefined {
  const end = /^\{[ \t]*(?:"[^\r\n]*|\s*"[\s\S]*?(?:\r\n|\n|\r))\}[ \t]*(?:\r\n|\n|\r|$)/.exec(text)?.[0].length;
  return end === undefined ? undefined : {dialect: 'json', body: text.slice(0, end), start: 0, line: 1, end};
}

interface Parsed {
  /** Anything but a mapping: the block is text. */
  data: unknown;
  /** With the line of the body in which it is. */
  problem?: {message: string; line: number} | undefined;
}

async function parse({dialect, body}: ClosedBlock): Promise<Parsed> {
  const lines = body.replace(/\r\n?/g, '\n');
  if (!isDialect(dialect)) {
    const message = `brief reads YAML, TOML and JSON here, and not ${JSON.stringify(dialect)}`;
    return {data: {}, problem: {message, line: 0}};
  }
  if (isBlank(lines)) return {data: {}};
  try {
    return await parsers[dialect](lines);
  } catch (error) {
    return {data: {}, problem: problemOf(error, lines)};
  }
}

function isDialect(name: string): name is Dialect {
  return Object.hasOwn(parsers, name);
}

const parsers: Record<Dialect, (body: string) => Promise<Parsed> | Parsed> = {
  yaml: parseYaml,
  toml: parseToml,
  json: parseJson,
};

async function parseYaml(body: string): Promise<Parsed> {
  const mistake = lineWithoutValue(body);
  if (mistake) return {data: {}, problem: {message: 'expected "key: value", with a colon and a space', line: mistake}};
  if (!looksLikeData(body)) return {data: undefined};
  const {document, problem} = await readYaml(body);
  if (problem) return {data: plainLines(body), problem: {message: problem.message, line: lineAt(body, problem.offset)}};
  const twice = await findKeyTwice(document);
  const message = `the key "${twice?.key}" stands twice; the last one counts`;
  return {data: document.toJS(), problem: twice && {message, line: lineAt(body, twice.offset)}};
}

/** What a block that is not YAML still says in so many words, such as `title: Foo: bar`; lists and deeper keys are lost. */
function plainLines(body: string): Record<string, string> {
  const entries = [...body.matchAll(/^([A-Za-z][\w-]*):[ \t]+(?![[{|>&*!#])(\S.*?)[ \t]*$/gm)];
  return Object.fromEntries(entries.map(([, key, value]) => [key, value!.replace(/^(["'])(.*)\1$/, '$2')]));
}

async function parseToml(body: string): Promise<Parsed> {
  if (isNestedTooDeep(body)) return {data: {}, problem: {message: 'nested too deep', line: 1}};
  const {parse} = await import('smol-toml');
  return {data: withoutDates(parse(body))};
}

// The message of the run time differs from version to version, so only the place is taken from it.
function parseJson(body: string): Parsed {
  try {
    return {data: JSON.parse(body)};
  } catch (error) {
    const at = /position (\d+)/.exec(String(error))?.[1];
    return {
      data: {},
      problem: {message: 'the block is not valid JSON', line: lineAt(body, Number(at ?? body.length - 1))},
    };
  }
}

/** TOML has dates of its own; as in YAML and JSON they stay as written. */
function withoutDates(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(withoutDates);
  if (!isMapping(value)) return value;
  return mapping(Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutDates(entry)])));
}

function problemOf(error: unknown, body: string): {message: string; line: number} {
  const {message, line} = error as {message?: unknown; line?: unknown};
  const [first] = String(message ?? error).split('\n', 1);
  return {message: first!, line: typeof line === 'number' ? line : firstKeyLine(body)};
}

function firstKeyLine(body: string): number {
  return lineAt(body, body.search(/[^\s]/));
}

function lineAt(body: string, offset: number): number {
  return body.slice(0, offset).split('\n').length;
}

function mapping(data: Record<string, unknown>): Record<string, unknown> {
  return Object.assign(Object.create(null), data);
}

function isBlank(body: string): boolean {
  return /^(?:[ \t]*(?:#.*)?(?:\n|$))*$/.test(body);
}

// Prose between two rules has no key in its first line.
function looksLikeData(body: string): boolean {
  return firstLine().test(body);
}

const key = String.raw`[^\s#>|*\x60!-][^\n]{0,60}?`;
const firstLine = lazyPattern(
  String.raw`^(?:\s*(?:#.*)?\n)*\s*(?:${key}\s*:(?:\s|$)|[@\x60%][\w-]+\s*:|[?]\s|\[|[{&]|<<:|[\p{L}\p{N}_$."'-]+[ \t]*=)`,
  'u',
);

const keyAlone = lazyPattern(
  String.raw`^\s*["']?[\p{L}_@$/][\p{L}\p{N}_@$/.-]{0,40}["']?[ \t]*(?::(?:\u00a0|[^\s/:])|：)`,
  'u',
);

/** The first line of a block whose lines all have a key and none a value, for want of the colon and space of YAML; or 0. */
function lineWithoutValue(body: string): number {
  const lines = body.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.every((line) => keyAlone().test(line) && !/:(?:[ \t]|$)/.test(line))
    ? lineAt(body, body.indexOf(lines[0]!))
    : 0;
}

function unclosed(text: string): Warning[] {
  const [open = ''] = opening.exec(text) ?? [];
  const fence = open.trim();
  if (!open || !looksLikeData(text.slice(open.length).split(/\r\n|\n|\r/, 1)[0]!)) return [];
  return [warning(`the block opened by "${fence}" is never closed, so it is read as text`, 1)];
}

function warning(message: string, line: number): Warning {
  return {code: 'front-matter', message: `front matter: ${message.replace(/\s+/g, ' ').trim()}`, line};
}
