import {Command, CommanderError} from 'commander';

/** What commander says, on one line: "unknown option '--pionts' (did you mean --points?)". */
export function oneLine({message}: CommanderError): string {
  return message.replace(/^error: /, '').replace(/\s*\n\(Did you/, ' (did you');
}

/** What to add where a word that is no file may have been meant as a command; '' when it looks like none of them. */
export function suggestCommand(word: string, names: readonly string[]): string {
  return names.includes(word) ? ' (a command comes before the options)' : suggest(word, names);
}

/** " (did you mean points?)" for a word that looks like one of the names, else ''. */
export function suggest(word: string, names: readonly string[]): string {
  const probe = new Command()
    .exitOverride()
    .helpCommand(false)
    .configureOutput({outputError: () => {}});
  for (const name of names) probe.command(name);
  try {
    probe.parse(['--', word.replace(/^-+/, '')], {from: 'user'});
  } catch (error) {
    if (error instanceof CommanderError) return / \(did you mean .*/.exec(oneLine(error))?.[0] ?? '';
    throw error;
  }
  return '';
}
