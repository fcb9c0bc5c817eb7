import {extname, join} from 'node:path';
import {BriefError} from '../../errors.js';
import {type ReporterId, type ReporterOptions, reporters} from '../../report/index.js';
import type {Summary} from '../../types.js';
import type {Input} from '../input/files.js';
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
  format: ReporterId;
  paper: ReporterOptions;
  inputs: readonly Input[];
  /** What else the command reads, as the command line gives it. */
  others?: readonly unknown[];
}

/** Brings these articles' summaries to their destination in a format. Throws a BriefError 'output'. */
export async function openDelivery(
  destination: Destination,
  {format, paper, inputs, others}: Delivered,
): Promise<Delivery> {
  const {extension, between} = reporters[format];
  const report = await reporters[format].load();
  if (destination === null) {
    if (between !== null) return streamed((summary) => report([summary], paper), between);
    return collected(async (summaries) => {
      if (summaries.length > 0 || !paper.single) await printOut(report(summaries, paper));
    });
  }
  if ('folder' in destination) {
    const paths = await pathsIn(destination.folder, extension, inputs);
    const written = new Map<FileIdentity | undefined, Input>();
    return {
      async add(summary, input) {
        const path = paths.get(input)!;
        // Two names may be one file where case does not count, or behind a link.
        const other = written.get(await identityOf(path));
        if (other) throw twice(path, other, input);
        await writeInto(path, report([summary], {...paper, single: true}));
        const identity = await identityOf(path);
        if (identity !== undefined) written.set(identity, input);
      },
      end: async () => {},
    };
  }
  await refuseToOverwrite(inputs, destination.file, others);
  return collected(async (summaries) => {
    // What none of the articles could fill keeps what it had.
    if (summaries.length > 0) await destination.write(report(summaries, paper));
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

function streamed(report: (summary: Summary) => string, between: string): Delivery {
  let first = true;
  return {
    async add(summary) {
      await printOut((first ? '' : between) + report(summary));
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

function twice(path: string, other: Input, input: Input): BriefError {
  return new BriefError('output', `${path}: both ${other.name} and the summary of ${input.name}; name another folder`);
}
