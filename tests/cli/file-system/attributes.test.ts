import {execFileSync, spawnSync} from 'node:child_process';
import {chmodSync, chownSync, mkdtempSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {replaceFile} from '../../../src/cli/file-system/replace-file.js';

let path = '';

beforeEach(() => {
  path = join(mkdtempSync(join(tmpdir(), 'brief-attributes-')), 'a.md');
  writeFileSync(path, 'Old.');
});

afterEach(() => {
  rmSync(join(path, '..'), {recursive: true});
});

const isRoot = process.getuid?.() === 0;
const python = 'import os, sys; os.setxattr(sys.argv[1], "user.note", b"draft 3")';
const canSetAttributes =
  process.platform === 'linux' &&
  spawnSync('cp', ['--version'], {encoding: 'utf8'}).stdout?.includes('GNU') &&
  spawnSync('python3', ['-c', python, '/dev/shm'], {encoding: 'utf8'}).error === undefined;

describe('replaceFile', () => {
  test.each([0o600, 0o640, 0o644, 0o666, 0o755])('keeps the mode %o', (mode) => {
    chmodSync(path, mode);
    replaceFile(path, 'New.');
    expect(statSync(path).mode & 0o777).toBe(mode);
  });

  test.runIf(isRoot)('keeps owner and group', () => {
    chownSync(path, 1234, 5678);
    replaceFile(path, 'New.');
    expect(statSync(path)).toMatchObject({uid: 1234, gid: 5678});
  });

  test.runIf(canSetAttributes)('keeps extended attributes', () => {
    execFileSync('python3', ['-c', python, path]);
    replaceFile(path, 'New.', {expected: Buffer.from('Old.')});
    const read = 'import os, sys; print(os.getxattr(sys.argv[1], "user.note").decode())';
    expect(execFileSync('python3', ['-c', read, path], {encoding: 'utf8'})).toBe('draft 3\n');
  });
});
