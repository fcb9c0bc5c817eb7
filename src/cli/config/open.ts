import {dirname, resolve} from 'node:path';
import {createFinder, loadConfig} from './find.js';
import type {Layer, SettingValues} from './read.js';
import {type Resolved, resolveSettings} from './resolve.js';

/** Tells the settings for an article by its full path; null is standard input. */
export type SettingsFor = (path: string | null) => Promise<Resolved>;

/** Opens the settings for a run. `given` is what the command line says: it wins. Rejects with a BriefError 'config'. */
export async function openConfig(
  config: string | undefined,
  given: Readonly<Record<string, unknown>> = {},
): Promise<SettingsFor> {
  const ofCommandLine: SettingValues = new Map(
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

async function openLayers(config: string | undefined): Promise<(folder: string) => Promise<Layer[]>> {
  if (config === undefined) return createFinder();
  const layers = await loadConfig(config);
  return async () => layers;
}
