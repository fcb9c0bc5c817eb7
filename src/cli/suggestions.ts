import {Command, CommanderError} from 'commander';

/** What commander says, on one line: "unknown option '--pionts' (did you mean --points?)". */
export function oneLine({message}: CommanderError): string {
  return message.replace(/^error: /, '').replace(/\s*\n\(Did you/, ' (did you');
}

/** What to add where a word that is no file may have been meant as a command; '' when it looks like none of them. */
export function suggestCommand(word: string, names: readonly string[]): string {
  if (names.includes(word)) return ' (a command comes before the options)';
  const probe = new Command().exitOverride().configureOutput({outputError: () => {}});
  for (const name of names) probe.command(name);
  try {
    probe.parse([word], {from: 'user'});
  } catch (error) {
    if (error instanceof CommanderError) return / \(did you mean .*/.exec(oneLine(error))?.[0] ?? '';
    throw error;
  }
  return '';
}
