import {isatty} from 'node:tty';
import type {Command} from 'commander';
import type {Flags} from '../../options.js';
import {type SummaryFormat, type SummaryFormatId, summaryFormats} from '../../report/index.js';
import {summarize} from '../../summarize.js';
import {addOptions, flagsOf, libraryOptions, settingsGiven} from '../command-line.js';
import {openConfig} from '../config/index.js';
import {helpHead, shortHelp} from '../help/help.js';
import {forEachArticle, selectArticles} from '../input/articles.js';
import {openDelivery, openDestination} from '../output/delivery.js';
import {chosenFormat} from '../output/format-choice.js';
import {printWarnings} from '../output/messages.js';
import {progressFor} from '../output/progress.js';
import {renderContextFor} from '../output/terminal.js';

/** `brief summarize [paths...]`, which is also what `brief [paths...]` does. */
export function addSummarize(program: Command): void {
  const command = program
    .command('summarize', {isDefault: true})
    .description('summarize articles; the word may be left out')
    .argument('[paths...]', 'files, folders or quoted patterns; - is standard input')
    .addHelpText('before', helpHead);
  addOptions(command, 'summarize', {
    choices: {outputFormat: formatIds},
    description: {output: 'write to a file, or to a folder a file for each'},
  }).action((paths: string[], _, command: Command) => run(paths, flagsOf(command, 'summarize'), command));
}

const formatIds = Object.keys(summaryFormats) as SummaryFormatId[];

async function run(paths: string[], flags: Flags<'summarize'>, command: Command): Promise<void> {
  const options = libraryOptions(flags);
  const settingsFor = await openConfig(flags.config, settingsGiven(flags));
  if (paths.length === 0 && flags.filesFrom === undefined && isatty(0)) {
    process.stdout.write(shortHelp);
    return;
  }
  const formatId = chosenFormat(flags, formatIds);
  const {needs, hasWarnings}: SummaryFormat = summaryFormats[formatId];
  const destination = await openDestination(flags.output);
  const selection = await selectArticles(paths, flags, command);
  const context = {...(await renderContextFor(flags)), single: selection.single};
  const others = [flags.config, flags.filesFrom];
  const delivery = await openDelivery(destination, {formatId, context, inputs: selection.inputs, others});
  const progress = progressFor(flags);
  let done = 0;
  const failed = await forEachArticle(
    selection,
    {options: {...options, ...needs}, settingsFor, progress},
    async ({bytes, options, input}) => {
      const summary = await summarize(bytes, options);
      if (process.stdout.isTTY) progress.stop();
      if (!hasWarnings && !flags.quiet) printWarnings(summary);
      await delivery.add(summary, input);
      done++;
    },
  );
  progress.stop();
  await delivery.end();
  progress.end(done, failed + selection.failed);
}
