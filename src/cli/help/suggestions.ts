import {CommanderError} from 'commander';
import {distance} from 'fastest-levenshtein';

/** What commander says, on one line. */
export function oneLine({message}: CommanderError): string {
  return message.replace(/^error: /, '').replaceAll('\n', ' ');
}

/** What to add where a word that is no file may have been meant as a command; '' when it looks like none of them. */
export function suggestCommand(word: string, names: readonly string[]): string {
  if (names.includes(word)) return ' (a command comes before the options)';
  if (Object.hasOwn(otherWords, word)) return ` (did you mean ${otherWords[word]}?)`;
  return /^[a-z]+$/i.test(word) ? suggest(word, names) : '';
}

/** Words that are no command for what a command does. */
const otherWords: Readonly<Record<string, string>> = {
  undo: 'brief write --remove',
  unwrite: 'brief write --remove',
  remove: 'brief write --remove',
};

const mostEdits = 3; // more, and it is another word
const mostChanged = 0.6; // of its letters
const mostChangedInFile = 0.25; // names of files are longer, and their extension is the same anyway

/** " (did you mean points?)" for a word that looks like one of the names, else ''. */
export function suggest(word: string, names: readonly string[]): string {
  return didYouMean(nearest(word, names, mostChanged));
}

/** The same for a file in a folder, whose names are given; "." is where the user stands. */
export function suggestFile(name: string, names: readonly string[], folder: string): string {
  const found = nearest(name, names, mostChangedInFile);
  return didYouMean(found && folder !== '.' ? `${folder}/${found}` : found);
}

/** What is wrong with a rule that is not one of the known. */
export function unknownRule(id: string, known: readonly string[]): string {
  return `there is no rule "${id}"${suggest(id, known)}; brief rules lists them`;
}

function didYouMean(name: string | undefined): string {
  return name === undefined ? '' : ` (did you mean ${name}?)`;
}

/** The name that a word looks most like; dashes in front and case do not count. */
function nearest(word: string, names: readonly string[], mostChangedHere: number): string | undefined {
  const bare = (name: string): string => name.replace(/^-+/, '').toLowerCase();
  let best: {name: string; edits: number} | undefined;
  for (const name of names) {
    const edits = distance(bare(word), bare(name));
    const isNear = edits <= mostEdits && edits < mostChangedHere * Math.max(bare(word).length, bare(name).length);
    if (isNear && edits < (best?.edits ?? Number.POSITIVE_INFINITY)) best = {name, edits};
  }
  return best?.name;
}

/** A command, as far as its options go. */
interface WithOptions {
  name(): string;
  options: readonly {short?: string | undefined; long?: string | undefined}[];
}

/** The same error in other words where it is about an option of another command, or one that looks like a known one. */
export function explained(error: CommanderError, command: WithOptions, all: readonly WithOptions[]): CommanderError {
  const [, flag] = /unknown option '([^'=]+)/.exec(error.message) ?? [];
  if (error.code !== 'commander.unknownOption' || flag === undefined) return error;
  return new CommanderError(error.exitCode, error.code, unknown(flag, command, all));
}

function unknown(flag: string, command: WithOptions, all: readonly WithOptions[]): string {
  const others = all.filter(({options}) => options.some(({short, long}) => flag === short || flag === long));
  const names = others.map((other) => `brief ${other.name()}`).join(', ');
  if (names !== '') return `brief ${command.name()} has no ${flag}; ${names} ${others.length === 1 ? 'has' : 'have'}`;
  return `unknown option '${flag}'${suggest(
    flag,
    command.options.flatMap(({long}) => long ?? []),
  )}`;
}
