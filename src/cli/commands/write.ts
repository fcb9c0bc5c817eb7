import {dirname, resolve} from 'node:path';
import {type Command, InvalidArgumentError} from 'commander';
import {analyze} from '../../analysis.js';
import {BriefError} from '../../errors.js';
import type {Flags} from '../../options.js';
import {encodingByMark, formatByName, parseArticle} from '../../read/index.js';
import {parts} from '../../report/index.js';
import {summarizeAnalysis} from '../../summarize.js';
import {counted} from '../../text/index.js';
import type {Article, PartId, Summary, SummaryPlace} from '../../types.js';
import {addOptions, flagsOf, libraryOptions, settingsGiven} from '../command-line.js';
import {openConfig, writeSettings} from '../config/index.js';
import {exitCodes} from '../exit-codes.js';
import {type ArticleFile, openArticleFile} from '../file-system/article-file.js';
import {forEachArticle, type LoadedArticle, selectArticles} from '../input/articles.js';
import type {Input} from '../input/files.js';
import {printError} from '../output/messages.js';
import {progressFor} from '../output/progress.js';
import {renderContextFor} from '../output/terminal.js';

type Keys = Partial<Record<PartId, string>>;

const help = `Puts summaries into the articles they are of.

Examples:
  brief write posts/                at the key "summary"
  brief write --set description=description posts/
  brief write --block article.md    below the title
  brief write --dry-run posts/      shows what would change
  brief write --remove posts/       takes all of it out again

A key may lie within a mapping: --set description=seo.text
What somebody else wrote, or changed since, stays as it is.

Exit code: 0 done, 1 with --dry-run something would change,
2 some articles could not be read or written.
`;

/** `brief write [paths...]`: the keeper of summaries in front matter and blocks. */
export function addWrite(program: Command): void {
  const command = program
    .command('write')
    .description('put summaries into front matter or a block')
    .argument('[paths...]', 'files, folders or quoted patterns')
    .addHelpText('before', help);
  addOptions(command, 'write', {read: {'write.keys': addKey}}).action((paths: string[], _, command: Command) =>
    run(paths, flagsOf(command, 'write'), command),
  );
}

function addKey(value: string, keys: unknown = {}): Keys {
  const [part = '', key = '', ...rest] = value.split('=');
  if (Object.hasOwn(parts, part) && /^[^\s.]+(?:\.[^\s.]+)*$/.test(key) && rest.length === 0)
    return {...(keys as Keys), [part]: key};
  throw new InvalidArgumentError(
    `Expected a part and a key, as in summary=tldr; parts are ${Object.keys(parts).join(', ')}.`,
  );
}

async function run(paths: string[], flags: Flags<'write'>, command: Command): Promise<void> {
  refuseContradictions(flags);
  const options = libraryOptions(flags);
  const settingsFor = await openConfig(flags.config, settingsGiven(flags));
  const selection = await selectArticles(paths, flags, command);
  const meant = selection.inputs.filter((input) => isMeant(input, paths));
  const {inputs, fileOf} = openBeforeReading(meant);
  if (!flags.dryRun) await clearDrafts(meant);
  const progress = progressFor(flags);
  const tally = {articles: 0, changed: 0, current: 0, keys: 0, blocks: 0};
  const edit = flags.remove ? removeFrom : writeInto;
  const failed = await forEachArticle({...selection, inputs}, {options, settingsFor, progress}, async (article) => {
    const {isChanged, kept, left} = await edit(article, fileOf(article.input), flags);
    tally.articles++;
    tally.keys += kept.filter((key) => key !== null).length;
    tally.blocks += kept.filter((key) => key === null).length;
    if (isChanged) tally.changed++;
    else if (left.length === 0) tally.current++;
    if (!flags.quiet) for (const because of left) printError(`${article.input.name}: ${because}`);
  });
  progress.stop();
  const lost = failed + selection.failed;
  const hasNothing = tally.articles + lost === 0 && process.exitCode !== undefined; // and said so
  if (!flags.quiet && !hasNothing) printError(inWords({...tally, failed: lost}, flags));
  if (flags.dryRun && tally.changed > 0) process.exitCode ??= exitCodes.findings;
}

function refuseContradictions({remove, force, ...flags}: Flags<'write'>): void {
  if (!remove || !(flags['write.keys'] || flags['write.insertBlock'] || force)) return;
  throw new BriefError('usage', '--remove takes out all that brief wrote; leave out --set, --block and --force');
}

/** Looks at each file before it is read, so that a change by somebody else in between is noticed. */
function openBeforeReading(inputs: readonly Input[]): {inputs: Input[]; fileOf(input: Input): ArticleFile} {
  const files = new Map<string | null, ArticleFile>();
  const watched = inputs.map(({absolute, read, ...input}) => ({
    ...input,
    absolute,
    async read() {
      if (absolute === null) throw new BriefError('usage', 'brief write changes files; name them');
      files.set(absolute, await openArticleFile(absolute));
      return read();
    },
  }));
  return {inputs: watched, fileOf: ({absolute}) => files.get(absolute)!};
}

/** A run that was killed could not take its draft away. */
async function clearDrafts(inputs: readonly Input[]): Promise<void> {
  const {clearDrafts} = await import('../file-system/draft.js');
  for (const {absolute} of inputs) if (absolute !== null) clearDrafts(dirname(absolute));
}

