import {resolve} from 'node:path';
import {isatty} from 'node:tty';
import type {Command} from 'commander';
import {BriefError} from '../../errors.js';
import type {Flags} from '../../options.js';
import {encodingByMark} from '../../read/index.js';
import {safeJson} from '../../report/index.js';
import {addOptions, flagsOf, libraryOptions, settingsGiven} from '../command-line.js';
import {openConfig, summaryOptions} from '../config/index.js';
import {exitCodes} from '../exit-codes.js';
import {openStandardInput, openStream, textOf} from '../file-system/regular-file.js';
import {isSystemError, systemMessage} from '../file-system/system-errors.js';
import {type StreamLine, splitLines} from '../input/lines.js';
import {numberAsWritten} from '../input/number-as-written.js';
import {printError} from '../output/messages.js';

const help = `One JSON document a line in, one summary a line out.

Examples:
  brief batch articles.jsonl > briefs.jsonl
  cat articles.jsonl | brief batch -n 1

A document, of which all but content is optional:
  {"id": 7, "content": "# Title ...", "title": "Title",
   "format": "markdown", "lang": "en"}

Its result, in the same order:
  {"id": 7, "schemaVersion": 1, "keyPoints": [...], ...}
  {"id": 7, "error": {"code": "empty", "line": 3, ...}}

Exit code: 0 all came through, 1 some did not, 2 no start.
`;

const longestLine = 32 * 2 ** 20; // bytes; far above any article, and bounds what memory has to hold

/** `brief batch [file]`, the door for pipelines. */
export function addBatch(program: Command): void {
  const command = program
    .command('batch')
    .description('summarize JSON documents, one a line')
    .argument('[file]', 'JSON lines; - or nothing is standard input')
    .addHelpText('before', help);
  addOptions(command, 'batch').action((file: string | undefined, _, command: Command) =>
    run(file, flagsOf(command, 'batch'), command),
  );
}

async function run(file: string | undefined, flags: Flags<'batch'>, command: Command): Promise<void> {
  const settingsFor = await openConfig(flags.config, settingsGiven(flags));
  if (file === undefined && isatty(0)) {
    command.outputHelp();
    return;
  }
  const {config} = await settingsFor(null);
  const options = {...libraryOptions(flags), ...summaryOptions(config)};
  const {summarizeLine} = await import('../../batch.js');
  let failed = false;
  for await (const line of readLines(file)) {
    const result = line.bytes ? await summarizeLine(line.bytes, line.number, options) : tooLong(line);
    if ('error' in result) {
      failed = true;
      if (result.error.code === 'internal') printError(`${result.error.message}; please report it with this document`);
    }
    if (!(await print(`${withId(safeJson(result), typeof result.id === 'number' ? line.bytes : undefined)}\n`))) return; // the handler of the stream knows why
  }
  if (failed) process.exitCode = exitCodes.findings;
}

/** Lines that have something on them; a stream that cannot be read is a failure of the whole batch. */
async function* readLines(file: string | undefined): AsyncGenerator<StreamLine> {
  const name = file === undefined || file === '-' ? 'standard input' : file;
  try {
    const input = file === undefined || file === '-' ? openStandardInput() : openStream(resolve(file));
    for await (const line of splitLines(input, longestLine)) {
      if (line.number === 1) refuseUtf16(line, name);
      if (!isBlank(line)) yield line;
    }
  } catch (error) {
    if (error instanceof BriefError && error.code === 'unreadable')
      throw new BriefError(error.code, `${name}: ${error.message}`, {cause: error});
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT')
      throw new BriefError('not-found', `${name}: no such file; check the name`, {cause: error});
    throw new BriefError('unreadable', `${name}: cannot be read: ${systemMessage(error)}; name a file`, {cause: error});
  }
}

/** Its line feeds are two bytes, so that every line of it would be broken. */
function refuseUtf16({bytes}: StreamLine, name: string): void {
  if (bytes && encodingByMark(bytes)?.startsWith('utf-16'))
    throw new BriefError('encoding', `${name}: UTF-16 text; save it as UTF-8`);
}

/** A byte-order mark is no content either. */
function isBlank({bytes}: StreamLine): boolean {
  return bytes !== undefined && bytes.length < 1000 && textOf(bytes).trim() === '';
}

function tooLong({number}: StreamLine) {
  const message = `line ${number}: longer than ${longestLine / 2 ** 20} MB; split the document`;
  return {id: null, error: {code: 'too-large', message, line: number}};
}

/** A result with the id as it came in: a number may have more digits than numbers have here. */
function withId(result: string, bytes: Uint8Array | undefined): string {
  const id = bytes && numberAsWritten(textOf(bytes), 'id');
  return id === undefined ? result : result.replace(/^\{"id":(?:[\d.eE+-]+|null)/, `{"id":${id}`);
}

/** Waits until the line is gone, so that a slow reader slows the batch down; false when nobody reads any more. */
function print(text: string): Promise<boolean> {
  return new Promise((done) => process.stdout.write(text, (error) => done(!error)));
}
