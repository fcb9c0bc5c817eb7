import {extname, join} from 'node:path';
import {BriefError} from '../../errors.js';
import {type ReporterOptions, type SummaryFormat, type SummaryFormatId, summaryFormats} from '../../report/index.js';
import type {Summary} from '../../types.js';
import type {Input} from '../input/files.js';
import {linkBetween} from './links.js';
import {isFolder, openOutput, printOut, type Write, writeInto} from './output.js';
import {type FileIdentity, filesOf, identityOf, refuseToOverwrite} from './overwriting.js';

/** Where summaries go, one by one as they are made. */
interface Delivery {
  add(summary: Summary, input: Input): Promise<void>;
  /** What has to wait for all of them. */
  end(): Promise<void>;
}

/** What `--output` names: null for standard output; a folder; or what writes the file at once. */
type Destination = null | {folder: string} | {file: string; write: Write};

/** Refuses a destination that cannot work before any work is done. Throws a BriefError 'output'. */
export async function openDestination(output: string | undefined): Promise<Destination> {
  if (output === undefined || output === '-') return null;
  return (await isFolder(output)) ? {folder: output} : {file: output, write: await openOutput(output)};
}

interface Delivered {
  formatId: SummaryFormatId;
  context: ReporterOptions;
  inputs: readonly Input[];
  /** What else the command reads, as the command line gives it. */
  others?: readonly unknown[];
}

/** Brings these articles' summaries to their destination. Throws a BriefError 'output'. */
export async function openDelivery(
  destination: Destination,
  {formatId, context, inputs, others}: Delivered,
): Promise<Delivery> {
  const {extension, between, index: loadIndex}: SummaryFormat = summaryFormats[formatId];
  const report = await summaryFormats[formatId].load();
  if (destination === null) {
    if (between !== null) return streamed((summary) => report([summary], context), between);
    return collected(async (summaries) => {
      if (summaries.length > 0 || !context.single) await printOut(await report(summaries, context));
    });
  }
  if ('folder' in destination) {
    const paths = await pathsIn(destination.folder, extension, inputs);
    const written = new Map<FileIdentity | undefined, Input>();
    const index = loadIndex && inputs.length > 1 ? await indexIn(destination.folder, inputs, paths) : undefined;
    const listed: {summary: Summary; path: string}[] = [];
    return {
      async add(summary, input) {
        const path = paths.get(input)!;
        // Two names may be one file where case does not count, or behind a link.
        const other = written.get(await identityOf(path));
        if (other) throw twice(path, other, input);
        await writeInto(path, await report([summary], {...context, single: true}));
        const identity = await identityOf(path);
        if (identity !== undefined) written.set(identity, input);
        // The index shows no text, and a thousand texts would not fit into memory.
        if (index !== undefined) listed.push({summary: {...summary, text: [], explanation: []}, path});
      },
      async end() {
        if (index === undefined || listed.length === 0) return;
        const reportIndex = await loadIndex!();
        const summaries = listed.map(({summary}) => summary);
        await writeInto(
          index,
          reportIndex(summaries, (at) => linkBetween(index, listed[at]!.path)),
        );
      },
    };
  }
  await refuseToOverwrite(inputs, destination.file, others);
  return collected(async (summaries) => {
    // What none of the articles could fill keeps what it had.
    if (summaries.length > 0) await destination.write(await report(summaries, context));
  });
}

function collected(deliver: (summaries: readonly Summary[]) => Promise<void>): Delivery {
  const summaries: Summary[] = [];
  return {
    add: async (summary) => {
      summaries.push(summary);
    },
    end: () => deliver(summaries),
  };
}

function streamed(report: (summary: Summary) => string | Promise<string>, between: string): Delivery {
  let first = true;
  return {
    async add(summary) {
      await printOut((first ? '' : between) + (await report(summary)));
      first = false;
    },
    end: async () => {},
  };
}

/** A file for each article, at the place that it has seen from where the user stands. */
async function pathsIn(folder: string, extension: string, inputs: readonly Input[]): Promise<Map<Input, string>> {
  const paths = new Map<Input, string>();
  const takenBy = new Map<string, Input>();
  const articles = await filesOf(inputs);
  for (const input of inputs) {
    const name = (input.path ?? 'standard-input').replace(/^(?:[a-z]:)?[/\\]+|^(?:\.\.\/)+/i, '');
    const path = join(folder, name.slice(0, name.length - extname(name).length) + extension);
    const other = takenBy.get(path) ?? articles.get((await identityOf(path)) ?? '');
    if (other) throw twice(path, other, input);
    takenBy.set(path, input);
    paths.set(input, path);
  }
  return paths;
}

/** Where the page goes that leads to the others; the page of an article called "index" stays. */
async function indexIn(folder: string, inputs: readonly Input[], paths: ReadonlyMap<Input, string>): Promise<string> {
  const articles = await filesOf(inputs);
  const taken = new Set(paths.values());
  for (const name of ['index.html', 'articles.html']) {
    const path = join(folder, name);
    if (!taken.has(path) && !articles.has((await identityOf(path)) ?? '')) return path;
  }
  throw new BriefError('output', `${join(folder, 'index.html')}: an article is called so; name another folder`);
}

function twice(path: string, other: Input, input: Input): BriefError {
  return new BriefError('output', `${path}: both ${other.name} and the summary of ${input.name}; name another folder`);
}
