import {sanitize} from '../reporters/index.js';

/** One line on standard error, by which a reader knows who speaks. */
export function complain(message: string): void {
  process.stderr.write(`brief: ${sanitize(message)}\n`);
}

/** A bug keeps its stack, which is what a report of it needs. */
export function complainOfBug(error: unknown, where?: string): void {
  const message = error instanceof Error ? error.message : String(error);
  complain(
    `${where === undefined ? '' : `${where}: `}internal error: ${message}; please report it with the lines below`,
  );
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const line of stack.split('\n').slice(1)) process.stderr.write(`${sanitize(line)}\n`);
}
