import {readFile} from 'node:fs/promises';
import {basename, join, parse, resolve} from 'node:path';
import {BriefError} from '../../errors.js';
import {shownPath} from '../input/files.js';
import {isSystemError, reasonOf} from '../input/system-errors.js';
import type {Layer} from './read.js';

/** Where settings may stand in a folder, first come first served. Nothing of it is run. */
export const configFiles = ['brief.config.yaml', 'brief.config.json', 'package.json'] as const;

/** Finds the settings for a folder: in itself, else in the nearest folder above it that has some. Reads each file once. */
export async function createFinder(): Promise<(folder: string) => Promise<Layer[]>> {
  const {lilconfig} = (await import('lilconfig')).default;
  const load = async (file: string, content: string): Promise<unknown> => {
    const layers = await readLayers(file, content);
    return file.endsWith('package.json') ? {brief: layers} : layers;
  };
  const loaders = {'.json': load, '.yaml': load};
  const stopDir = parse(process.cwd()).root;
  const {search} = lilconfig('brief', {
    searchPlaces: [...configFiles],
    loaders,
    stopDir,
    ignoreEmptySearchPlaces: false,
  });
  return async (folder) => {
    try {
      return (await search(folder))?.config ?? [];
    } catch (error) {
      // The system names no path where a folder has the name of a config.
      const place =
        isSystemError(error) && error.path === undefined ? `a config of ${shownPath(folder) || '.'}` : undefined;
      throw asConfigError(error, place);
    }
  };
}

/** Reads the settings of a named file. Throws a BriefError 'config' when there is none, or it has none. */
export async function loadConfig(path: string): Promise<Layer[]> {
  try {
    const layers = await readLayers(resolve(path), await readFile(path, 'utf8'));
    if (layers) return layers;
  } catch (error) {
    throw asConfigError(error, path);
  }
  throw new BriefError('config', `${path}: has no key "brief"; name another file`);
}

/** The config that stands in a folder itself, by name. */
export async function configIn(folder: string): Promise<string | undefined> {
  for (const name of configFiles) {
    const content = await readFile(join(folder, name), 'utf8').catch(() => undefined);
    if (content !== undefined && (name !== 'package.json' || (await readLayers(join(folder, name), content))))
      return name;
  }
  return undefined;
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

function asConfigError(error: unknown, path?: string): unknown {
  if (!isSystemError(error)) return error;
  const file = path ?? shownPath(error.path ?? 'the config');
  return new BriefError('config', `${file}: cannot be read: ${reasonOf(error)}; check the file`, {cause: error});
}
