import {isatty} from 'node:tty';
import {type Command, InvalidArgumentError} from 'commander';
import type {DigestItem} from '../../digest.js';
import {type Flags, optionTable} from '../../options.js';
import {type DigestFormat, type DigestFormatId, digestFormats} from '../../report/index.js';
import {addOptions, flagsOf, libraryOptions, settingsGiven} from '../command-line.js';
import {openConfig} from '../config/index.js';
import {forEachArticle, selectArticles} from '../input/articles.js';
import {chosenFormat} from '../output/format-choice.js';
import {areOfSite, linksFrom, unknownPlaceholders} from '../output/links.js';
import {printWarnings} from '../output/messages.js';
import {openOutput} from '../output/output.js';
import {refuseToOverwrite} from '../output/overwriting.js';
import {progressFor} from '../output/progress.js';
import {renderContextFor} from '../output/terminal.js';

const help = `Many articles on one page: a headline, a line and a link
each, grouped by topic, newest first.

Examples:
  brief digest posts/                    in the terminal
  brief digest posts/ -f html -o digest.html
  brief digest 'posts/2025-*.md' --max 10 -f markdown \\
    --title 'This week' --url 'https://example.com/{slug}/'
  brief digest docs/ -o llms.txt --max-chars 20000

A link is what front matter says (permalink, url, slug),
else the path on the site, or the file where there is none;
with --url {slug} is the path without the extension,
{name} its last part, {year} {month} {day} its date.

Dates come from the front matter (date: 2025-03-14), else
from names such as 2025-03-14-title.md.
`;

/** `brief digest [paths...]`, what a newsletter's editor does by hand. */
export function addDigest(program: Command): void {
  const command = program
    .command('digest')
    .description('put many articles on one page')
    .argument('[paths...]', 'files, folders or quoted patterns; - is standard input')
    .addHelpText('before', help);
  addOptions(command, 'digest', {
    choices: {outputFormat: formatIds},
    read: {url: webAddress},
    description: {maxCharacters},
  }).action((paths: string[], _, command: Command) => run(paths, flagsOf(command, 'digest'), command));
}

const formatIds = Object.keys(digestFormats) as DigestFormatId[];

const maxCharacters = 'most characters of an llms.txt';

/** Reads an address on the web, or a template of addresses. */
function webAddress(value: string): string {
  const [unknown] = unknownPlaceholders(value);
  if (unknown !== undefined) {
    throw new InvalidArgumentError(`There is no {${unknown}}; there are {slug}, {name}, {year}, {month} and {day}.`);
  }
  const sample = value.replace(/\{\w+\}/g, 'x');
  if (URL.canParse(sample) && /^https?:\/\/[^{}]*(?:\/|$)/.test(value) && URL.canParse('/', sample)) return value;
  throw new InvalidArgumentError(
    'Expected an address such as https://example.com/blog/ or https://example.com/{slug}/.',
  );
}

async function run(paths: string[], flags: Flags<'digest'>, command: Command): Promise<void> {
  const {pageTitle = optionTable.pageTitle.default, url, max, maxCharacters, output, quiet} = flags;
  const formatId = chosenFormat(flags, formatIds);
  // Here it is the page that has a limit, not each article.
  const ofArticles = {...flags, maxCharacters: undefined};
  const options = libraryOptions(ofArticles);
  const settingsFor = await openConfig(flags.config, settingsGiven(ofArticles));
  if (paths.length === 0 && flags.filesFrom === undefined && isatty(0)) {
    command.outputHelp();
    return;
  }
  const write = await openOutput(output);
  const selection = await selectArticles(paths, flags, command);
  if (output !== undefined) await refuseToOverwrite(selection.inputs, output, [flags.config, flags.filesFrom]);
  const progress = progressFor(flags);
  const {digest, readForDigest} = await import('../../digest.js');
  const items: DigestItem[] = [];
  const failed = await forEachArticle(
    {...selection, withoutNamedDrafts: true},
    {options, settingsFor, progress},
    async ({bytes, options}) => {
      const item = await readForDigest(bytes, options);
      progress.stop();
      if (!quiet) printWarnings(item.summary);
      items.push(item);
    },
  );
  progress.stop();
  if (items.length > 0) {
    const {load, needs}: DigestFormat = digestFormats[formatId];
    const isSite = areOfSite(items.map(({summary, address}) => ({path: summary.source.path ?? '', address})));
    const linkTo = linksFrom({url, output, isSite});
    const page = digest(items, {title: pageTitle, max, ...needs, linkTo});
    const report = await load();
    await write(report(page, {...(await renderContextFor(flags)), maxCharacters}));
  }
  progress.end(items.length, failed + selection.failed);
}
