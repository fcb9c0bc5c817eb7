import {cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {cached} from '../../src/cli/cache.js';
import {reporters} from '../../src/report/index.js';
import {librarySummary} from '../report/library.js';
import {run} from './run.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-cache-'));
});
afterEach(async () => {
  await rm(folder, {recursive: true});
});

const article = new TextEncoder().encode('The ferry closes in May.');

function counting() {
  const summarize = vi.fn(async () => librarySummary());
  return {summarize, again: cached(summarize, folder)};
}

async function entry(): Promise<string> {
  const names = await readdir(folder);
  expect(names).toHaveLength(1);
  return join(folder, names[0]!);
}

describe('cached', () => {
  test('gives what was found before, until the bytes or the options change', async () => {
    const {summarize, again} = counting();
    const first = await again(article, {path: 'ferry.md', points: 3});
    expect(await again(article, {path: 'ferry.md', points: 3})).toEqual(first);
    expect(summarize).toHaveBeenCalledTimes(1);
    await again(article, {path: 'ferry.md', points: 2});
    await again(new Uint8Array([...article, 10]), {path: 'ferry.md', points: 2});
    expect(summarize).toHaveBeenCalledTimes(3);
    await entry(); // a path has one, however often it changes
    await again(article, {path: 'tram.md'});
    expect(summarize).toHaveBeenCalledTimes(4);
    expect(await readdir(folder)).toHaveLength(2);
  });

  test('keeps nothing of standard input, and nothing that failed', async () => {
    const {summarize, again} = counting();
    await again(article, {});
    await again(article, {});
    expect(summarize).toHaveBeenCalledTimes(2);
    summarize.mockRejectedValueOnce(new Error('empty'));
    await expect(again(article, {path: 'ferry.md'})).rejects.toThrow('empty');
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['', '{"key":', 'null', '[]', '{"key": "other", "summary": {}}'])(
    'takes %j for nothing',
    async (damaged) => {
      const {summarize, again} = counting();
      const first = await again(article, {path: 'ferry.md'});
      await writeFile(await entry(), damaged);
      expect(await again(article, {path: 'ferry.md'})).toEqual(first);
      expect(summarize).toHaveBeenCalledTimes(2);
      expect(JSON.parse(await readFile(await entry(), 'utf8')).summary).toEqual(JSON.parse(JSON.stringify(first)));
    },
  );

  test('takes an entry for nothing that does not hold what was put into it', async () => {
    const {summarize, again} = counting();
    const first = await again(article, {path: 'ferry.md'});
    const kept = await readFile(await entry(), 'utf8');
    await writeFile(await entry(), kept.replace('"title":"', '"title":"Not '));
    expect(await again(article, {path: 'ferry.md'})).toEqual(first);
    expect(summarize).toHaveBeenCalledTimes(2);
  });

  test('does without where it cannot write', async () => {
    await writeFile(join(folder, 'file'), '');
    const again = cached(async () => librarySummary(), join(folder, 'file/inside'));
    expect((await again(article, {path: 'ferry.md'})).title).toBe(librarySummary().title);
  });
});

describe('brief --cache', () => {
  test.each(Object.keys(reporters))('prints the same from the cache: %s', async (format) => {
    await mkdir(join(folder, 'node_modules'));
    await writeFile(join(folder, 'package.json'), '{}');
    await cp(fileURLToPath(new URL('../../fixtures/articles', import.meta.url)), join(folder, 'posts'), {
      recursive: true,
    });
    const args = ['posts/', '-f', format];
    const without = await run(args, {cwd: folder});
    const first = await run([...args, '--cache'], {cwd: folder});
    const kept = await readdir(join(folder, 'node_modules/.cache/article-brief'));
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.every((name) => name.endsWith('.json'))).toBe(true);
    expect(first).toEqual(without);
    expect(await run([...args, '--cache'], {cwd: folder})).toEqual(without);
  });
});
