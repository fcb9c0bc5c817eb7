import {Command} from 'commander';
import {addBatch} from './commands/batch.js';
import {addCheck} from './commands/check.js';
import {addCompletion} from './commands/completion.js';
import {addDigest} from './commands/digest.js';
import {addInit} from './commands/init.js';
import {addRules} from './commands/rules.js';
import {addSchema} from './commands/schema.js';
import {addSummarize} from './commands/summarize.js';
import {addWrite} from './commands/write.js';
import {helpHead} from './help/help.js';
import {fileName} from './help/option-values.js';
import {version, versionFlags} from './version.js';

/** The commands and options of `brief`; it throws where commander would end the process. */
export function createProgram(): Command {
  const program = new Command('brief')
    .usage('[summarize] [options] [paths...]')
    .version(version(), versionFlags.join(', '), 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('before', helpHead)
    .exitOverride()
    .configureOutput({outputError: () => {}, writeErr: () => {}}); // the one catch prints what went wrong
  addSummarize(program);
  addBatch(program);
  addDigest(program);
  addCheck(program);
  addRules(program);
  addWrite(program);
  addInit(program);
  addSchema(program);
  addCompletion(program);
  for (const option of program.commands.flatMap(({options}) => options)) {
    if (/<(?:file|path)>|filepath/.test(option.flags)) option.argParser(fileName);
  }
  // Nobody has to name the default command, so its options are shown where people look first.
  return program.configureHelp({
    visibleOptions(command) {
      const options = Object.getPrototypeOf(this).visibleOptions.call(this, command);
      const [summarize] = program.commands;
      return command === program && summarize !== undefined ? [...summarize.options, ...options] : options;
    },
  });
}
