import {basename, dirname, relative} from 'node:path';
import picomatch from 'picomatch';
import {type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node} from 'yaml';
import {BriefError} from '../../errors.js';
import {findKeyTwice, isMapping, readYaml} from '../../read/index.js';
import {isInside, toPosix} from '../file-system/paths.js';
import {refuseCostlyPatterns} from '../input/pattern-cost.js';
import {configSchema} from './config-file-schema.js';
import {type JsonSchema, mappingForm, schemaOf} from './json-schema.js';
import {type ConfigProblem, validate} from './validate.js';

/** Settings by name, the name being the keys that lead to it: "write.block". */
export type SettingValues = ReadonlyMap<string, {value: unknown; origin: string}>;

/** Settings for all articles or for some; later layers win. */
export interface Layer {
  /** Takes the full path of an article. */
  applies(path: string): boolean;
  values: SettingValues;
}

/**
 * Reads a config file, JSON being YAML: first its settings, then its overrides. `name` is what messages call the file.
 * In a package.json only the key "brief" counts; undefined when it has none. Throws a BriefError 'config' that has a
 * line for each thing that is wrong.
 */
export async function readConfig(file: string, content: string, name: string): Promise<Layer[] | undefined> {
  const isPackage = basename(file) === 'package.json';
  const source = await parse(content, name);
  const data = isPackage ? (source.data as {brief?: unknown} | null)?.brief : (source.data ?? {});
  if (data === undefined) return undefined;
  if (isPackage) source.root = nodeAt(source, ['brief'], 'value');
  await refuseKeyTwice(source);
  refuse(source, validate(data, configSchema));
  return layersOf(data as Mapping, source, dirname(file));
}

type Mapping = Readonly<Record<string, unknown>>;

interface Source {
  name: string;
  lines: LineCounter;
  document: Document;
  /** What stands for the whole config. */
  root: Node | null;
  data: unknown;
}

async function parse(content: string, name: string): Promise<Source> {
  const lines = new LineCounter();
  try {
    // With the level "error" a second document is one.
    const {document, problem} = await readYaml(content, {lineCounter: lines, logLevel: 'error'});
    if (!problem) return {name, lines, document, root: document.contents, data: document.toJS()};
    throw failure(place(name, lines, problem.offset), problem.message);
  } catch (error) {
    // Aliases without an anchor, or so many that they would fill the memory.
    if (error instanceof ReferenceError) throw failure(name, error.message);
    throw error;
  }
}

function failure(where: string, message: string): BriefError {
  return new BriefError('config', `${where}: ${message.replace(/\s+/g, ' ')}`);
}

function place(name: string, lines: LineCounter, offset: number): string {
  const {line, col} = lines.linePos(offset);
  // Lines of what was never parsed are not counted.
  return `${name}:${Math.max(line, 1)}:${Math.max(col, 1)}`;
}

async function refuseKeyTwice({root, name, lines}: Source): Promise<void> {
  const twice = await findKeyTwice(root);
  if (twice) throw failure(place(name, lines, twice.offset), `the key ${JSON.stringify(twice.key)} stands twice`);
}

const mostProblems = 20; // problems in one message; who has more has named the wrong file

function refuse(source: Source, problems: readonly ConfigProblem[]): void {
  if (problems.length === 0) return;
  const found = problems
    .slice(0, mostProblems)
    .map(({path, at, message}) => ({offset: nodeAt(source, path, at)?.range?.[0] ?? 0, message}))
    .sort((left, right) => left.offset - right.offset)
    .map(({offset, message}) => `${place(source.name, source.lines, offset)}: ${message}`);
  if (problems.length > mostProblems) found.push(`${source.name}: and ${problems.length - mostProblems} more`);
  throw new BriefError('config', found.join('\n'));
}

/** The node of a value or of its key; where a part of the path is not in the file, the node that would hold it. */
function nodeAt({root, document}: Source, path: readonly string[], at: ConfigProblem['at']): Node | null {
  let node = root;
  for (const [index, key] of path.entries()) {
    const parent = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap<Node, Node | null>(parent) ? parent.items.find((item) => keyOf(item.key) === key) : undefined;
    if (pair && at === 'key' && index === path.length - 1) return pair.key;
    node = pair?.value ?? (isSeq<Node>(parent) ? parent.items[Number(key)] : undefined) ?? node;
  }
  return node;
}

function keyOf(key: Node): string {
  return isScalar(key) ? String(key.value ?? '') : String(key);
}

function layersOf({overrides = [], ...settings}: Mapping, source: Source, folder: string): Layer[] {
  const base = {applies: () => true, values: valuesOf(settings, [], source, '')};
  const patterns = (overrides as readonly Mapping[]).flatMap(({files}) => files as string | string[]);
  refuseCostlyPatterns(patterns, source.name);
  const others = (overrides as readonly Mapping[]).map(({files, ...settings}, index) => ({
    applies: matcher([files].flat() as string[], folder),
    values: valuesOf(settings, ['overrides', String(index)], source, `, override #${index + 1}`),
  }));
  return [base, ...others];
}

/** Patterns are relative to the folder of the config, and match nothing outside of it. */
function matcher(patterns: readonly string[], folder: string): Layer['applies'] {
  const anywhere = patterns.map((pattern) => (pattern.includes('/') ? pattern.replace(/^\.?\//, '') : `**/${pattern}`));
  const matches = picomatch(anywhere, {dot: true, noextglob: true});
  return (path) => isInside(folder, path) && matches(toPosix(relative(folder, path)));
}

function valuesOf(settings: Mapping, above: readonly string[], source: Source, suffix: string): SettingValues {
  const originOf = (path: readonly string[]): string => {
    const offset = nodeAt(source, [...above, ...path], 'key')?.range?.[0] ?? 0;
    return `${source.name}:${source.lines.linePos(offset).line}${suffix}`;
  };
  const {$schema, ...rest} = settings;
  return new Map(
    leaves(rest, configSchema, []).map(({path, value}) => [path.join('.'), {value, origin: originOf(path)}]),
  );
}

interface Leaf {
  path: string[];
  value: unknown;
}

/** Cuts a mapping into the settings that can be overridden one by one. */
function leaves(mapping: Mapping, schema: JsonSchema, above: readonly string[]): Leaf[] {
  return Object.entries(mapping).flatMap(([key, value]) => {
    const path = [...above, key];
    const setting = schemaOf(schema, key);
    const form = setting.default === undefined ? mappingForm(setting) : undefined;
    if (!form) return [{path, value}];
    // A value that stands for a mapping is its first key: "long-sentence: warning".
    const [first = ''] = Object.keys(form.properties ?? {});
    return leaves(isMapping(value) ? value : {[first]: value}, form, path);
  });
}
