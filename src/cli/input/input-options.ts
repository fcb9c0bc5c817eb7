import {type Command, Option} from 'commander';
import {BriefError} from '../../errors.js';
import {formats} from '../../read/index.js';
import type {Format, Options} from '../../types.js';
import {encodingLabel} from '../help/option-values.js';
import {type Input, shownPath} from './files.js';

/** What commander reads of the options that tell how files are to be read. */
export interface InputFlags {
  input?: Format;
  stdinFilepath?: string;
  encoding?: string;
  kind?: 'article';
}

/** Gives a command the options that tell how the files are to be read which it is given. */
export function addInputOptions(command: Command): Command {
  return command
    .addOption(new Option('--input <kind>', 'kind of input, else told by name and content').choices(formats))
    .option('--stdin-filepath <name>', 'name of what standard input holds')
    .option('--encoding <label>', 'encoding of the input, else UTF-8', encodingLabel)
    .addOption(new Option('--kind <kind>', 'article: it is one, whatever it looks like').choices(['article']));
}

/** The flags in the words of the library. */
export function inputOptionsOf({input, encoding, kind}: InputFlags): Options {
  return {format: input, encoding, kind};
}

/**
 * Gives standard input the name that the user has for it, which tells its kind and stands in the summary. Throws a
 * BriefError 'usage' where standard input is not read at all.
 */
export function nameStandardInput(inputs: readonly Input[], {stdinFilepath}: InputFlags): Input[] {
  if (stdinFilepath === undefined) return [...inputs];
  const path = shownPath(stdinFilepath, process.cwd());
  if (!inputs.some((input) => input.path === null)) {
    throw new BriefError('usage', '--stdin-filepath names standard input, which is not read; add - to the paths');
  }
  return inputs.map((input) => (input.path === null ? {...input, name: path, path} : input));
}
