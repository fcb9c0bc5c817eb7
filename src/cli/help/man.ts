import type {CommandWords, OptionWords} from './command-words.js';

/** What a man page says beside the commands and options. */
interface ManText {
  name: string;
  version: string;
  /** After the name on the first line. */
  summary: string;
  exitStatus: readonly (readonly [code: number, meaning: string])[];
}

/** The manual page of the program, in the man(7) macros: `brief man | man -l -`. */
export function manPage({name, version, summary, exitStatus}: ManText, commands: readonly CommandWords[]): string {
  const title = `.TH ${name.toUpperCase()} 1 "" "${name} ${version}" "User Commands"`;
  const lines = [
    title,
    '.SH NAME',
    `${name} \\- ${roff(summary)}`,
    '.SH SYNOPSIS',
    ...commands.flatMap((command) => [`.B ${roff(`${name} ${command.name}`)}`, roff(command.usage), '.br']),
    '.SH COMMANDS',
    ...commands.flatMap(commandSection),
    '.SH EXIT STATUS',
    ...exitStatus.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, roff(meaning)]),
  ];
  return `${lines.join('\n')}\n`;
}

function commandSection({name, usage, description, choices, options}: CommandWords): string[] {
  const one = choices.length > 0 ? ` One of: ${choices.join(', ')}.` : '';
  return [
    `.SS ${roff(`${name} ${usage}`.trim())}`,
    roff(`${sentence(description)}${one}`),
    ...options.flatMap(optionEntry),
  ];
}

function optionEntry({names, value, choices, description}: OptionWords): string[] {
  const oneOf = choices.length > 0 ? `: ${choices.join(', ')}` : '';
  const flags = names.map((name) => `\\fB${roff(name)}\\fR`).join(', ');
  return ['.TP', value === '' ? flags : `${flags} \\fI${roff(value)}\\fR`, roff(sentence(description + oneOf))];
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text === '' || text.endsWith('.') ? '' : '.'}`;
}

/** Text that roff shows as it is: a hyphen that can be copied, no escape, no request at the start of a line. */
function roff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/gm, '\\&$&');
}
