import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {openConfig} from '../../../src/cli/config/open.js';
import {run} from '../run.js';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-open-'));
  await writeFile(join(folder, 'brief.config.yaml'), 'points: 5\noverrides: [{files: a.md, points: 6}]\n');
  await writeFile(join(folder, 'other.yaml'), 'points: 7\n');
});

afterAll(async () => {
  await rm(folder, {recursive: true});
});

describe('openConfig', () => {
  test('finds the settings of each article', async () => {
    const settingsFor = await openConfig(undefined);
    expect((await settingsFor(join(folder, 'a.md'))).config.points).toBe(6);
    expect((await settingsFor(join(folder, 'b.md'))).config.points).toBe(5);
  });

  test('takes the named file for all articles, or none', async () => {
    const named = await openConfig(join(folder, 'other.yaml'));
    expect((await named(join(folder, 'a.md'))).config.points).toBe(7);
    const none = await openConfig('/dev/null');
    expect((await none(join(folder, 'a.md'))).config.points).toBe(3);
  });

  test('lets the command line win where it says something', async () => {
    const settingsFor = await openConfig(undefined, {points: 1, why: undefined});
    expect((await settingsFor(join(folder, 'a.md'))).config).toMatchObject({points: 1, why: 3});
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
