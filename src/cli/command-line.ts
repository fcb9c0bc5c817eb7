import {type Command, InvalidArgumentError, Option} from 'commander';
import {
  type CommandName,
  type Flags,
  type OptionEntry,
  type OptionName,
  type Options,
  optionEntries,
} from '../options.js';
import {expected, matchesSchema} from '../value-schema.js';

/** What the table leaves to a command, by the option's name. */
interface OfCommand {
  /** What the value can be where another table says so. */
  choices?: Partial<Record<OptionName, readonly string[]>>;
  /** Reads one value; `before` is what its earlier uses gave. Throws an InvalidArgumentError. */
  read?: Partial<Record<OptionName, (value: string, before: unknown) => unknown>>;
  description?: Partial<Record<OptionName, string>>;
}

/** Gives a command the options of the table that are meant for it. */
export function addOptions(command: Command, name: CommandName, {choices, read, description}: OfCommand = {}): Command {
  for (const [key, entry] of entriesOf(name)) {
    const option = new Option(entry.flag, description?.[key] ?? described(entry));
    if (entry.rare) option.helpGroup('Rare options:');
    const known = choices?.[key] ?? entry.enum;
    if (known) option.choices(known);
    else if (option.required || option.optional) option.argParser(read?.[key] ?? reader(entry));
    command.addOption(option);
  }
  return command;
}

type FlagEntry = OptionEntry & {readonly flag: string};

function entriesOf(name: CommandName): [OptionName, FlagEntry][] {
  return optionEntries.filter((pair): pair is [OptionName, FlagEntry] => pair[1].commands?.includes(name) === true);
}

function described({description, default: value}: OptionEntry): string {
  return typeof value === 'number' || typeof value === 'string' ? `${description} (default ${value})` : description;
}

/** Reads what the schema of an option takes from the word behind its flag. */
function reader(entry: FlagEntry): (word: string, before: unknown) => unknown {
  return (word, before = []) => {
    if (entry.type === 'array') return [...(before as string[]), word];
    if (entry.type !== 'integer' && entry.type !== 'number') return demand(entry, word, word);
    return demand(entry, word, /^\d+(?:\.\d+)?$/.test(word) ? Number(word) : Number.NaN);
  };
}

function demand(entry: FlagEntry, word: string, value: unknown): unknown {
  // A variable that a script forgot to set is empty.
  if (word === '' && /<(?:file|path|name)>/.test(entry.flag))
    throw new InvalidArgumentError('Expected the name of a file.');
  if (matchesSchema(entry, value)) return value;
  throw new InvalidArgumentError(`Expected ${expected(entry)}.`);
}

/** What a command was given, by the names of the table. */
export function flagsOf<Name extends CommandName>(command: Command, name: Name): Flags<Name> {
  const given = command.opts();
  const flags = entriesOf(name).map(([key, {flag}]) => [key, given[new Option(flag).attributeName()]]);
  return Object.fromEntries(flags) as Flags<Name>;
}

/** What of it is an option of the library. */
export function libraryOptions(flags: Readonly<Partial<Record<OptionName, unknown>>>): Options {
  return Object.fromEntries(
    optionEntries.filter(([, {library}]) => library).map(([key]) => [key, flags[key]]),
  ) as Options;
}

/** What of it a config can set as well. */
export function settingsGiven(flags: Readonly<Partial<Record<OptionName, unknown>>>): Record<string, unknown> {
  return Object.fromEntries(optionEntries.filter(([, {config}]) => config).map(([key]) => [key, flags[key]]));
}
