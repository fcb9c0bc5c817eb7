import {resolve} from 'node:path';
import type {Command} from 'commander';
import type {Flags} from '../../options.js';
import {addOptions, flagsOf} from '../command-line.js';
import {openConfig} from '../config/index.js';

/** `brief config [path]`: which settings hold for an article, and where each of them comes from. */
export function addConfig(program: Command): void {
  const command = program
    .command('config')
    .description('print the settings that hold, and where they come from')
    .argument('[path]', 'an article; else standard input');
  addOptions(command, 'config').action((path: string | undefined, _, command: Command) =>
    run(path, flagsOf(command, 'config')),
  );
}

async function run(path: string | undefined, {config}: Flags<'config'>): Promise<void> {
  const settingsFor = await openConfig(config);
  const {printSettings} = await import('../config/print.js');
  process.stdout.write(printSettings(await settingsFor(path === undefined ? null : resolve(path))));
}
