import type {Command, Option} from 'commander';

/** What completion and the man page know of an option. */
export interface OptionWords {
  /** As typed: `['-f', '--format']`. */
  names: string[];
  /** Name of its value as help shows it ("<name>"); '' for a switch. */
  value: string;
  choices: readonly string[];
  /** Whether its value is a file or folder. */
  file: boolean;
  description: string;
}

/** What completion and the man page know of a command. */
export interface CommandWords {
  name: string;
  description: string;
  /** What follows its name in help: "[options] [paths...]". */
  usage: string;
  /** What its operand can be, where that is a fixed list. */
  choices: readonly string[];
  /** Whether its operands are files. */
  files: boolean;
  options: OptionWords[];
}

/** The commands of a program with what can be typed after them, in the order of help; hidden ones stay hidden. */
export function commandWords(program: Command): CommandWords[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help')
    .map((command) => ({
      name: command.name(),
      description: command.description(),
      usage: command.usage(),
      choices: command.registeredArguments[0]?.argChoices ?? [],
      files: namesFile(command.usage()),
      options: command.createHelp().visibleOptions(command).map(optionWords),
    }));
}

function optionWords({short, long, flags, argChoices = [], description}: Option): OptionWords {
  const value = /[<[].*$/.exec(flags)?.[0] ?? '';
  return {
    names: [short, long].filter((name) => name !== undefined),
    value,
    file: namesFile(value),
    choices: argChoices,
    description,
  };
}

function namesFile(usage: string): boolean {
  return /file|folder|path/.test(usage);
}
