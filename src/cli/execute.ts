import {CommanderError} from 'commander';
import {BriefError} from '../errors.js';
import {exitCodes} from './exit-codes.js';
import {isSystemError} from './file-system/system-errors.js';
import {oneLine} from './help/suggestions.js';
import {printError, printInternalError} from './output/messages.js';
import {createProgram} from './program.js';

export {printOutputError} from './output/messages.js';

/** Runs the command that the arguments name, says on standard error what went wrong, and sets `process.exitCode`. */
export async function execute(argv: readonly string[]): Promise<void> {
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    const code = exitCodeFor(error);
    // That help was printed is no success where it could not be.
    if (code !== exitCodes.success) process.exitCode = code;
  }
}

/** The one place that tells a mistake of the user from a bug. */
function exitCodeFor(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.success; // help or version was asked for
    printError(error.code === 'commander.help' ? 'there is no such command; brief --help lists them' : oneLine(error));
  } else if (error instanceof BriefError) {
    for (const message of error.message.split('\n')) printError(message);
  } else if (isSystemError(error) && error.syscall === 'uv_cwd') {
    printError('the folder where you stand is gone; change to another one');
  } else {
    printInternalError(error);
  }
  return exitCodes.failure;
}
