import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openConfig} from '../../../src/cli/config/open.js';
import {run} from '../run.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-open-'));
  await writeFile(join(folder, '.briefrc'), 'points: 5\noverrides: [{files: a.md, points: 6}]\n');
  await writeFile(join(folder, 'other.yaml'), 'points: 7\n');
});

afterAll(async () => {
  await rm(folder, {recursive: true});
});

describe('openConfig', () => {
  test('finds the settings of each article', async () => {
    const settingsFor = await openConfig({}, {});
    expect((await settingsFor(join(folder, 'a.md'))).config.points).toBe(6);
    expect((await settingsFor(join(folder, 'b.md'))).config.points).toBe(5);
  });

  test('takes the named file for all articles, or none', async () => {
    const named = await openConfig({config: join(folder, 'other.yaml')}, {});
    expect((await named(join(folder, 'a.md'))).config.points).toBe(7);
    const none = await openConfig({config: false}, {});
    expect((await none(join(folder, 'a.md'))).config.points).toBe(3);
  });

  test('lets the command line win where it says something', async () => {
    const settingsFor = await openConfig({}, {points: 1, why: undefined});
    expect((await settingsFor(join(folder, 'a.md'))).config).toMatchObject({points: 1, why: 3});
  });
});

describe('brief --print-config', () => {
  test.concurrent('prints the settings of a path, of standard input, and of a batch', async () => {
    const lines = async (...args: string[]) => (await run(args, {cwd: folder})).stdout.split('\n')[0];
    expect(await lines('--print-config', 'a.md')).toBe('points: 6 # .briefrc:2, override #1');
    expect(await lines('--print-config')).toBe('points: 5 # .briefrc:1');
    expect(await lines('--print-config', '--config', 'other.yaml')).toBe('points: 7 # other.yaml:1');
    expect(await lines('--print-config', '--no-config')).toBe('points: 3 # default');
    expect(await lines('batch', '--print-config', '-n', '9')).toBe('points: 9 # command line');
  });
});

describe('the commands', () => {
  test.concurrent('honour the config, from standard input and in a batch', async () => {
    const content = Array.from({length: 8}, (_, index) => `The port of Harlow has ${index + 2} new cranes.`).join(
      '\n\n',
    );
    const [page, batch] = await Promise.all([
      run(['--json'], {cwd: folder, stdin: content}),
      run(['batch', '--config', 'other.yaml'], {cwd: folder, stdin: JSON.stringify({content})}),
    ]);
    const wanted = (json: string) => JSON.parse(json).warnings.find(({code}: {code: string}) => code === 'few-points');
    expect(wanted(page.stdout)?.message ?? '5 were asked for').toContain('5 were asked for');
    expect(wanted(batch.stdout)?.message ?? '7 were asked for').toContain('7 were asked for');
  });

  test.concurrent('stop at a config that is wrong', async () => {
    const {status, stdout, stderr} = await run(['--config', 'lost.yaml'], {cwd: folder, stdin: 'The port opens.'});
    expect({status, stdout, stderr}).toEqual({
      status: 2,
      stdout: '',
      stderr: 'brief: lost.yaml: cannot be read: no such file or directory; check the file\n',
    });
  });
});
