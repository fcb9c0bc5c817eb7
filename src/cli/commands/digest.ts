import {type Command, Option} from 'commander';
import {type DigestItem, digest, readForDigest} from '../../digest.js';
import {type DigestReporterId, digestReporters} from '../../report/index.js';
import {openConfig, printConfig} from '../config/index.js';
import {languageCode, positiveNumber, webAddress, wholeNumber} from '../help/option-values.js';
import {type ArticleFlags, addArticleOptions, forEachArticle, selectArticles} from '../input/articles.js';
import {inputOptionsOf} from '../input/input-options.js';
import {linksFrom} from '../output/links.js';
import {complainOfWarnings} from '../output/messages.js';
import {openOutput} from '../output/output.js';
import {refuseToOverwrite} from '../output/overwriting.js';
import {progressFor} from '../output/progress.js';
import {paperFor} from '../output/terminal.js';

// Lines of at most 60 columns: nothing wraps them in a narrow terminal.
const help = `Many articles on one page: a headline, a line and a link
each, grouped by topic, newest first.

Examples:
  brief digest posts/                    in the terminal
  brief digest posts/ -f html -o digest.html
  brief digest 'posts/2025-*.md' --max 10 -f markdown \\
    --title 'This week' --base-url https://example.com/

Dates come from the front matter (date: 2025-03-14), else
from names such as 2025-03-14-title.md.
`;

/** What commander read from the command line. */
interface Given extends ArticleFlags {
  format: DigestReporterId;
  title: string;
  baseUrl?: URL;
  max?: number;
  wpm?: number;
  lang?: string;
  output?: string;
  quiet?: boolean;
  color?: boolean;
}

/** `brief digest [paths...]`, what a newsletter's editor does by hand. */
export function addDigest(program: Command): void {
  const command = program
    .command('digest')
    .description('put many articles on one page')
    .argument('[paths...]', 'files, folders or quoted patterns; - is standard input')
    .addHelpText('before', help)
    .addOption(new Option('-f, --format <name>', 'how to print').choices(Object.keys(digestReporters)).default('text'))
    .option('--title <text>', 'what stands over it', 'Digest')
    .option('--base-url <url>', 'where the articles are, else links are relative', webAddress)
    .option('--max <n>', 'how many articles at most, the newest', wholeNumber(1))
    .option('--wpm <n>', 'reading speed in words a minute (default 238)', positiveNumber)
    .option('--lang <code>', 'language code (en, de ...), else detected', languageCode);
  addArticleOptions(command)
    .option('-o, --output <file>', 'write to a file')
    .option('-q, --quiet', 'no warnings, no spinner; errors stay')
    .option('--color', 'colors even where no terminal is')
    .option('--no-color', 'no colors')
    .action(run);
}

async function run(paths: string[], given: Given, command: Command): Promise<void> {
  const {format, title, max, output, quiet, color} = given;
  const options = {...inputOptionsOf(given), language: given.lang, wordsPerMinute: given.wpm};
  const settingsFor = await openConfig(given, options);
  if (await printConfig(given, settingsFor)) return;
  if (paths.length === 0 && given.filesFrom === undefined && (await import('node:tty')).isatty(0)) {
    command.outputHelp();
    return;
  }
  const write = await openOutput(output);
  const selection = await selectArticles(paths, given, command);
  if (output !== undefined) await refuseToOverwrite(selection.inputs, output, [given.config, given.filesFrom]);
  const progress = progressFor(given);
  const items: DigestItem[] = [];
  const failed = await forEachArticle(selection, {options, settingsFor, progress}, async ({bytes, options}) => {
    const item = await readForDigest(bytes, options);
    progress.stop();
    if (!quiet) complainOfWarnings(item.summary);
    items.push(item);
  });
  progress.stop();
  if (items.length > 0) {
    const report = await digestReporters[format]();
    const linkTo = linksFrom({base: given.baseUrl, output});
    await write(report(digest(items, {title, max, linkTo}), await paperFor({output, color})));
  }
  progress.end(items.length, failed + selection.failed);
}
