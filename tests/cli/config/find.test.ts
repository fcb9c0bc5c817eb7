import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {configFiles, configIn, createFinder, loadConfig} from '../../../src/cli/config/find.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-config-'));
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), {recursive: true});
  await writeFile(join(folder, path), content);
}

async function points(path: string, find?: Awaited<ReturnType<typeof createFinder>>): Promise<unknown> {
  const [layer] = await (find ?? (await createFinder()))(join(folder, path));
  return layer?.values.get('points')?.value;
}

describe('createFinder', () => {
  test.each(configFiles)('finds %s', async (name) => {
    await put(name, name === 'package.json' ? '{"brief": {"points": 7}}' : '{"points": 7}');
    expect(await points('.')).toBe(7);
  });

  test('takes the nearest config, all of it and nothing of those above', async () => {
    await put('brief.config.yaml', 'points: 1\nwhy: 1');
    await put('posts/brief.config.yaml', 'points: 2');
    await put('posts/2024/package.json', '{"name": "no settings"}');
    const find = await createFinder();
    expect(await points('posts/2024', find)).toBe(2);
    expect(await points('notes', find)).toBe(1);
    expect((await find(join(folder, 'posts')))[0]?.values.has('why')).toBe(false);
  });

  test('takes one config of a folder', async () => {
    await put('brief.config.yaml', 'points: 1');
    await put('brief.config.json', '{"points": 2}');
    await put('package.json', '{"brief": {"points": 3}}');
    expect(await points('.')).toBe(1);
  });

  test('ends its search at an empty config', async () => {
    await put('brief.config.yaml', 'points: 1');
    await put('posts/brief.config.yaml', '');
    expect(await points('posts')).toBeUndefined();
  });

  test('runs nothing', async () => {
    await put('brief.config.js', 'throw new Error("ran")');
    await put('brief.config.mjs', 'throw new Error("ran")');
    await put('brief.config.cjs', 'throw new Error("ran")');
    expect(await points('.')).toBeUndefined();
  });

  test('says which config is wrong, or cannot be read', async () => {
    await put('brief.config.yaml', 'points: 0');
    await expect(points('.')).rejects.toMatchObject({
      code: 'config',
      message: expect.stringContaining('brief.config.yaml:1:9: '),
    });
    await rm(join(folder, 'brief.config.yaml'));
    await mkdir(join(folder, 'brief.config.yaml'));
    await expect(points('.')).rejects.toMatchObject({code: 'config', message: expect.stringMatching(/cannot be read/)});
  });
});

describe('loadConfig', () => {
  test('says where a folder has the name of a config', async () => {
    await mkdir(join(folder, 'docs/brief.config.yaml'), {recursive: true});
    const find = await createFinder();
    await expect(find(join(folder, 'docs'))).rejects.toMatchObject({
      code: 'config',
      message: expect.stringMatching(
        /docs\/brief\.config\.yaml: cannot be read: illegal operation on a directory; check the file$/,
      ),
    });
  });

  test('reads a file of any name', async () => {
    await put('team.conf', 'points: 4');
    expect((await loadConfig(join(folder, 'team.conf')))[0]?.values.get('points')?.value).toBe(4);
  });

  test('refuses what is not there, or sets nothing', async () => {
    await expect(loadConfig('lost.yaml')).rejects.toMatchObject({
      code: 'config',
      message: 'lost.yaml: cannot be read: no such file or directory; check the file',
    });
    await put('package.json', '{}');
    await expect(loadConfig(join(folder, 'package.json'))).rejects.toMatchObject({code: 'config'});
  });
});

describe('configIn', () => {
  test('names the config of a folder, not of those above', async () => {
    await put('brief.config.yaml', '');
    await put('posts/package.json', '{}');
    expect(await configIn(folder)).toBe('brief.config.yaml');
    expect(await configIn(join(folder, 'posts'))).toBeUndefined();
    await put('posts/package.json', '{"brief": {}}');
    expect(await configIn(join(folder, 'posts'))).toBe('package.json');
  });
});
