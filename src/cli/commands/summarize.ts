import {resolve} from 'node:path';
import {isatty} from 'node:tty';
import {type Command, Option} from 'commander';
import {BriefError} from '../../errors.js';
import {needs, pageNotes, type ReporterId, reporters} from '../../reporters/index.js';
import type {Options, Summary} from '../../types.js';
import {
  addConfigOptions,
  type ConfigFlags,
  openConfig,
  printConfig,
  type SettingsFor,
  summaryOptions,
} from '../config/index.js';
import {exitCodes} from '../exit-codes.js';
import {findInputs, type Input} from '../files.js';
import {helpHead, shortHelp} from '../help.js';
import {addInputOptions, type InputFlags, inputOptionsOf, nameStandardInput} from '../input-options.js';
import {complain, complainOfBug} from '../messages.js';
import {openOutput} from '../output.js';
import {createProgress, type Progress} from '../progress.js';
import {suggestCommand} from '../suggestions.js';
import {addSummaryOptions, optionsOf, type SummaryFlags} from '../summary-options.js';
import {colorLevel, isInteractive, pageWidth} from '../terminal.js';

/** What commander read from the command line. */
interface Given extends SummaryFlags, InputFlags, ConfigFlags {
  format?: ReporterId;
  json?: boolean;
  output?: string;
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
  addConfigOptions(addInputOptions(addSummaryOptions(command)))
    .addOption(new Option('-f, --format <name>', 'how to print').choices(Object.keys(reporters)))
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'write to a file')
    .option('-q, --quiet', 'no warnings, no spinner; errors stay')
    .option('--color', 'colors even where no terminal is')
    .option('--no-color', 'no colors')
    .action((paths: string[], given: Given, command: Command) => run(paths, given, command));
}

async function run(paths: string[], given: Given, command: Command): Promise<void> {
  const options = {...optionsOf(given), ...inputOptionsOf(given)};
  const settingsFor = await openConfig(given, options);
  if (await printConfig(given, settingsFor)) return;
  if (paths.length === 0 && isatty(0)) {
    process.stdout.write(shortHelp);
    return;
  }
  const format = formatOf(given);
  const write = await openOutput(given.output);
  const {inputs: found, failures, single} = await findInputs(paths.length === 0 ? ['-'] : paths);
  const inputs = nameStandardInput(found, given);
  refuseToOverwrite(inputs, given.output);
  for (const failure of failures) complain(failure.message + hintOf(failure, paths, command));

  const speaks = format !== 'json' && !given.quiet; // in JSON, warnings are data
  const interactive = isInteractive(process.stderr, process.env) && speaks;
  const progress = createProgress({enabled: interactive, color: given.color});
  const summaries = await summarizeAll(inputs, {options: {...options, ...needs[format]}, settingsFor}, progress);
  if (failures.length > 0 || summaries.length < inputs.length) process.exitCode = exitCodes.failure;
  if (speaks) summaries.forEach(warn);
  if (summaries.length === 0 && (single || given.output !== undefined)) return;
  const report = await reporters[format]();
  await write(report(summaries, {...paperOf(given), single}));
}

function formatOf({format, json}: Given): ReporterId {
  if (!json) return format ?? 'text';
  if (format !== undefined && format !== 'json') {
    throw new BriefError('usage', `--json and --format ${format} contradict each other; give one of them`);
  }
  return 'json';
}

function paperOf({output, color}: Given): {color: 0 | 1 | 2 | 3; width: number} {
  const stream = output === undefined || output === '-' ? process.stdout : {};
  return {color: colorLevel(stream, process.env, color), width: pageWidth(stream)};
}

function refuseToOverwrite(inputs: readonly Input[], output: string | undefined): void {
  if (output === undefined || output === '-') return;
  const target = resolve(output);
  if (!inputs.some(({absolute}) => absolute === target)) return;
  throw new BriefError('output', `${output}: is one of the articles, which brief never overwrites; name another file`);
}

/** The first word may have been meant as a command. */
function hintOf({code, message}: BriefError, [first = '']: readonly string[], command: Command): string {
  const isFirst = code === 'not-found' && message.startsWith(`${first}:`);
  return isFirst ? suggestCommand(first, command.parent?.commands.map((sibling) => sibling.name()) ?? []) : '';
}

/** One bad article never stops the others. */
async function summarizeAll(
  inputs: readonly Input[],
  {options, settingsFor}: {options: Options; settingsFor: SettingsFor},
  progress: Progress,
): Promise<Summary[]> {
  const {summarize} = await import('../../summarize.js');
  const summaries: Summary[] = [];
  for (const input of inputs) {
    try {
      const {config} = await settingsFor(input.absolute ?? input.path);
      const bytes = await input.read();
      await progress.next(input.name, bytes.length);
      summaries.push(await summarize(bytes, {...options, ...summaryOptions(config), path: input.path ?? undefined}));
    } catch (error) {
      progress.stop();
      complainAbout(input, error);
    }
  }
  progress.stop();
  return summaries;
}

function complainAbout({name}: Input, error: unknown): void {
  if (!(error instanceof BriefError)) complainOfBug(error, name);
  else if (error.code === 'usage' || error.code === 'config')
    throw error; // not this article is wrong, but what was asked of it
  else complain(`${name}: ${error.message}`);
}

function warn({source, warnings}: Summary): void {
  const name = source.path ?? 'standard input';
  const onPage = [...pageNotes.points, ...pageNotes.reasons];
  for (const {code, line, message} of warnings) {
    if (!onPage.includes(code)) complain(`warning: ${name}:${line}: ${message}`);
  }
}
