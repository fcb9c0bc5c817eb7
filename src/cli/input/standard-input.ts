import {BriefError} from '../../errors.js';
import {shownPath} from '../file-system/paths.js';
import type {Input} from './files.js';

/**
 * Gives standard input the name that the user has for it, which tells its kind and stands in the summary. Throws a
 * BriefError 'usage' where standard input is not read at all.
 */
export function nameStandardInput(inputs: readonly Input[], {stdinFilepath}: {stdinFilepath?: string}): Input[] {
  if (stdinFilepath === undefined) return [...inputs];
  const path = shownPath(stdinFilepath, process.cwd());
  if (!inputs.some((input) => input.path === null)) {
    throw new BriefError('usage', '--stdin-filepath names standard input, which is not read; add - to the paths');
  }
  return inputs.map((input) => (input.path === null ? {...input, name: path, path} : input));
}
