import {escapeWorkflowCommands, pageNotes, sanitize} from '../../report/index.js';
import type {Summary} from '../../types.js';
import {systemMessage} from '../file-system/system-errors.js';

/** One line on standard error, by which a reader knows who speaks. */
export function printError(message: string): void {
  process.stderr.write(`brief: ${escapeWorkflowCommands(sanitize(message))}\n`);
}

/** Standard output could not take what was printed, as on a full disk. */
export function printOutputError(error: NodeJS.ErrnoException): void {
  printError(`standard output: cannot be written: ${systemMessage(error)}`);
}

/** A bug keeps its stack, which is what a report of it needs. */
export function printInternalError(error: unknown, where?: string): void {
  const message = error instanceof Error ? error.message : String(error);
  printError(
    `${where === undefined ? '' : `${where}: `}internal error: ${message}; please report it with the lines below`,
  );
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  for (const line of stack.split('\n').slice(1)) process.stderr.write(`${escapeWorkflowCommands(sanitize(line))}\n`);
}

/** A line for each warning about an article, save those that its page says; points for a field have no page. */
export function printWarnings({source, warnings, paragraph}: Pick<Summary, 'source' | 'warnings' | 'paragraph'>): void {
  const name = source.path ?? 'standard input';
  const onPage = paragraph === undefined ? [...pageNotes.points, ...pageNotes.reasons] : [];
  for (const {code, line, message} of warnings) {
    if (!onPage.includes(code)) printError(`warning: ${name}:${line}: ${message}`);
  }
}
