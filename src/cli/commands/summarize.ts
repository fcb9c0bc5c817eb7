import {type Command, Option} from 'commander';
import {BriefError} from '../../errors.js';
import {needs, type ReporterId, reporters} from '../../report/index.js';
import {summarize} from '../../summarize.js';
import type {Summarize} from '../cache.js';
import {openConfig, printConfig} from '../config/index.js';
import {helpHead, shortHelp} from '../help/help.js';
import {addSummaryOptions, optionsOf, type SummaryFlags} from '../help/summary-options.js';
import {type ArticleFlags, addArticleOptions, forEachArticle, selectArticles} from '../input/articles.js';
import type {Input} from '../input/files.js';
import {inputOptionsOf} from '../input/input-options.js';
import {openDelivery, openDestination} from '../output/delivery.js';
import {complainOfWarnings} from '../output/messages.js';
import {progressFor} from '../output/progress.js';
import {paperFor} from '../output/terminal.js';

/** What commander read from the command line. */
interface Given extends SummaryFlags, ArticleFlags {
  format?: ReporterId;
  json?: boolean;
  output?: string;
  cache?: boolean;
  quiet?: boolean;
  color?: boolean;
}

/** `brief summarize [paths...]`, which is also what `brief [paths...]` does. */
export function addSummarize(program: Command): void {
  const command = program
    .command('summarize', {isDefault: true})
    .description('summarize articles; the word may be left out')
    .argument('[paths...]', 'files, folders or quoted patterns; - is standard input')
    .addHelpText('before', helpHead);
  addArticleOptions(addSummaryOptions(command))
    .addOption(new Option('-f, --format <name>', 'how to print').choices(Object.keys(reporters)))
    .option('--json', 'the same as --format json')
    .option('-o, --output <path>', 'write to a file, or to a folder a file for each')
    .option('--cache', 'keep summaries, and give them again where nothing changed')
    .option('-q, --quiet', 'no warnings, no spinner; errors stay')
    .option('--color', 'colors even where no terminal is')
    .option('--no-color', 'no colors')
    .action((paths: string[], given: Given, command: Command) => run(paths, given, command));
}

async function run(paths: string[], given: Given, command: Command): Promise<void> {
  const options = {...optionsOf(given), ...inputOptionsOf(given)};
  const settingsFor = await openConfig(given, options);
  if (await printConfig(given, settingsFor)) return;
  if (paths.length === 0 && given.filesFrom === undefined && (await import('node:tty')).isatty(0)) {
    process.stdout.write(shortHelp);
    return;
  }
  const format = formatOf(given);
  const destination = await openDestination(given.output);
  const selection = await selectArticles(paths, given, command);
  const paper = {...(await paperFor(given)), single: selection.single};
  const others = [given.config, given.filesFrom];
  const delivery = await openDelivery(destination, {format, paper, inputs: selection.inputs, others});
  const progress = progressFor(given);
  const summarize = await summarizer(given, selection.inputs);
  let done = 0;
  const failed = await forEachArticle(
    selection,
    {options: {...options, ...needs[format]}, settingsFor, progress},
    async ({bytes, options, input}) => {
      const summary = await summarize(bytes, options);
      if (process.stdout.isTTY) progress.stop();
      if (!format.endsWith('json') && !given.quiet) complainOfWarnings(summary);
      await delivery.add(summary, input);
      done++;
    },
  );
  progress.stop();
  await delivery.end();
  progress.end(done, failed + selection.failed);
}

async function summarizer({cache}: Given, inputs: readonly Input[]): Promise<Summarize> {
  if (!cache) return summarize;
  const {cached, cacheFolder} = await import('../cache.js');
  return cached(summarize, await cacheFolder(inputs));
}

function formatOf({format, json}: Given): ReporterId {
  if (!json) return format ?? 'text';
  if (format !== undefined && format !== 'json') {
    throw new BriefError('usage', `--json and --format ${format} contradict each other; give one of them`);
  }
  return 'json';
}
