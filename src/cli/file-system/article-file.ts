import {constants} from 'node:fs';
import {access, lstat, readFile, realpath, stat} from 'node:fs/promises';
import {BriefError} from '../../errors.js';
import {counted} from '../../text/index.js';
import {isInside} from './paths.js';
import {isSystemError, systemMessage} from './system-errors.js';

/** A file whose text is to be changed. */
export interface ArticleFile {
  /** Puts a text in place of what was read; a file that holds anything else by now is left alone. */
  save(text: string, read: Uint8Array): Promise<void>;
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
    if (before.nlink > 1) {
      const names = counted(before.nlink, 'name');
      throw unwritable(`is one file under ${names} (hard links), which brief would part; copy it, and name the copy`);
    }
    return {save: (text, read) => save(file, text, read)};
  } catch (error) {
    throw asUnwritable(error);
  }
}

async function refuseOutside(file: string): Promise<void> {
  if (isInside(await realpath('.'), file)) return;
  throw unwritable(`is a link to ${file}, outside of this folder; name that file itself`);
}

async function save(file: string, text: string, read: Uint8Array): Promise<void> {
  try {
    // Renaming over a file asks for no permission to write to it.
    await access(file, constants.W_OK);
    const {replaceFile} = await import('./replace-file.js');
    replaceFile(file, text, {expected: read});
  } catch (error) {
    // Another run of brief may have done the same.
    if (error instanceof BriefError && (await holds(file, text))) return;
    throw asUnwritable(error);
  }
}

async function holds(file: string, text: string): Promise<boolean> {
  return readFile(file, 'utf8').then(
    (found) => found === text,
    () => false,
  );
}

function asUnwritable(error: unknown): unknown {
  return isSystemError(error) ? unwritable(`cannot be written: ${systemMessage(error)}`, error) : error;
}

function unwritable(message: string, cause?: unknown): BriefError {
  return new BriefError('unwritable', message, {cause});
}
