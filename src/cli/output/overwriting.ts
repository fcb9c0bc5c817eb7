import {fstat} from 'node:fs';
import {stat} from 'node:fs/promises';
import {promisify} from 'node:util';
import {BriefError} from '../../errors.js';
import type {Input} from '../input/files.js';

/** A regular file, known by what the system calls it: links, other spellings and hard links lead to the same. */
export type FileIdentity = string;

const standardInput = 0;

/** The file to which a path leads, null being standard input; undefined where there is none, or no regular file. */
export async function identityOf(path: string | null): Promise<FileIdentity | undefined> {
  try {
    const stats = await (path === null ? promisify(fstat)(standardInput, {bigint: true}) : stat(path, {bigint: true}));
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : undefined;
  } catch {
    return undefined; // whoever reads or writes it says why that does not work
  }
}

/** The articles by the files that hold them. */
export async function filesOf(inputs: readonly Input[]): Promise<Map<FileIdentity, Input>> {
  const files = new Map<FileIdentity, Input>();
  for (const input of inputs) {
    const identity = await identityOf(input.absolute);
    if (identity !== undefined) files.set(identity, input);
  }
  return files;
}

/**
 * Throws a BriefError 'output' where the output would take the place of an article, or of another file that is read:
 * `others` are their paths, as the command line gives them.
 */
export async function refuseToOverwrite(
  inputs: readonly Input[],
  output: string,
  others: readonly unknown[] = [],
): Promise<void> {
  const identity = await identityOf(output);
  if (identity === undefined) return;
  const refuse = (what: string) => new BriefError('output', `${output}: ${what}; name another file`);
  if ((await filesOf(inputs)).has(identity)) throw refuse('is one of the articles, which brief never overwrites');
  for (const path of others) {
    if (typeof path === 'string' && (await identityOf(path)) === identity) throw refuse(`is ${path}, which is read`);
  }
}
