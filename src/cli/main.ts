import {exitCodes} from './exit-codes.js';
import {version, versionFlags} from './version.js';

/**
 * Runs `brief` and leaves its result in `process.exitCode`, so that what was printed into a pipe still arrives. Ctrl-C
 * has no handler on purpose: the system then ends the process at once (130 in a shell), even amid a long parse.
 */
export async function main(argv: readonly string[] = process.argv): Promise<void> {
  watchStreams();
  if (asksForVersion(argv)) {
    process.stdout.write(`${version()}\n`);
    return;
  }
  const {printOutputError, execute} = await import('./execute.js');
  printError = printOutputError;
  await execute(argv);
}

/** Scripts ask for it often, and the answer needs none of the program. */
function asksForVersion([, , ...given]: readonly string[]): boolean {
  return given.length === 1 && versionFlags.some((flag) => flag === given[0]);
}

let printError: (error: NodeJS.ErrnoException) => void = ({message}) => process.stderr.write(`brief: ${message}\n`);

/** A reader that has seen enough (`| head -1`) is no failure; a full disk is one. */
function watchStreams(): void {
  let failed = false;
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // What was found before still counts; and one line is enough for a disk that is full.
    if (error.code === 'EPIPE' || failed) return;
    failed = true;
    process.exitCode = exitCodes.failure;
    printError(error);
  });
  process.stderr.on('error', () => {}); // there is nowhere left to say so
}
