import {writeFile} from 'node:fs/promises';
import type {Command} from 'commander';
import {BriefError} from '../../errors.js';
import {configIn} from '../config/index.js';
import {isSystemError, systemMessage} from '../file-system/system-errors.js';
import {printError} from '../output/messages.js';

const file = 'brief.config.yaml';

/** `brief init`: a config file to begin with. */
export function addInit(program: Command): void {
  program.command('init').description(`write a commented ${file}`).action(run);
}

async function run(): Promise<void> {
  const existing = await configIn('.');
  if (existing !== undefined) throw new BriefError('output', `${existing}: is here already; edit it`);
  const {configTemplate} = await import('../config/config-template.js');
  try {
    await writeFile(file, configTemplate(), {flag: 'wx'});
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new BriefError('output', `${file}: cannot be written: ${systemMessage(error)}`, {cause: error});
  }
  printError(`wrote ${file}`);
}
