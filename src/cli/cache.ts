import {createHash} from 'node:crypto';
import {mkdir, readFile, realpath} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {BriefError} from '../errors.js';
import type {Options, Summary} from '../types.js';
import type {Input} from './input/files.js';
import {version} from './version.js';

/** Summarizes the bytes of an article, as the library does. */
export type Summarize = (bytes: Uint8Array, options: Options) => Promise<Summary>;

/**
 * Keeps the summary of each file in `folder`, and gives it again as long as the file's bytes, the options, the version
 * of brief and that of the runtime's dictionary of words are the same. What is torn, damaged or cannot be read counts as
 * not there, and what cannot be written is not kept.
 */
export function cached(summarize: Summarize, folder: string): Summarize {
  return async (bytes, options) => {
    if (options.path === undefined) return summarize(bytes, options);
    const file = join(folder, `${hashOf(resolve(options.path))}.json`);
    const key = hashOf(JSON.stringify([version(), process.versions.icu, options]), bytes);
    const known = await read(file, key);
    if (known) return known;
    const summary = await summarize(bytes, options);
    await write(file, {key, hash: hashOf(JSON.stringify(summary)), summary}).catch(() => {});
    return summary;
  };
}

/**
 * Beside the packages of the project that the user stands in, as other tools do; else where the system keeps caches.
 * Throws a BriefError 'output' where a link leads from there to the articles.
 */
export async function cacheFolder(inputs: readonly Pick<Input, 'name' | 'absolute'>[]): Promise<string> {
  const folder = await findFolder();
  const real = await realpath(folder).catch(() => undefined);
  for (const {name, absolute} of real === undefined ? [] : inputs) {
    if (absolute === null || dirname(await realpath(absolute).catch(() => absolute)) !== real) continue;
    throw new BriefError(
      'output',
      `${folder}: is the folder of ${name}, in which brief keeps no cache; remove the link`,
    );
  }
  return folder;
}

async function findFolder(): Promise<string> {
  const {default: findCacheDirectory} = await import('find-cache-dir');
  const {default: envPaths} = await import('env-paths');
  return findCacheDirectory({name: 'article-brief'}) ?? envPaths('article-brief', {suffix: ''}).cache;
}

interface Entry {
  key: string;
  /** Hash of the summary, so that a damaged one is noticed. */
  hash: string;
  summary: Summary;
}

async function read(file: string, key: string): Promise<Summary | undefined> {
  try {
    const entry: Partial<Entry> | null = JSON.parse(await readFile(file, 'utf8'));
    return entry?.key === key && entry.hash === hashOf(JSON.stringify(entry.summary)) ? entry.summary : undefined;
  } catch {
    return undefined;
  }
}

/** At once, so that another run finds the old entry or the new; after a crash it may find a torn one. */
async function write(file: string, entry: Entry): Promise<void> {
  await mkdir(dirname(file), {recursive: true});
  const {replaceFile} = await import('./output/replace-file.js');
  replaceFile(file, JSON.stringify(entry), {durable: false});
}

function hashOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
