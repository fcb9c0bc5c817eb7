import {CommanderError} from 'commander';
import {BriefError} from '../errors.js';
import {exitCodes} from './exit-codes.js';
import {complain, complainOfBug} from './messages.js';
import {createProgram} from './program.js';
import {oneLine} from './suggestions.js';
import {reasonOf} from './system-errors.js';

/**
 * Runs `brief` and leaves its result in `process.exitCode`, so that what was printed into a pipe still arrives. Ctrl-C
 * has no handler on purpose: the system then ends the process at once (130 in a shell), even amid a long parse.
 */
export async function main(argv: readonly string[] = process.argv): Promise<void> {
  watchStreams();
  try {
    await createProgram().parseAsync(argv);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

/** The one place that tells a mistake of the user from a bug. */
function explain(error: unknown): number {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCodes.success; // help or version was asked for
    complain(oneLine(error));
  } else if (error instanceof BriefError) {
    for (const message of error.message.split('\n')) complain(message);
  } else {
    complainOfBug(error);
  }
  return exitCodes.failure;
}

/** A reader that has seen enough (`| head -1`) is no failure; a full disk is one. */
function watchStreams(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exitCode = error.code === 'EPIPE' ? exitCodes.success : exitCodes.failure;
    if (error.code !== 'EPIPE') complain(`standard output: cannot be written: ${reasonOf(error)}`);
  });
  process.stderr.on('error', () => {}); // there is nowhere left to complain
}
