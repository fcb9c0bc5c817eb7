import {createReadStream, type Dirent} from 'node:fs';
import {readdir, readFile, stat} from 'node:fs/promises';
import {basename, dirname, extname, isAbsolute, join, resolve} from 'node:path';
import {BriefError} from '../../errors.js';
import {articleExtensions} from '../../read/index.js';
import {thousands} from '../../text/index.js';
import {shownPath, toPosix} from '../file-system/paths.js';
import {inBytes, isOpenedByShell, openStandardInput, refuseIrregular} from '../file-system/regular-file.js';
import {asUnreadable, isSystemError} from '../file-system/system-errors.js';
import {suggestFile} from '../help/suggestions.js';
import {createIgnoreTest, type IgnoreTest, ignoreFiles} from './ignore-files.js';
import {refuseCostlyPatterns} from './pattern-cost.js';
import {unpublishedName, unpublishedPath} from './unpublished.js';

/** An article that is still to be read. */
export interface Input {
  /** What messages call it. */
  name: string;
  /** Its path as a summary shows it, with forward slashes; null for standard input. */
  path: string | null;
  /** Tells whether two inputs, or an input and the output, are one file. */
  absolute: string | null;
  /** True for what a folder or a pattern gave, false for what the user named. */
  listed: boolean;
  read(): Promise<Uint8Array>;
}

interface FoundInputs {
  inputs: Input[];
  /** One for each operand that led nowhere; the others still count. */
  failures: BriefError[];
  /** True when one article was named by itself, not as one of several, a folder or a pattern. */
  single: boolean;
  /** What was come across and left out. */
  skipped: Skipped[];
}

export interface Skipped {
  name: string;
  because: string;
  /** True when the user named this very file. */
  named: boolean;
}

interface FindOptions {
  ignore?: boolean | undefined;
  /** What is bigger cannot be read. */
  maxBytes?: number | undefined;
}

/** A hundred times the longest of articles; what is bigger was hardly meant. */
const defaultMaxBytes = 20_000_000;

/**
 * Files, folders, patterns and `-` → articles, each once: by operand, within a folder or pattern by code unit. With
 * `ignore`, what .gitignore and .briefignore name is left out, and in folders partials (`_name.mdx`); a file that is named
 * itself answers to .briefignore alone.
 */
export async function findInputs(
  operands: readonly string[],
  cwd = process.cwd(),
  {ignore = true, maxBytes = defaultMaxBytes}: FindOptions = {},
): Promise<FoundInputs> {
  const inputs = new Map<string | null, Input>();
  const failures: BriefError[] = [];
  const skipped: Skipped[] = [];
  const search = createSearch(cwd, ignore, skipped);
  let several = operands.length !== 1;
  for (const operand of operands) {
    try {
      const {paths, listed} = await expand(operand, search);
      if (listed) several = true;
      for (const input of paths.map((path) => createInput(path, cwd, {maxBytes, listed}))) {
        if (!inputs.has(input.absolute)) inputs.set(input.absolute, input);
      }
    } catch (error) {
      // What is wrong with a config or an ignore file is so for every operand.
      if (!(error instanceof BriefError) || error.code === 'config') throw error;
      if (error.code === 'no-articles') several = true;
      failures.push(error);
    }
  }
  return {inputs: [...inputs.values()], failures, single: !several, skipped};
}

/** Where and how operands are looked for. */
interface Search {
  cwd: string;
  /** True when ignore files and names leave nothing out. */
  all: boolean;
  /** By both ignore files, for what is come across. */
  ignored: IgnoreTest;
  /** By brief's own, for what is named. */
  unwanted: IgnoreTest;
  skip(path: string, because: string, named?: boolean): void;
}

function createSearch(cwd: string, ignore: boolean, skipped: Skipped[]): Search {
  const none: IgnoreTest = async () => undefined;
  return {
    cwd,
    all: !ignore,
    ignored: ignore ? createIgnoreTest([ignoreFiles.git, ignoreFiles.brief], cwd) : none,
    unwanted: ignore ? createIgnoreTest([ignoreFiles.brief], cwd) : none,
    skip: (path, because, named = false) => skipped.push({name: shownPath(path, cwd), because, named}),
  };
}

/** A name that exists is never read as a pattern: `notes [old].md` is a good name for a file. */
async function expand(operand: string, search: Search): Promise<{paths: (string | null)[]; listed: boolean}> {
  if (operand === '-') return {paths: [null], listed: false};
  const kind = await entryTypeOf(operand, search.cwd);
  if (kind === 'file') return {paths: await takeFile(operand, search), listed: false};
  return {
    paths: kind === 'folder' ? await listFolder(operand, search) : await matchPattern(operand, search),
    listed: true,
  };
}

async function takeFile(path: string, {cwd, unwanted, skip}: Search): Promise<string[]> {
  const because = await unwanted(resolve(cwd, path), 'file');
  if (because === undefined) return [path];
  skip(path, because, true);
  return [];
}

async function entryTypeOf(path: string, cwd: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    const stats = await stat(resolve(cwd, path));
    if (path !== '') return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const isMissing = isSystemError(error) && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    if (!isMissing) throw asUnreadable(error, path);
  }
  return 'missing';
}

const mostArticles = 100_000; // of a folder; reading them takes minutes, and few sites have a hundredth

