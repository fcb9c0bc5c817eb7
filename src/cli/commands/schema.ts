import {Argument, type Command} from 'commander';
import {readSchema, schemaNames} from '../schemas.js';

/** `brief schema <name>`: what programs may rely on. */
export function addSchema(program: Command): void {
  program
    .command('schema')
    .description('print the JSON Schema of an output or a config')
    .addArgument(new Argument('<name>', 'which one').choices(schemaNames))
    .action((name: (typeof schemaNames)[number]) => {
      process.stdout.write(readSchema(name));
    });
}
