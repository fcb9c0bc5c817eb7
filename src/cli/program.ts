import {Command} from 'commander';
import {addBatch} from './commands/batch.js';
import {addCheck} from './commands/check.js';
import {addCompletion} from './commands/completion.js';
import {addConfig} from './commands/config.js';
import {addDigest} from './commands/digest.js';
import {addInit} from './commands/init.js';
import {addMan} from './commands/man.js';
import {addRules} from './commands/rules.js';
import {addSchema} from './commands/schema.js';
import {addSummarize} from './commands/summarize.js';
import {addWrite} from './commands/write.js';
import {helpHead} from './help/help.js';
import {helpLayout} from './help/layout.js';
import {explained} from './help/suggestions.js';
import {version, versionFlags} from './version.js';

/** The commands and options of `brief`; it throws where commander would end the process. */
export function createProgram(): Command {
  const program = new Command('brief')
    .usage('[summarize] [options] [paths...]')
    .version(version(), versionFlags.join(', '), 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('before', helpHead)
    .exitOverride()
    .showSuggestionAfterError(false) // it would name options of other commands
    .configureOutput({outputError: () => {}, writeErr: () => {}}); // the one catch prints what went wrong
  program.configureHelp({
    ...helpLayout,
    // Nobody has to name the default command, so its options are shown where people look first.
    visibleOptions(command) {
      const options = Object.getPrototypeOf(this).visibleOptions.call(this, command);
      const [summarize] = program.commands;
      return command === program && summarize !== undefined ? [...summarize.options, ...options] : options;
    },
  });
  addSummarize(program);
  addBatch(program);
  addDigest(program);
  addCheck(program);
  addRules(program);
  addWrite(program);
  addInit(program);
  addConfig(program);
  addSchema(program);
  addCompletion(program);
  addMan(program);
  for (const command of program.commands) {
    command.exitOverride((error) => {
      throw explained(error, command, program.commands);
    });
  }
  return program;
}
