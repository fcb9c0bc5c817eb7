import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {isOpenedByShell, readRegularFile, readRegularText} from '../../../src/cli/file-system/regular-file.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-regular-'));
  writeFileSync(join(folder, 'a'), '\ufeffText.');
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

describe('readRegularFile', () => {
  test('reads a file up to a size, through a link as well', () => {
    symlinkSync('a', join(folder, 'link'));
    expect(readRegularFile(join(folder, 'link'), 8).toString()).toBe('\ufeffText.');
    expect(readRegularText(join(folder, 'a'), 8)).toBe('Text.');
    expect(() => readRegularFile(join(folder, 'a'), 7)).toThrow(
      'is too large: it has 8 bytes, expected at most 7 bytes',
    );
  });

  test.skipIf(process.platform === 'win32')('waits for no writer and reads no device', () => {
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync('/dev/zero', join(folder, 'zero'));
    expect(() => readRegularFile(join(folder, 'pipe'), 8)).toThrow('is a named pipe');
    expect(() => readRegularFile(join(folder, 'zero'), 8)).toThrow('is a device');
  });

  test('says what the system says', () => {
    expect(() => readRegularText(join(folder, 'lost'), 8)).toThrow('ENOENT');
    expect(() => readRegularText(folder, 100_000)).toThrow('cannot be read: illegal operation on a directory');
  });
});

describe('isOpenedByShell', () => {
  const pipe = {isFile: () => false};

  test('is what bash puts in place of <(command)', () => {
    expect(['/dev/fd/63', '/dev/stdin', '/proc/self/fd/5'].map((path) => isOpenedByShell(path, pipe))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['/dev/zero', '/tmp/pipe', 'posts/dev/fd/63'].map((path) => isOpenedByShell(path, pipe))).toEqual([
      false,
      false,
      false,
    ]);
    expect(isOpenedByShell('/dev/stdin', {isFile: () => true})).toBe(false);
  });
});
