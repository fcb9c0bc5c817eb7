import {constants, type Stats} from 'node:fs';
import {access, lstat, realpath, stat} from 'node:fs/promises';
import {isAbsolute, relative, sep} from 'node:path';
import {BriefError} from '../../errors.js';
import {replaceFile} from '../output/replace-file.js';
import {isSystemError, reasonOf} from './system-errors.js';

/** A file whose text is to be changed. */
export interface ArticleFile {
  /** Puts the text in place of the one that was read. */
  save(text: string): Promise<void>;
}

/**
 * Opens a file for changes before it is read. A link is followed, but not out of the folder where the user stands.
 * Throws a BriefError 'unwritable'.
 */
export async function openArticleFile(path: string): Promise<ArticleFile> {
  try {
    const file = await realpath(path);
    // A folder on the way may be a link as well; who names a path outside means one.
    if (isInside(process.cwd(), path) || (await lstat(path)).isSymbolicLink()) await refuseOutside(file);
    const before = await stat(file);
    if (!before.isFile()) throw unwritable('is no regular file, so brief does not write to it');
    return {save: (text) => save(file, text, before)};
  } catch (error) {
    throw asUnwritable(error);
  }
}

async function refuseOutside(file: string): Promise<void> {
  if (isInside(await realpath('.'), file)) return;
  throw unwritable(`is a link to ${file}, outside of this folder; name that file itself`);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

async function save(file: string, text: string, before: Stats): Promise<void> {
  try {
    // Renaming over a file asks for no permission to write to it.
    await access(file, constants.W_OK);
    const now = await stat(file);
    if (now.mtimeMs !== before.mtimeMs || now.size !== before.size || now.ino !== before.ino) {
      throw unwritable('was changed by somebody else meanwhile; run brief again');
    }
    await replaceFile(file, text, before);
  } catch (error) {
    throw asUnwritable(error);
  }
}

function asUnwritable(error: unknown): unknown {
  return isSystemError(error) ? unwritable(`cannot be written: ${reasonOf(error)}`, error) : error;
}

function unwritable(message: string, cause?: unknown): BriefError {
  return new BriefError('unwritable', message, {cause});
}
