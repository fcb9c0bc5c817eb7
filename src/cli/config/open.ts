import {dirname, resolve} from 'node:path';
import type {Command} from 'commander';
import type {Options} from '../../types.js';
import {createFinder, loadConfig} from './find.js';
import type {Layer, Values} from './read.js';
import {type Resolved, resolveSettings} from './resolve.js';

/** What commander reads of the options that choose a config. */
export interface ConfigFlags {
  /** False with --no-config. */
  config?: string | false;
  /** True without a path. */
  printConfig?: string | true;
}

/** Gives a command the options that choose a config. */
export function addConfigOptions(command: Command): Command {
  return command
    .option('--config <file>', 'take settings from this file alone')
    .option('--no-config', 'take no settings from files')
    .option('--print-config [path]', 'print the settings for a path');
}

/** Tells the settings for an article by its full path; null is standard input. */
export type SettingsFor = (path: string | null) => Promise<Resolved>;

/** Opens the settings for a run. `given` is what the command line says: it wins. Rejects with a BriefError 'config'. */
export async function openConfig(
  {config}: ConfigFlags,
  given: Options | Readonly<Record<string, unknown>>,
): Promise<SettingsFor> {
  const ofCommandLine: Values = new Map(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, {value, origin: 'command line'}]),
  );
  const layersOf = await openLayers(config);
  return async (path) => {
    // Standard input has no name that a pattern could match, but it is read where the user stands.
    const file = resolve(path ?? '-');
    return resolveSettings(await layersOf(dirname(file)), file, ofCommandLine);
  };
}

async function openLayers(config: ConfigFlags['config']): Promise<(folder: string) => Promise<Layer[]>> {
  if (config === undefined) return createFinder();
  const layers = config === false ? [] : await loadConfig(config);
  return async () => layers;
}

/** Prints the settings and their origins when that was asked for; true when it was. */
export async function printConfig({printConfig}: ConfigFlags, settingsFor: SettingsFor): Promise<boolean> {
  if (printConfig === undefined) return false;
  const settings = await settingsFor(printConfig === true ? null : resolve(printConfig));
  const {printSettings} = await import('./print.js');
  process.stdout.write(printSettings(settings));
  return true;
}
