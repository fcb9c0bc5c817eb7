import {
  closeSync,
  constants,
  createReadStream,
  fstatSync,
  openSync,
  type ReadStream,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import {devNull} from 'node:os';
import {BriefError} from '../../errors.js';
import {counted} from '../../text/index.js';
import {asUnreadable, isSystemError} from './system-errors.js';

/** Of a config or an ignore file, which people write by hand; a package.json may be longer. */
export const longestSettings = 200_000; // bytes
export const longestPackage = 2_000_000; // bytes

/**
 * Reads a file that may be anybody's, such as one of a repository that was just cloned: neither a named pipe, whose
 * writer never comes, nor a device, which has no end. Follows links. Throws a BriefError 'unreadable' or 'too-large'
 * whose message begins with what is wrong, and what the system says.
 */
export function readRegularFile(path: string, maxBytes: number): Buffer {
  if (path === devNull) return Buffer.alloc(0); // the name of a file that has nothing in it
  // Without O_NONBLOCK opening a named pipe waits for its writer.
  const descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(descriptor);
    refuseIrregular(stats);
    if (stats.size > maxBytes) {
      throw new BriefError(
        'too-large',
        `is too large: it has ${inBytes(stats.size)}, expected at most ${inBytes(maxBytes)}`,
      );
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** The same for text in UTF-8, errors of the system among those of brief. */
export function readRegularText(path: string, maxBytes: number): string {
  try {
    return textOf(readRegularFile(path, maxBytes));
  } catch (error) {
    throw isSystemError(error) && error.code === 'ENOENT' ? error : asUnreadable(error);
  }
}

/** Bytes in UTF-8 as text, without a byte-order mark. */
export function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Throws a BriefError 'unreadable' for what is no file in which text could stand. A folder fails when it is read. */
export function refuseIrregular(stats: Pick<Stats, 'isFile' | 'isDirectory' | 'isFIFO' | 'isSocket'>): void {
  if (stats.isFile() || stats.isDirectory()) return;
  const kind = stats.isFIFO() ? 'a named pipe' : stats.isSocket() ? 'a socket' : 'a device';
  throw new BriefError('unreadable', `is ${kind}, expected a file; standard input takes what comes through one`);
}

/** Whether a path is what a shell opens for `<(command)`, or leads to standard input, and not to a file. */
export function isOpenedByShell(path: string, stats: Pick<Stats, 'isFile'>): boolean {
  return /^\/dev\/(?:fd\/\d+|stdin)$|^\/proc\/self\/fd\/\d+$/.test(path) && !stats.isFile();
}

/** Opens a file that is read from beginning to end as it comes. Throws a BriefError 'unreadable', and what the system says. */
export function openStream(path: string): ReadStream {
  const stats = statSync(path);
  if (!isOpenedByShell(path, stats)) refuseIrregular(stats);
  return createReadStream(path);
}

/** Standard input, which is no folder: read as a stream, a folder looks like an empty file. Throws a BriefError 'unreadable'. */
export function openStandardInput(): NodeJS.ReadStream {
  if (isFolder(0)) throw new BriefError('unreadable', 'is a folder, expected a file; name the folder instead');
  return process.stdin;
}

/** False for what is closed, of which the reader says so. */
function isFolder(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isDirectory();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}

/** "1.2 MB", "1 byte". */
export function inBytes(count: number): string {
  if (count >= 1_000_000) return `${Math.round(count / 100_000) / 10} MB`;
  return counted(count, 'byte');
}
