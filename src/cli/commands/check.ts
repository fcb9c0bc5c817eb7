import {appendFile} from 'node:fs/promises';
import {type Command, Option} from 'commander';
import {check} from '../../check.js';
import {BriefError} from '../../errors.js';
import {type CheckReporterId, checkReporters, jobSummary, severities} from '../../report/index.js';
import type {CheckedArticle} from '../../types.js';
import {openConfig, printConfig, writeSettings} from '../config/index.js';
import {exitCodes} from '../exit-codes.js';
import {checkedInWords, type GateFlags, gateNotes, isOver, reportOf} from '../gate.js';
import {languageCode, wholeNumber} from '../help/option-values.js';
import {type ArticleFlags, addArticleOptions, forEachArticle, selectArticles} from '../input/articles.js';
import type {Input} from '../input/files.js';
import {inputOptionsOf} from '../input/input-options.js';
import {isSystemError, reasonOf} from '../input/system-errors.js';
import {complain, complainOfWarnings} from '../output/messages.js';
import {openOutput, type Write} from '../output/output.js';
import {refuseToOverwrite} from '../output/overwriting.js';
import {progressFor} from '../output/progress.js';
import {paperFor} from '../output/terminal.js';

/** What commander read from the command line. */
interface Given extends ArticleFlags, GateFlags {
  rule?: string[];
  lang?: string;
  format: CheckReporterId;
  output?: string;
  baseline?: string;
  updateBaseline?: boolean;
  /** True without a ref. */
  changed?: string | true;
  quiet?: boolean;
  color?: boolean;
}

// Lines of at most 60 columns: nothing wraps them in a narrow terminal.
const help = `Whether articles can be summarized, say their point early
and why it matters, and can be read.

Examples:
  brief check                    all articles below
  brief check docs/ -f github    annotations in a CI log
  brief check --changed origin/main --fail-on warning
  brief check --rule long-sentence.max=30
  brief rules long-sentence      what a rule is for

Exit code: 0 clean, 1 findings, 2 could not run.
`;

/** `brief check [paths...]`, the gate. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('find what keeps articles from being read')
    .argument('[paths...]', 'files, folders or quoted patterns; - is standard input; else all below')
    .addHelpText('before', help)
    .option('--rule <rule=severity>', 'or rule.option=value; may be repeated', collect);
  addArticleOptions(command)
    .option('--lang <code>', 'language code (en, de ...), else detected', languageCode)
    .addOption(new Option('-f, --format <name>', 'how to print').choices(Object.keys(checkReporters)).default('text'))
    .option('-o, --output <file>', 'write to a file')
    .addOption(
      new Option('--fail-on <severity>', 'what makes it exit with 1')
        .choices([...severities, 'never'])
        .default('error'),
    )
    .option('--max-warnings <n>', 'how many warnings are fine', wholeNumber(0))
    .option('--baseline <file>', 'leave out the findings that it knows')
    .option('--update-baseline', 'write what is found now into it')
    .option('--changed [ref]', 'only files changed since a commit')
    .option('-q, --quiet', 'no warnings about files; errors stay')
    .option('--color', 'colors even where no terminal is')
    .option('--no-color', 'no colors')
    .action((paths: string[], given: Given, command: Command) => run(paths, given, command));
}

function collect(value: string, values: readonly string[] = []): string[] {
  return [...values, value];
}

async function run(paths: readonly string[], given: Given, command: Command): Promise<void> {
  refuseContradictions(given);
  const options = {...inputOptionsOf(given), language: given.lang};
  const settingsFor = await openConfig(given, {...options, ...(await ruleFlags(given))});
  if (await printConfig(given, settingsFor)) return;
  const write = await openOutput(given.output);
  const everything = paths.length === 0 && given.filesFrom === undefined ? ['.'] : paths;
  const selection = await selectArticles(everything, given, command);
  const others = [given.config, given.filesFrom];
  if (given.output !== undefined) await refuseToOverwrite(selection.inputs, given.output, [...others, given.baseline]);
  if (given.updateBaseline) await refuseToOverwrite(selection.inputs, given.baseline!, others);
  const inputs = await onlyChanged(selection.inputs, given);

  const progress = progressFor(given);
  const checked: CheckedArticle[] = [];
  await forEachArticle({...selection, inputs}, {options, settingsFor, progress}, async ({bytes, config, options}) => {
    const article = await check(bytes, {...options, rules: config.rules, write: writeSettings(config, false)});
    progress.stop();
    if (!given.quiet) complainOfWarnings(article);
    checked.push(article);
  });
  progress.stop();
  if (given.updateBaseline) await updateBaseline(checked, given.baseline!);
  else await report(checked, given, {write, version: command.parent?.version() ?? ''});
}

function refuseContradictions({baseline, updateBaseline}: Given): void {
  if (updateBaseline && baseline === undefined) {
    throw new BriefError('usage', '--update-baseline needs to know the file; add --baseline <file>');
  }
}

async function ruleFlags({rule = []}: Given): Promise<Record<string, unknown>> {
  return rule.length === 0 ? {} : (await import('../rule-flags.js')).ruleSettings(rule);
}

/** Standard input was named by hand: git knows nothing of it. */
async function onlyChanged(inputs: Input[], {changed}: Given): Promise<Input[]> {
  if (changed === undefined) return inputs;
  const {changedFiles} = await import('../input/git.js');
  const files = await changedFiles(changed === true ? undefined : changed);
  return inputs.filter(({absolute}) => absolute === null || files.has(absolute));
}

async function updateBaseline(checked: readonly CheckedArticle[], file: string): Promise<void> {
  const {readBaseline, updated} = await import('../baseline.js');
  const known = await readBaseline(file).catch((error: unknown) => {
    if (error instanceof BriefError && error.code === 'not-found') return {};
    throw error;
  });
  const write = await openOutput(file);
  await write(updated(checked, known, file));
  const {counts} = reportOf(checked);
  complain(`${checkedInWords(counts)}; ${file} knows them now`);
}

async function report(
  checked: readonly CheckedArticle[],
  given: Given,
  {write, version}: {write: Write; version: string},
): Promise<void> {
  const {baseline, format, output, color} = given;
  const {compare, readBaseline} = await import('../baseline.js');
  const compared = baseline === undefined ? undefined : compare(checked, await readBaseline(baseline), baseline);
  const result = reportOf(compared?.articles ?? checked, compared?.known);
  const options = {
    ...(await paperFor({output, color})),
    prefix: await (await import('../input/git.js')).pathInRepository(),
    version,
    rules: (await import('../../rules/index.js')).rules,
  };
  const reporter = await checkReporters[format]();
  await write(reporter(result, options));
  if (format === 'github') await addJobSummary(jobSummary(result, options));
  complain(checkedInWords(result.counts));
  for (const note of gateNotes(result.counts, compared?.gone ?? 0, given)) complain(note);
  if (isOver(result.counts, given)) process.exitCode ??= exitCodes.findings; // a failure has said so before
}

async function addJobSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    await appendFile(file, markdown);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    complain(`the job summary: cannot be written: ${reasonOf(error)}`); // the annotations say the same
  }
}