async function listFolder(folder: string, search: Search): Promise<string[]> {
  const articles: string[] = [];
  for await (const path of walk(folder, search)) {
    articles.push(path);
    if (articles.length > mostArticles) {
      const what = `has more than ${thousands(mostArticles)} articles`;
      throw new BriefError('too-large', `${folder}: ${what}; name the folders in it one by one`);
    }
  }
  if (articles.length === 0) {
    const why = `they end in ${articleExtensions.join(' ')}, and --verbose says what is left out`;
    throw new BriefError('no-articles', `${folder}: no articles in this folder; ${why}`);
  }
  return articles.sort();
}

/** Articles in a folder and below it. Links are not followed: one can lead round in a circle, or to the same file again. */
async function* walk(folder: string, search: Search): AsyncGenerator<string> {
  for (const entry of await entriesOf(folder, search.cwd)) {
    const path = join(folder, entry.name);
    const because = await causeToSkip(path, entry, search);
    if (because !== undefined) search.skip(path, because);
    else if (entry.isDirectory()) yield* walk(path, search);
    else yield path;
  }
}

async function entriesOf(folder: string, cwd: string): Promise<Dirent[]> {
  try {
    return await readdir(resolve(cwd, folder), {withFileTypes: true});
  } catch (error) {
    throw asUnreadable(error, folder);
  }
}

async function causeToSkip(path: string, entry: Dirent, {cwd, ignored, all}: Search): Promise<string | undefined> {
  if (entry.name.startsWith('.')) return 'hidden';
  const kind = entry.isDirectory() ? 'folder' : 'file';
  if (kind === 'folder' && entry.name === 'node_modules') return 'packages';
  if (kind === 'file' && !entry.isFile()) return 'no plain file';
  if (kind === 'file' && !isArticleName(entry.name)) return 'no extension of an article';
  return (all ? undefined : unpublishedName(entry.name, kind)) ?? ignored(resolve(cwd, path), kind);
}

function isArticleName(name: string): boolean {
  return articleExtensions.includes(extname(name).toLowerCase());
}

async function matchPattern(operand: string, {cwd, all, ignored, skip}: Search): Promise<string[]> {
  const {isDynamicPattern, glob} = await import('tinyglobby');
  const pattern = toPosix(operand);
  if (!isDynamicPattern(pattern)) throw await notFound(operand, cwd);
  refuseCostlyPatterns([pattern], 'the command line');
  const paths = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false,
  });
  const found: string[] = [];
  for (const path of paths.sort()) {
    const because = (all ? undefined : unpublishedPath(path, pattern)) ?? (await ignored(resolve(cwd, path), 'file'));
    if (because === undefined) found.push(path);
    else skip(path, because);
  }
  if (found.length > 0) return found;
  const left =
    paths.length > 0
      ? 'every file that it matches is left out, and --verbose says why'
      : 'no file matches this pattern';
  throw new BriefError('no-articles', `${operand}: ${left}; check it`);
}

async function notFound(operand: string, cwd: string): Promise<BriefError> {
  if (/^https?:\/\//i.test(operand)) {
    return new BriefError('not-found', `${operand}: brief reads no addresses; fetch it first (curl -s URL | brief)`);
  }
  const what = /[/\\]$/.test(operand) ? 'folder' : 'file';
  const hint = await nearName(operand, cwd);
  return new BriefError('not-found', `${operand === '' ? "''" : operand}: no such ${what}; check the name${hint}`);
}

/** What to add where an article or a folder beside it has nearly the same name. */
async function nearName(operand: string, cwd: string): Promise<string> {
  const folder = dirname(operand);
  const entries = operand === '' ? [] : await readdir(resolve(cwd, folder), {withFileTypes: true}).catch(() => []);
  const names = entries
    .filter((entry) => entry.isDirectory() || (entry.isFile() && isArticleName(entry.name)))
    .map(({name}) => name);
  return suggestFile(basename(operand), names.sort(), toPosix(folder));
}

function createInput(path: string | null, cwd: string, {maxBytes, listed}: {maxBytes: number; listed: boolean}): Input {
  if (path === null) {
    const read = (): Promise<Uint8Array> => readStream(openStandardInput(), maxBytes);
    return {name: 'standard input', path: null, absolute: null, listed, read};
  }
  const absolute = resolve(cwd, path);
  const shown = shownPath(path, cwd);
  const read = (): Promise<Uint8Array> => readArticle(absolute, maxBytes);
  return {name: shown, path: shown, absolute, listed, read};
}

/** A file tells its size before it is read; what a shell has opened goes on until it has given too much. */
async function readArticle(path: string, maxBytes: number): Promise<Uint8Array> {
  try {
    const stats = await stat(path);
    if (isOpenedByShell(path, stats)) return await readStream(createReadStream(path), maxBytes);
    refuseIrregular(stats);
    if (stats.size > maxBytes) throw tooLarge(`it has ${inBytes(stats.size)}`, maxBytes);
    return await readFile(path);
  } catch (error) {
    throw asUnreadable(error);
  }
}

async function readStream(stream: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge('it goes on', maxBytes);
      chunks.push(chunk);
    }
  } catch (error) {
    throw asUnreadable(error);
  }
  return Buffer.concat(chunks);
}

function tooLarge(found: string, maxBytes: number): BriefError {
  return new BriefError(
    'too-large',
    `is too large: ${found}, and no more than ${inBytes(maxBytes)} are read; cut it into parts`,
  );
}
