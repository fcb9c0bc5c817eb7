import {Argument, type Command} from 'commander';
import {BriefError} from '../../errors.js';
import {suggest} from '../help/suggestions.js';
import {readSchema, schemaNames} from '../published-schemas.js';

/** `brief schema <name>`: what programs may rely on. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of an output or a config')
    .addArgument(new Argument('[name]', 'which one').choices(schemaNames).argParser((name) => name))
    .action((given = '') => {
      const name = schemaNames.find((name) => name === given);
      if (name === undefined) {
        const problem =
          given === '' ? 'give the name of a schema' : `there is no schema "${given}"${suggest(given, schemaNames)}`;
        throw new BriefError('usage', `${problem}; there are ${schemaNames.join(', ')}`);
      }
      process.stdout.write(readSchema(name));
    });
}
