import {existsSync} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {BriefError} from '../../errors.js';
import {oncePerFolder, shownPath} from '../file-system/paths.js';
import {longestPackage, longestSettings, readRegularText} from '../file-system/regular-file.js';
import {asUnreadable} from '../file-system/system-errors.js';
import type {Layer} from './read.js';

/** Where settings may stand in a folder, first come first served. Nothing of it is run. */
export const configFiles = ['brief.config.yaml', 'brief.config.json', 'package.json'] as const;

/** Finds the settings for a folder: in itself, else in the nearest folder above it that has some. Reads each file once. */
export function createFinder(): (folder: string) => Promise<Layer[]> {
  const find = oncePerFolder(async (folder): Promise<Layer[]> => {
    const above = dirname(folder);
    return (await layersIn(folder)) ?? (above === folder ? [] : find(above));
  });
  return find;
}

async function layersIn(folder: string): Promise<Layer[] | undefined> {
  for (const name of configFiles) {
    const file = join(folder, name);
    const layers = existsSync(file) ? await readLayers(file, readText(file, shownPath(file))) : undefined;
    if (layers) return layers;
  }
  return undefined;
}

/** Reads the settings of a named file. Throws a BriefError 'config' when there is none, or it has none. */
export async function loadConfig(path: string): Promise<Layer[]> {
  const layers = await readLayers(resolve(path), readText(path, path));
  if (layers) return layers;
  throw new BriefError('config', `${path}: has no key "brief"; name another file`);
}

/** The config that stands in a folder itself, by name. */
export async function configIn(folder: string): Promise<string | undefined> {
  for (const name of configFiles) {
    const file = join(folder, name);
    if (existsSync(file) && (name !== 'package.json' || (await readLayers(file, readText(file, name))))) return name;
  }
  return undefined;
}

/** The text of a config, which `name` is in messages. */
function readText(file: string, name: string): string {
  try {
    return readRegularText(file, basename(file) === 'package.json' ? longestPackage : longestSettings);
  } catch (error) {
    const problem = asUnreadable(error);
    if (!(problem instanceof BriefError)) throw problem;
    throw new BriefError('config', `${name}: ${problem.message}; check the file`, {cause: error});
  }
}

/** What reads a config is loaded where there is one; most projects have a package.json without. */
async function readLayers(file: string, content: string): Promise<Layer[] | undefined> {
  if (basename(file) === 'package.json' && !hasKeyBrief(content)) return undefined;
  const {readConfig} = await import('./read.js');
  return readConfig(file, content, shownPath(file));
}

function hasKeyBrief(content: string): boolean {
  try {
    return JSON.parse(content)?.brief !== undefined;
  } catch {
    return content.includes('"brief"'); // what is wrong with it is said with its place
  }
}
