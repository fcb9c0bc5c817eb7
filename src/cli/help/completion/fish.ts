import type {CommandWords, OptionWords} from '../command-words.js';

/** A script for fish that completes the words of these commands; the first is the one that may be left out. */
export function fishCompletion(commands: readonly CommandWords[]): string {
  const others = commands.slice(1).map(({name}) => name);
  return `# fish completion of brief: brief completion fish > ~/.config/fish/completions/brief.fish
${commands.map(({name, description}) => `complete -c brief -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`).join('\n')}
${commands
  .flatMap(({name, options, choices, files}, index) => {
    const seen =
      index === 0 ? `not __fish_seen_subcommand_from ${others.join(' ')}` : `__fish_seen_subcommand_from ${name}`;
    const start = `complete -c brief -n ${quoted(seen)}`;
    const operand = files ? [] : [`${start} -f -a ${quoted(choices.join(' '))}`];
    return [...operand, ...options.map((option) => `${start} ${spec(option)}`)];
  })
  .join('\n')}
`;
}

function spec({names, value, choices, file, description}: OptionWords): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const argument = value === '' ? [] : file ? ['-r', '-F'] : ['-x', '-a', quoted(choices.join(' '))];
  return [...flags, ...argument, '-d', quoted(description)].join(' ');
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}
