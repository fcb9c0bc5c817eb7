import {resolve} from 'node:path';
import type {Command} from 'commander';
import {BriefError} from '../../errors.js';
import type {Flags, Options} from '../../options.js';
import {type Config, type SettingsFor, summaryOptions} from '../config/index.js';
import {exitCodes} from '../exit-codes.js';
import {openStandardInput, openStream, textOf} from '../file-system/regular-file.js';
import {isSystemError, systemMessage} from '../file-system/system-errors.js';
import {suggestCommand} from '../help/suggestions.js';
import {printError, printInternalError} from '../output/messages.js';
import type {Progress} from '../output/progress.js';
import {findInputs, type Input, type Skipped} from './files.js';
import {unquoted} from './quoted-path.js';
import {nameStandardInput} from './standard-input.js';
import {isDraft} from './unpublished.js';

/** The options that tell which articles are meant, and how to read them. */
type ArticleFlags = Pick<Flags<'check'>, 'filesFrom' | 'stdinFilepath' | 'ignore' | 'verbose'>;

/** The articles that a command was asked to work on. */
interface SelectedArticles {
  inputs: Input[];
  /** True when one article was named by itself, not as one of several, a folder or a pattern. */
  single: boolean;
  /** How many articles that were named are not there; a folder without any is none. */
  failed: number;
  verbose: boolean;
  /** Whether drafts found in folders and by patterns are left out. */
  withoutListedDrafts: boolean;
  /** Whether drafts are then left out even where they were named, as a shell's pattern names them. */
  withoutNamedDrafts?: boolean;
}

/**
 * Finds the articles that are meant; without any path, standard input. What leads nowhere gets its line on standard
 * error and makes the process end with 2; the others are still worked on.
 */
export async function selectArticles(
  operands: readonly string[],
  flags: ArticleFlags,
  command: Command,
): Promise<SelectedArticles> {
  const fromList = flags.filesFrom === undefined ? [] : await readList(flags.filesFrom);
  const paths = [...operands, ...fromList];
  const wanted = paths.length === 0 && flags.filesFrom === undefined ? ['-'] : paths;
  const {inputs, failures, single, skipped} = await findInputs(wanted, process.cwd(), flags);
  for (const failure of failures) {
    const hint = hintOf(failure, operands, command);
    // `brief writ posts/` was not meant to summarize the posts.
    if (hint !== '' && command.name() === 'summarize') throw new BriefError(failure.code, failure.message + hint);
    printError(failure.message + hint);
  }
  for (const each of skipped) tellLeftOut(each, flags.verbose);
  if (failures.length > 0) process.exitCode = exitCodes.failure;
  return {
    inputs: nameStandardInput(inputs, flags),
    single: single && flags.filesFrom === undefined,
    failed: failures.filter(({code}) => code !== 'no-articles').length,
    verbose: flags.verbose === true,
    withoutListedDrafts: flags.ignore !== false,
  };
}

/** Paths, one a line, in git's quotation marks or as they are; `find -print0` gives them as they are. */
async function readList(file: string): Promise<string[]> {
  const name = file === '-' ? 'standard input' : file;
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of file === '-' ? openStandardInput() : openStream(resolve(file))) chunks.push(chunk);
  } catch (error) {
    if (error instanceof BriefError) throw named(error, name);
    if (!isSystemError(error)) throw error;
    throw new BriefError('unreadable', `${name}: cannot be read: ${systemMessage(error)}; name a list of paths`, {
      cause: error,
    });
  }
  const text = textOf(Buffer.concat(chunks));
  if (text.includes('\0')) return text.split('\0').filter((path) => path !== '');
  const lines = text.split(/\r?\n/).filter((path) => path !== '');
  return lines.map((line) => unquoted(line) ?? line);
}

function named({code, message}: BriefError, name: string): BriefError {
  return new BriefError(code, `${name}: ${message}`);
}

/** The first word may have been meant as a command. */
function hintOf({code, message}: BriefError, [first = '']: readonly string[], command: Command): string {
  const isFirst = code === 'not-found' && message.startsWith(`${first}:`) && !message.includes('did you mean');
  return isFirst ? suggestCommand(first, command.parent?.commands.map((sibling) => sibling.name()) ?? []) : '';
}

/** One article, read and with the settings that hold for it. */
export interface LoadedArticle {
  input: Input;
  bytes: Uint8Array;
  /** What the command line and the config say about how to summarize it. */
  options: Options;
  config: Config;
}

/** What becomes of the articles. */
interface Work {
  /** From the command line. */
  options: Options;
  settingsFor: SettingsFor;
  progress: Progress;
}

/**
 * Reads the articles one after the other and hands each to `work`. One that fails gets its line on standard error, makes
 * the process end with 2, and stops no other. Returns how many failed.
 */
export async function forEachArticle(
  {inputs, verbose, withoutListedDrafts, withoutNamedDrafts = false}: SelectedArticles,
  {options, settingsFor, progress}: Work,
  work: (article: LoadedArticle) => Promise<void>,
): Promise<number> {
  let failed = 0;
  let leftOut = 0;
  for (const [index, input] of inputs.entries()) {
    if (process.stdout.destroyed) break; // nobody reads any more
    try {
      const {config} = await settingsFor(input.absolute ?? input.path);
      const bytes = await input.read();
      const because = await causeToLeaveOut(bytes, input, withoutListedDrafts && (input.listed || withoutNamedDrafts));
      if (because !== undefined) {
        tellLeftOut({name: input.name, because, named: !input.listed}, verbose);
        leftOut++;
        continue;
      }
      if (verbose) printError(`${input.name}: read, ${bytes.length} bytes`);
      await progress.next({name: input.name, bytes: bytes.length, index, count: inputs.length});
      await work({
        input,
        bytes,
        config,
        options: {...options, ...summaryOptions(config), path: input.path ?? undefined},
      });
    } catch (error) {
      progress.stop();
      complainAbout(input, error);
      process.exitCode = exitCodes.failure;
      failed++;
    }
  }
  if (leftOut > 0 && leftOut === inputs.length) {
    printError('no articles: all are drafts, or pages that brief made; --verbose names them');
    process.exitCode = exitCodes.failure;
  }
  return failed;
}

function tellLeftOut({name, because, named}: Skipped, verbose = false): void {
  if (named || verbose) printError(`${name}: left out (${because})${named ? '; --no-ignore takes it' : ''}`);
}

/** What only its text tells: a file that was named is left out as a draft alone. */
async function causeToLeaveOut(
  bytes: Uint8Array,
  {listed}: Input,
  withoutDrafts: boolean,
): Promise<string | undefined> {
  if (listed && isOwnPage(bytes)) return 'a page that brief made';
  return withoutDrafts && (await isDraft(bytes)) ? 'a draft' : undefined;
}

/** `brief posts/ -f html -o posts/index.html` shall not find its own page among the posts the next time. */
function isOwnPage(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1000)).includes('<meta name="generator" content="brief">');
}

function complainAbout({name}: Input, error: unknown): void {
  if (!(error instanceof BriefError)) printInternalError(error, name);
  else if (error.code === 'usage' || error.code === 'config' || error.code === 'output')
    throw error; // not this article is wrong, but what was asked of it
  else printError(`${name}: ${error.message}`);
}
