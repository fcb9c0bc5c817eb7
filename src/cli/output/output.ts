import type {Stats} from 'node:fs';
import {mkdir, realpath, stat, writeFile} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';
import {BriefError} from '../../errors.js';
import {isInside} from '../file-system/paths.js';
import {isSystemError, systemMessage} from '../file-system/system-errors.js';

/** Takes the whole output at once. */
export type Write = (text: string) => Promise<void>;

/** Where `--output` goes; refused before any work is done when it cannot work. */
export async function openOutput(path: string | undefined): Promise<Write> {
  if (path === undefined || path === '-') return printOut;
  const existing = await statOf(path);
  if (existing?.isDirectory()) throw new BriefError('output', `${path}: is a folder; name a file`);
  if (existing === undefined) await demandFolder(path);
  await refuseOutside(path);
  // A device or a named pipe is written to; renaming a file over it would take its place.
  if (existing !== undefined && !existing.isFile()) return (text) => guarded(path, () => writeFile(path, text));
  return (text) => guarded(path, () => replace(path, text));
}

/** Prints on standard output and waits until it is gone, so that a slow reader slows the work down. */
export async function printOut(text: string): Promise<void> {
  await new Promise<void>((done) => process.stdout.write(text, () => done()));
}

/** A link that came with a repository could lead to any file of the user. Who names a path outside means one. */
async function refuseOutside(path: string): Promise<void> {
  if (!isInside(process.cwd(), resolve(path))) return;
  const real = await realpath((await statOf(path)) === undefined ? dirname(path) : path);
  if (isInside(await realpath('.'), real)) return;
  throw new BriefError('output', `${path}: a link leads to ${real}, outside of this folder; name that path itself`);
}

async function demandFolder(path: string): Promise<void> {
  const folder = dirname(path);
  const stats = await statOf(folder);
  if (stats === undefined) throw new BriefError('output', `${path}: there is no folder ${folder}; create it first`);
  if (!stats.isDirectory()) throw new BriefError('output', `${path}: ${folder} is not a folder; name another file`);
}

async function statOf(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return undefined;
    throw asOutputError(path, error);
  }
}

async function guarded(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    throw asOutputError(path, error);
  }
}

/** Writes a file of an output folder, with the folders above it. Throws a BriefError 'output'. */
export async function writeInto(path: string, text: string): Promise<void> {
  await guarded(path, async () => {
    await mkdir(dirname(path), {recursive: true});
    await refuseOutside(path);
    await replace(path, text);
  });
}

/** True where `--output` names a folder, one that exists or that its name says. */
export async function isFolder(path: string): Promise<boolean> {
  return /[/\\]$/.test(path) || (await statOf(path))?.isDirectory() === true;
}

/** A link stays one; what it leads to is replaced. */
async function replace(path: string, text: string): Promise<void> {
  const {replaceFile} = await import('../file-system/replace-file.js');
  replaceFile((await statOf(path)) === undefined ? path : await realpath(path), text);
}

function asOutputError(path: string, error: unknown): unknown {
  const problem = isSystemError(error)
    ? `cannot be written: ${systemMessage(error)}; name another file`
    : error instanceof BriefError && error.code === 'unwritable' && error.message;
  return problem ? new BriefError('output', `${path}: ${problem}`, {cause: error}) : error;
}
