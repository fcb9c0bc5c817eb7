import {extname, join, resolve} from 'node:path';
import {BriefError} from '../../errors.js';
import {type ReporterId, type ReporterOptions, reporters} from '../../report/index.js';
import type {Summary} from '../../types.js';
import type {Input} from '../input/files.js';
import {isFolder, openOutput, printOut, type Write, writeInto} from './output.js';

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

/** Brings these articles' summaries to their destination in a format. Throws a BriefError 'output'. */
export async function openDelivery(
  destination: Destination,
  {format, paper, inputs}: {format: ReporterId; paper: ReporterOptions; inputs: readonly Input[]},
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
    const paths = pathsIn(destination.folder, extension, inputs);
    return {
      add: (summary, input) => writeInto(paths.get(input)!, report([summary], {...paper, single: true})),
      end: async () => {},
    };
  }
  refuseToOverwrite(inputs, destination.file);
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
function pathsIn(folder: string, extension: string, inputs: readonly Input[]): Map<Input, string> {
  const paths = new Map<Input, string>();
  const takenBy = new Map<string, Input>();
  for (const input of inputs) {
    const name = (input.path ?? 'standard-input').replace(/^(?:[a-z]:)?[/\\]+|^(?:\.\.\/)+/i, '');
    const path = join(folder, name.slice(0, name.length - extname(name).length) + extension);
    const other = takenBy.get(path) ?? inputs.find(({absolute}) => absolute === resolve(path));
    if (other)
      throw new BriefError(
        'output',
        `${path}: both ${other.name} and the summary of ${input.name}; name another folder`,
      );
    takenBy.set(path, input);
    paths.set(input, path);
  }
  return paths;
}

/** Throws a BriefError 'output' where the output would take the place of an article. */
export function refuseToOverwrite(inputs: readonly Input[], output: string): void {
  if (!inputs.some(({absolute}) => absolute === resolve(output))) return;
  throw new BriefError('output', `${output}: is one of the articles, which brief never overwrites; name another file`);
}
