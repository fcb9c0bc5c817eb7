import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {run} from '../run.js';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-config-'));
  await writeFile(join(folder, 'brief.config.yaml'), 'points: 5\noverrides: [{files: a.md, points: 6}]\n');
  await writeFile(join(folder, 'other.yaml'), 'points: 7\n');
});
afterAll(async () => {
  await rm(folder, {recursive: true});
});

test.each([
  [['a.md'], 'points: 6 # brief.config.yaml:2, override #1'],
  [[], 'points: 5 # brief.config.yaml:1'],
  [['a.md', '--config', 'other.yaml'], 'points: 7 # other.yaml:1'],
  [['a.md', '--config', '/dev/null'], 'points: 3 # default'],
])('brief config %j prints the settings that hold, and where each comes from', async (args, first) => {
  const {status, stdout} = await run(['config', ...args], {cwd: folder});
  expect([status, stdout.split('\n')[0]]).toEqual([0, first]);
});
