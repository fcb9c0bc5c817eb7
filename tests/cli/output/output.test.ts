import {chmod, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openOutput} from '../../../src/cli/output/output.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-output-'));
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

describe('openOutput', () => {
  test('writes a new file and leaves nothing else behind', async () => {
    const write = await openOutput(join(folder, 'brief.txt'));
    expect(await readdir(folder)).toEqual([]);
    await write('Three points.\n');
    expect(await readdir(folder)).toEqual(['brief.txt']);
    expect(await readFile(join(folder, 'brief.txt'), 'utf8')).toBe('Three points.\n');
  });

  test('replaces what a link points to, with its rights', async () => {
    await writeFile(join(folder, 'brief.txt'), 'old and longer than the new text');
    await chmod(join(folder, 'brief.txt'), 0o640);
    await symlink('brief.txt', join(folder, 'latest.txt'));
    await (await openOutput(join(folder, 'latest.txt')))('new');
    expect(await readFile(join(folder, 'brief.txt'), 'utf8')).toBe('new');
    expect((await stat(join(folder, 'brief.txt'))).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['brief.txt', 'latest.txt']);
  });

  test('refuses a folder, and a file in a folder that is none', async () => {
    await writeFile(join(folder, 'note.txt'), '');
    await expect(openOutput(folder)).rejects.toMatchObject({
      code: 'output',
      message: `${folder}: is a folder; name a file`,
    });
    await expect(openOutput(join(folder, 'out/brief.txt'))).rejects.toThrow(
      `there is no folder ${folder}/out; create it first`,
    );
    await expect(openOutput(join(folder, 'note.txt/brief.txt'))).rejects.toMatchObject({code: 'output'});
  });

  test('says why the system refused', async () => {
    const write = await openOutput(join(folder, 'brief.txt'));
    await rm(folder, {recursive: true});
    const refusal = expect(write('text')).rejects;
    await refusal.toThrow(
      `${join(folder, 'brief.txt')}: cannot be written: no such file or directory; name another file`,
    );
    folder = await mkdtemp(join(tmpdir(), 'brief-output-'));
  });
});
