import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {Input} from '../../../src/cli/input/files.js';
import {openDelivery, openDestination} from '../../../src/cli/output/delivery.js';
import {plain} from '../../../src/report/index.js';
import {librarySummary} from '../../report/library.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-delivery-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, {recursive: true});
});

function input(path: string | null): Input {
  const absolute = path === null ? null : join('/site', path);
  return {name: path ?? 'standard input', path, absolute, listed: true, read: async () => new Uint8Array()};
}

const context = {style: plain, width: 80, single: false} as const;

describe('openDelivery', () => {
  test('prints lines of JSON as they come', async () => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text, done) => {
      printed.push(String(text));
      (done as unknown as () => void)();
      return true;
    });
    const inputs = [input('a.md'), input('b.md')];
    const delivery = await openDelivery(await openDestination(undefined), {formatId: 'ndjson', context, inputs});
    for (const each of inputs) await delivery.add({...librarySummary(), title: each.name}, each);
    expect(printed.map((line) => JSON.parse(line).title)).toEqual(['a.md', 'b.md']);
    expect(printed.every((line) => /^[^\n]+\n$/.test(line))).toBe(true);
  });

  test('fills a folder with a file for each, in the tree that they have', async () => {
    const inputs = [input('a.md'), input('posts/2024/b.mdx'), input('../up/c.md'), input('/abs/d'), input(null)];
    const delivery = await openDelivery(await openDestination(`${folder}/`), {formatId: 'json', context, inputs});
    for (const each of inputs) await delivery.add({...librarySummary(), title: each.name}, each);
    await delivery.end();
    const names = ['a.json', 'abs/d.json', 'posts/2024/b.json', 'standard-input.json', 'up/c.json'];
    const found = (await readdir(folder, {recursive: true})).filter((name) => name.endsWith('.json'));
    expect(found.sort()).toEqual(names);
    expect(JSON.parse(await readFile(join(folder, 'posts/2024/b.json'), 'utf8')).title).toBe('posts/2024/b.mdx');
  });

  test('puts an index beside the pages of several articles, whose links lead to them', async () => {
    const inputs = [input('a b.md'), input('posts/c.md')];
    const delivery = await openDelivery({folder}, {formatId: 'html', context, inputs});
    for (const each of inputs) await delivery.add({...librarySummary(), title: each.name}, each);
    await delivery.end();
    const index = await readFile(join(folder, 'index.html'), 'utf8');
    expect(index).toContain('<a href="a%20b.html">a b.md</a>');
    expect(index).toContain('<a href="posts/c.html">posts/c.md</a>');
    expect((await readdir(join(folder, 'posts'))).sort()).toEqual(['c.html']);
  });

  test('gives the index another name where an article is called so', async () => {
    const inputs = [input('index.md'), input('b.md')];
    const delivery = await openDelivery({folder}, {formatId: 'html', context, inputs});
    for (const each of inputs) await delivery.add({...librarySummary(), title: each.name}, each);
    await delivery.end();
    expect(await readFile(join(folder, 'articles.html'), 'utf8')).toContain('<a href="index.html">index.md</a>');
  });

  test('refuses two articles for one file, and an article as the file', async () => {
    const twins = {formatId: 'text', context, inputs: [input('a.md'), input('a.html')]} as const;
    await expect(openDelivery({folder}, twins)).rejects.toThrow(
      `${folder}/a.txt: both a.md and the summary of a.html; name another folder`,
    );
    const file = join(folder, 'a.txt');
    await writeFile(file, 'The only copy.');
    const own = {formatId: 'text', context, inputs: [{...input('a.txt'), absolute: file}]} as const;
    await expect(openDelivery({folder}, own)).rejects.toMatchObject({code: 'output'});
    const same = {file, write: async () => {}};
    await expect(openDelivery(same, own)).rejects.toThrow('which brief never overwrites');
  });

  test('refuses two articles for one file behind a link, before the second is written', async () => {
    await mkdir(join(folder, 'out/posts'), {recursive: true});
    await symlink('posts', join(folder, 'out/drafts'));
    const inputs = [input('posts/a.md'), input('drafts/a.md')];
    const delivery = await openDelivery({folder: join(folder, 'out')}, {formatId: 'json', context, inputs});
    await delivery.add({...librarySummary(), title: 'First'}, inputs[0]!);
    await expect(delivery.add(librarySummary(), inputs[1]!)).rejects.toThrow('both posts/a.md and the summary of');
    expect(JSON.parse(await readFile(join(folder, 'out/posts/a.json'), 'utf8')).title).toBe('First');
  });
});
