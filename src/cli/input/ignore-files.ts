import {stat} from 'node:fs/promises';
import {dirname, join, relative} from 'node:path';
import type {Ignore} from 'ignore';
import {BriefError} from '../../errors.js';
import {isInside, oncePerFolder, toPosix} from '../file-system/paths.js';
import {longestSettings, readRegularText} from '../file-system/regular-file.js';
import {isSystemError} from '../file-system/system-errors.js';
import {refuseCostlyPatterns} from './pattern-cost.js';

/** Names of the files that say what is to be left out, in the syntax of gitignore(5). */
export const ignoreFiles = {git: '.gitignore', brief: '.briefignore'} as const;

type IgnoreFile = (typeof ignoreFiles)[keyof typeof ignoreFiles];

/** Tells which line of which file leaves a path out, as "docs/.gitignore: drafts/"; undefined when none does. */
export type IgnoreTest = (path: string, entry: 'file' | 'folder') => Promise<string | undefined>;

/**
 * Reads these ignore files as git does: from the root of the repository (without one, from `cwd`) down to the path's
 * own folder; a deeper file wins, and what lies in a folder that is left out stays out.
 */
export function createIgnoreTest(names: readonly IgnoreFile[], cwd: string): IgnoreTest {
  const rulesIn = oncePerFolder(async (folder) => Promise.all(names.map((name) => readRules(join(folder, name)))));
  const rootOf = oncePerFolder(async (folder): Promise<string> => {
    if (await exists(join(folder, '.git'))) return folder;
    const above = dirname(folder);
    return above === folder ? folder : rootOf(above);
  });
  const folderTest = oncePerFolder((folder) => test(folder, 'folder'));
  const base = oncePerFolder(async (folder) => {
    const root = await rootOf(folder);
    return root === dirname(root) ? (isInside(cwd, folder) ? cwd : folder) : root;
  });

  async function test(path: string, entry: 'file' | 'folder'): Promise<string | undefined> {
    const start = await base(dirname(path));
    if (path === start || !isInside(start, path)) return undefined;
    const ofFolder = dirname(path) === start ? undefined : await folderTest(dirname(path));
    if (ofFolder !== undefined) return ofFolder;
    let found: string | undefined;
    for (const folder of foldersBetween(start, dirname(path))) {
      for (const rules of await rulesIn(folder)) {
        const name = toPosix(relative(folder, path)) + (entry === 'folder' ? '/' : '');
        const {ignored, unignored, rule} = rules?.matcher.test(name) ?? {ignored: false, unignored: false};
        // What holds for the folder above was decided above, where a deeper file may have taken it in again.
        const above = dirname(name);
        const inherited = ignored && above !== '.' && rules!.matcher.test(`${above}/`).rule === rule;
        if (ignored && !inherited) found = `${toPosix(relative(cwd, rules!.path))}: ${rule?.pattern ?? ''}`;
        else if (unignored) found = undefined;
      }
    }
    return found;
  }
  return test;
}

interface Rules {
  path: string;
  matcher: Ignore;
}

/** Undefined where there is none that can be read: git, too, goes on without it. */
async function readRules(path: string): Promise<Rules | undefined> {
  const name = toPosix(relative(process.cwd(), path));
  const text = readPatterns(path, name);
  if (text === undefined) return undefined;
  refuseCostlyPatterns(
    text.split(/\r?\n/).filter((line) => !line.startsWith('#')),
    name,
  );
  const {default: ignore} = await import('ignore');
  return {path, matcher: ignore().add(text)};
}

function readPatterns(path: string, name: string): string | undefined {
  try {
    return readRegularText(path, longestSettings);
  } catch (error) {
    if (error instanceof BriefError && error.code === 'too-large')
      throw new BriefError('config', `${name}: ${error.message}`);
    if (isSystemError(error) || error instanceof BriefError) return undefined;
    throw error;
  }
}

/** From `top` down to `bottom`, both included. */
function foldersBetween(top: string, bottom: string): string[] {
  const folders = [bottom];
  for (let folder = bottom; folder !== top; ) {
    folder = dirname(folder);
    folders.unshift(folder);
  }
  return folders;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
