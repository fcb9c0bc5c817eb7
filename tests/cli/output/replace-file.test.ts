import {chmod, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {replaceFile} from '../../../src/cli/output/replace-file.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-replace-'));
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

describe('replaceFile', () => {
  test('makes a file, and leaves nothing else behind', async () => {
    await replaceFile(join(folder, 'a.md'), 'New.');
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('New.');
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  test.each([0o600, 0o644, 0o755])('keeps the mode %o', async (mode) => {
    const path = join(folder, 'a.md');
    await writeFile(path, 'Old.');
    await chmod(path, mode);
    await replaceFile(path, 'New.', await stat(path));
    expect((await stat(path)).mode & 0o777).toBe(mode);
  });

  test('takes away the drafts of runs that were killed, and no other file', async () => {
    const gone = 2 ** 22 + 1; // above the largest process id of Linux
    await writeFile(join(folder, `.brief-${gone}.tmp`), 'half');
    await writeFile(join(folder, `.brief-${process.pid}.tmp`), 'half, of a process that had our id');
    await writeFile(join(folder, `.brief-${process.ppid}.tmp`), 'of a process that runs');
    await writeFile(join(folder, '.brief-x.tmp'), 'not ours');
    await replaceFile(join(folder, 'a.md'), 'New.');
    expect((await readdir(folder)).sort()).toEqual([`.brief-${process.ppid}.tmp`, '.brief-x.tmp', 'a.md'].sort());
  });

  test('takes its draft away when it fails', async () => {
    await expect(replaceFile(join(folder, 'lost', 'a.md'), 'New.')).rejects.toMatchObject({code: 'ENOENT'});
    await expect(replaceFile(folder, 'New.')).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });
});
