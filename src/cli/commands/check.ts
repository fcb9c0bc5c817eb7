import {appendFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {Command} from 'commander';
import {BriefError} from '../../errors.js';
import {type Flags, optionTable} from '../../options.js';
import {type CheckFormatId, checkFormats, jobSummary} from '../../report/index.js';
import type {CheckedArticle, Warning} from '../../types.js';
import {baselineNotes, checkedInWords, reachesSeverity, reportOf} from '../check/counts.js';
import {addOptions, flagsOf, libraryOptions, settingsGiven} from '../command-line.js';
import {openConfig, writeSettings} from '../config/index.js';
import {exitCodes} from '../exit-codes.js';
import {toPosix} from '../file-system/paths.js';
import {isSystemError, systemMessage} from '../file-system/system-errors.js';
import {forEachArticle, selectArticles} from '../input/articles.js';
import type {Input} from '../input/files.js';
import {chosenFormat} from '../output/format-choice.js';
import {printError, printWarnings} from '../output/messages.js';
import {openOutput, type Write} from '../output/output.js';
import {refuseToOverwrite} from '../output/overwriting.js';
import {progressFor} from '../output/progress.js';
import {renderContextFor} from '../output/terminal.js';

const help = `Whether articles can be summarized, say their point early
and why it matters, and can be read.

Examples:
  brief check                    all articles below
  brief check docs/ -f github    annotations in a CI log
  brief check --changed origin/main --fail-on warning
  brief check --rule long-sentence.max=30
  brief rules long-sentence      what a rule is for

Exit code: 0 done, 1 findings to fail on (errors, or --fail-on), 2 could not run.
`;

/** `brief check [paths...]`, the gate. */
export function addCheck(program: Command): void {
  const command = program
    .command('check')
    .description('find what keeps articles from being read')
    .argument('[paths...]', 'files, folders or quoted patterns; - is standard input; else all below')
    .addHelpText('before', help);
  addOptions(command, 'check', {choices: {outputFormat: formatIds}}).action((paths: string[], _, command: Command) =>
    run(paths, flagsOf(command, 'check'), command),
  );
}

const formatIds = Object.keys(checkFormats) as CheckFormatId[];

async function run(paths: readonly string[], flags: Flags<'check'>, command: Command): Promise<void> {
  refuseContradictions(flags);
  const formatId = chosenFormat(flags, formatIds);
  const options = libraryOptions(flags);
  const settingsFor = await openConfig(flags.config, {...settingsGiven(flags), ...(await ruleFlags(flags))});
  const write = await openOutput(flags.output);
  const everything = paths.length === 0 && flags.filesFrom === undefined ? ['.'] : paths;
  const selection = await selectArticles(everything, flags, command);
  const others = [flags.config, flags.filesFrom];
  if (flags.output !== undefined) await refuseToOverwrite(selection.inputs, flags.output, [...others, flags.baseline]);
  if (flags.updateBaseline) await refuseToOverwrite(selection.inputs, flags.baseline!, others);
  const inputs = await onlyChanged(selection.inputs, flags);

  const progress = progressFor(flags);
  const {check} = await import('../../check.js');
  const {Site} = await import('../../rules/index.js');
  const checked: CheckedArticle[] = [];
  const site = inputs.length > 1 ? new Site() : undefined;
  await forEachArticle({...selection, inputs}, {options, settingsFor, progress}, async ({bytes, config, options}) => {
    const article = await check(bytes, {...options, rules: config.rules, write: writeSettings(config, false), site});
    progress.stop();
    if (!flags.quiet) printWarnings({...article, warnings: article.warnings.filter(isNoFinding(article))});
    checked.push(article);
  });
  progress.stop();
  if (flags.updateBaseline) await updateBaseline(checked, flags.baseline!);
  else await report(checked, flags, {formatId, write, version: command.parent?.version() ?? ''});
}

/** Front matter that cannot be read is told once, by its rule where that is on. */
function isNoFinding({findings}: CheckedArticle): (warning: Warning) => boolean {
  const isFound = findings.some(({ruleId}) => ruleId === 'broken-front-matter');
  return ({code}) => code !== 'front-matter' || !isFound;
}

function refuseContradictions({baseline, updateBaseline}: Flags<'check'>): void {
  if (updateBaseline && baseline === undefined) {
    throw new BriefError('usage', '--update-baseline needs to know the file; add --baseline <file>');
  }
}

async function ruleFlags({rule = []}: Flags<'check'>): Promise<Record<string, unknown>> {
  return rule.length === 0 ? {} : (await import('../check/rule-flags.js')).ruleSettings(rule);
}

/** Standard input was named by hand: git knows nothing of it. */
async function onlyChanged(inputs: Input[], {changed}: Flags<'check'>): Promise<Input[]> {
  if (changed === undefined) return inputs;
  const {changedFiles} = await import('../input/git.js');
  const files = await changedFiles(changed === true ? undefined : changed);
  return inputs.filter(({absolute}) => absolute === null || files.has(absolute));
}

async function updateBaseline(checked: readonly CheckedArticle[], file: string): Promise<void> {
  const {readBaseline, updated} = await import('../check/baseline.js');
  const known = await readBaseline(file).catch((error: unknown) => {
    if (error instanceof BriefError && error.code === 'not-found') return {};
    throw error;
  });
  const write = await openOutput(file);
  await write(updated(checked, known, file));
  const {counts} = reportOf(checked);
  printError(`${checkedInWords(counts)}; ${file} knows them now`);
}

async function report(
  checked: readonly CheckedArticle[],
  flags: Flags<'check'>,
  {formatId, write, version}: {formatId: CheckFormatId; write: Write; version: string},
): Promise<void> {
  const {baseline} = flags;
  const {compare, readBaseline} = await import('../check/baseline.js');
  const compared = baseline === undefined ? undefined : compare(checked, await readBaseline(baseline), baseline);
  const result = reportOf(compared?.articles ?? checked, compared?.known);
  const options = {
    ...(await renderContextFor(flags)),
    ...(await placeInRepository()),
    version,
    rules: (await import('../../rules/index.js')).rules,
  };
  const reporter = await checkFormats[formatId].load();
  await write(reporter(result, options));
  if (formatId === 'github') await addJobSummary(jobSummary(result, options));
  printError(checkedInWords(result.counts));
  for (const note of baselineNotes(compared?.gone ?? 0)) printError(note);
  if (reachesSeverity(result.counts, flags.failOn ?? optionTable.failOn.default))
    process.exitCode ??= exitCodes.findings; // a failure has said so before
}

/** Where the user stands below the top of the repository, and that top. */
async function placeInRepository(): Promise<{prefix: string; root: string}> {
  const {pathInRepository} = await import('../input/git.js');
  const prefix = await pathInRepository();
  return {prefix, root: toPosix(resolve(prefix.replace(/[^/]+/g, '..')))};
}

async function addJobSummary(markdown: string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file) return;
  try {
    await appendFile(file, markdown);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    printError(`the job summary: cannot be written: ${systemMessage(error)}`); // the annotations say the same
  }
}
