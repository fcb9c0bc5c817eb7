import {readFile, stat} from 'node:fs/promises';
import {extname, isAbsolute, join, relative, resolve, sep} from 'node:path';
import {BriefError} from '../errors.js';
import {articleExtensions} from '../formats.js';
import {isSystemError, reasonOf} from './system-errors.js';

/** An article that is still to be read. */
export interface Input {
  /** What messages call it. */
  name: string;
  /** Its path as a summary shows it, with forward slashes; null for standard input. */
  path: string | null;
  /** Tells whether two inputs, or an input and the output, are one file. */
  absolute: string | null;
  read(): Promise<Uint8Array>;
}

export interface Found {
  inputs: Input[];
  /** One for each operand that led nowhere; the others still count. */
  failures: BriefError[];
  /** True when one article was named by itself, not as one of several, a folder or a pattern. */
  single: boolean;
}

/** Files, folders, patterns and `-` → articles, each once: by operand, within a folder or pattern by code unit. */
export async function findInputs(operands: readonly string[], cwd = process.cwd()): Promise<Found> {
  const inputs = new Map<string | null, Input>();
  const failures: BriefError[] = [];
  let several = operands.length !== 1;
  for (const operand of operands) {
    try {
      const {paths, listed} = await expand(operand, cwd);
      if (listed) several = true;
      for (const input of paths.map((path) => createInput(path, cwd))) {
        if (!inputs.has(input.absolute)) inputs.set(input.absolute, input);
      }
    } catch (error) {
      if (!(error instanceof BriefError)) throw error;
      if (error.code === 'no-articles') several = true;
      failures.push(error);
    }
  }
  return {inputs: [...inputs.values()], failures, single: !several};
}

/** A name that exists is never read as a pattern: `notes [old].md` is a good name for a file. */
async function expand(operand: string, cwd: string): Promise<{paths: (string | null)[]; listed: boolean}> {
  if (operand === '-') return {paths: [null], listed: false};
  const kind = await kindOf(operand, cwd);
  if (kind === 'file') return {paths: [operand], listed: false};
  return {paths: kind === 'folder' ? await listFolder(operand, cwd) : await matchPattern(operand, cwd), listed: true};
}

async function kindOf(path: string, cwd: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    const stats = await stat(resolve(cwd, path));
    if (path !== '') return stats.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') {
      throw new BriefError('unreadable', `${path}: cannot be read: ${reasonOf(error)}`, {cause: error});
    }
  }
  return 'missing';
}

async function listFolder(folder: string, cwd: string): Promise<string[]> {
  const paths = await list('**/*', resolve(cwd, folder));
  const articles = paths.filter((path) => articleExtensions.includes(extname(path).toLowerCase()));
  if (articles.length === 0) {
    throw new BriefError(
      'no-articles',
      `${folder}: no articles in this folder; they end in ${articleExtensions.join(' ')}`,
    );
  }
  return articles.map((path) => join(folder, path));
}

async function matchPattern(operand: string, cwd: string): Promise<string[]> {
  const {isDynamicPattern} = await import('tinyglobby');
  const pattern = toPosix(operand);
  if (!isDynamicPattern(pattern)) {
    throw notFound(operand);
  }
  const paths = await list(pattern, cwd);
  if (paths.length === 0) throw new BriefError('no-articles', `${operand}: no file matches this pattern; check it`);
  return paths;
}

function notFound(operand: string): BriefError {
  const what = /[/\\]$/.test(operand) ? 'folder' : 'file';
  return new BriefError('not-found', `${operand === '' ? "''" : operand}: no such ${what}; check the name`);
}

async function list(pattern: string, cwd: string): Promise<string[]> {
  const {glob} = await import('tinyglobby');
  const paths = await glob(pattern, {
    cwd,
    ignore: ['**/node_modules/**', '**/.git/**'],
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    followSymbolicLinks: false, // a link can lead round in a circle, or to the same file again
  });
  return paths.sort();
}

function createInput(path: string | null, cwd: string): Input {
  if (path === null) return {name: 'standard input', path: null, absolute: null, read: readStandardInput};
  const absolute = resolve(cwd, path);
  const shown = shownPath(path, cwd);
  return {name: shown, path: shown, absolute, read: () => readArticle(absolute)};
}

/** Relative to where the user stands; only a file given by its full path from elsewhere keeps that. */
export function shownPath(path: string, cwd = process.cwd()): string {
  const way = relative(cwd, resolve(cwd, path));
  return toPosix(isAbsolute(path) && way.startsWith('..') ? path : way);
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

async function readArticle(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw asUnreadable(error);
  }
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of process.stdin) chunks.push(chunk);
  } catch (error) {
    throw asUnreadable(error);
  }
  return Buffer.concat(chunks);
}

function asUnreadable(error: unknown): unknown {
  if (!isSystemError(error)) return error;
  return new BriefError('unreadable', `cannot be read: ${reasonOf(error)}`, {cause: error});
}