/** In a folder or pattern the files that are no Markdown are passed by; a file that was named gets its error. */
function isMeant({path, absolute}: Input, operands: readonly string[]): boolean {
  if (path === null || operands.some((operand) => resolve(operand) === absolute)) return true;
  try {
    return ['markdown', 'mdx', undefined].includes(formatByName(path));
  } catch (error) {
    if (error instanceof BriefError) return false;
    throw error;
  }
}

async function writeInto(
  {input, bytes, options, config}: LoadedArticle,
  file: ArticleFile,
  flags: Flags<'write'>,
): Promise<Outcome> {
  const analysis = await analyze(bytes, options);
  const {article} = analysis;
  const mark = markOf(bytes, article.source);
  const summary = summarizeAnalysis(analysis, options);
  const {write, staleUnnamedKeys} = await import('../../write.js');
  const settings = writeSettings(config, flags.force ?? false);
  const {text, places} = await write(analysis, summary, settings, options);
  const byHand = places.filter(({state}) => state === 'by-hand');
  const isChanged = await deliver({input, article, text}, flags, () => file.save(mark + text, bytes));
  const lines = flags.force ? [] : byHand.map(({key}) => `${nameOf(key)}: written by hand, and kept`);
  const unnamed = staleUnnamedKeys(analysis, summary, settings, options).map(
    ({key, part}) => `${key}: by brief, of an older text, and left alone; --set ${part}=${key} renews it`,
  );
  return {
    isChanged,
    kept: byHand.map(({key}) => key),
    left: [...lines, ...unnamed, ...(isChanged ? [] : causeToLeave(summary, places))],
  };
}

async function removeFrom(
  {input, bytes, options}: LoadedArticle,
  file: ArticleFile,
  flags: Flags<'write'>,
): Promise<Outcome> {
  const article = await parseArticle(bytes, options);
  const mark = markOf(bytes, article.source);
  const {unwrite} = await import('../../write.js');
  const {text, kept} = await unwrite(article);
  const isChanged = await deliver({input, article, text}, flags, () => file.save(mark + text, bytes));
  return {isChanged, kept, left: kept.map((key) => `${nameOf(key)}: changed by hand, and kept`)};
}

function nameOf(key: string | null): string {
  return key ?? 'the block';
}

/** Why nothing is put where something was wanted. */
function causeToLeave({warnings}: Summary, places: readonly SummaryPlace[]): string[] {
  const refusal = warnings.find(({code}) => code === 'not-an-article');
  if (refusal) return [`left alone: ${refusal.message}`];
  const missing = places.filter(({state}) => state === 'missing');
  const because = warnings.find(({code}) => ['no-prose', 'no-points', 'limit', 'no-reason'].includes(code))?.message;
  return missing.map(({key}) => `${nameOf(key)}: nothing to put there: ${because ?? 'the article has none'}`);
}

/** The byte-order mark of a file, which is not in its text. Only UTF-8 comes out of brief as it went in. */
function markOf(bytes: Uint8Array, text: string): string {
  const mark = encodingByMark(bytes) === 'utf-8' ? '\uFEFF' : '';
  if (Buffer.compare(bytes, Buffer.from(mark + text)) === 0) return mark;
  throw new BriefError('unwritable', 'is not UTF-8, in which brief writes; save it as UTF-8 first');
}

interface Outcome {
  isChanged: boolean;
  /** The keys that somebody else wrote, null for the block. */
  kept: (string | null)[];
  /** What was left as it is, and why. */
  left: string[];
}

interface Change {
  input: Input;
  article: Article;
  /** What shall stand in the file. */
  text: string;
}

/** Shows a change, or makes it; tells whether there is one. */
async function deliver(
  {input, article, text}: Change,
  flags: Flags<'write'>,
  save: () => Promise<void>,
): Promise<boolean> {
  if (text === article.source) return false;
  if (flags.dryRun) {
    const {unifiedDiff} = await import('../output/diff.js');
    const {style} = await renderContextFor({});
    const context = {style, terminal: process.stdout.isTTY === true};
    process.stdout.write(unifiedDiff(input.name, article.source, text, context));
  } else {
    await save();
  }
  return true;
}

interface Tally {
  articles: number;
  changed: number;
  current: number;
  /** What somebody else wrote. */
  keys: number;
  blocks: number;
  failed: number;
}

function inWords(tally: Tally, {dryRun, force, remove}: Flags<'write'>): string {
  const {articles, changed, current, keys, blocks, failed} = tally;
  const verb = dryRun ? 'would change' : 'changed';
  const rest = current > 0 ? `; ${current} ${remove ? 'without anything by brief' : 'up to date'}` : '';
  const alone = articles - changed - current;
  const others = alone > 0 ? `; ${alone} left alone` : '';
  const lost = failed > 0 ? `; ${failed} failed` : '';
  const byHand = [keys > 0 ? counted(keys, 'key') : '', blocks > 0 ? counted(blocks, 'block') : ''].filter(Boolean);
  const way = remove ? '' : ' (--force overwrites)';
  const kept = byHand.length > 0 && !force ? `; ${byHand.join(' and ')} by hand and kept${way}` : '';
  return `${changed} of ${counted(articles + failed, 'article')} ${verb}${rest}${others}${lost}${kept}`;
}
