import {getSystemErrorMap} from 'node:util';
import {BriefError} from '../../errors.js';

/** True for what the operating system refused, which is the user's to mend; anything else that is thrown is a bug. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'errno' in error && typeof error.errno === 'number';
}

/** The system's own words, without code, call and path: "permission denied". */
export function systemMessage(error: NodeJS.ErrnoException): string {
  return getSystemErrorMap().get(error.errno ?? 0)?.[1] ?? error.message;
}

/** What the system refused as a BriefError 'unreadable' about the file of that name; any other error as it is. */
export function asUnreadable(error: unknown, name?: string): unknown {
  if (!isSystemError(error)) return error;
  const where = name === undefined ? '' : `${name}: `;
  return new BriefError('unreadable', `${where}cannot be read: ${systemMessage(error)}`, {cause: error});
}
