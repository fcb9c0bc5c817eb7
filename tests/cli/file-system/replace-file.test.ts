import type * as fs from 'node:fs';
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {replaceFile} from '../../../src/cli/file-system/replace-file.js';

/** What happens at the very moment of renaming. */
let atRename = (): void => {};

/** What happens when a file has been read. */
let atRead = (): void => {};

vi.mock('node:fs', async (importOriginal) => {
  const original = await importOriginal<typeof fs>();
  const renameSync: typeof original.renameSync = (from, to) => {
    const act = atRename;
    atRename = () => {};
    act();
    original.renameSync(from, to);
  };
  const readSync = (...given: Parameters<typeof original.readSync>): number => {
    const length = original.readSync(...given);
    const act = atRead;
    atRead = () => {};
    act();
    return length;
  };
  return {...original, renameSync, readSync};
});

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-replace-'));
  path = join(folder, 'a.md');
  writeFileSync(path, 'Old.');
  atRename = () => {};
  atRead = () => {};
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

const text = (): string => readFileSync(path, 'utf8');
const changed = {code: 'unwritable', message: expect.stringContaining('by somebody else')};
const expected = Buffer.from('Old.');

describe('replaceFile', () => {
  test('makes a file, and leaves nothing else behind', () => {
    rmSync(path);
    replaceFile(path, 'New.');
    expect(text()).toBe('New.');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('replaces what it expects', () => {
    replaceFile(path, 'New.', {expected});
    expect(text()).toBe('New.');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test.each(['New.', 'A longer one.', ''])('leaves alone what was changed to %j, of the same time or not', (other) => {
    const {mtime} = statSync(path);
    writeFileSync(path, other);
    utimesSync(path, mtime, mtime);
    expect(() => replaceFile(path, 'Mine.', {expected})).toThrow(expect.objectContaining(changed));
    expect(text()).toBe(other);
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('keeps what is written into the file while it is replaced', () => {
    const editor = openSync(path, 'r+');
    atRename = () => {
      ftruncateSync(editor);
      writeSync(editor, 'Saved at the last moment.', 0);
    };
    expect(() => replaceFile(path, 'Mine.', {expected})).toThrow(expect.objectContaining(changed));
    closeSync(editor);
    expect(text()).toBe('Saved at the last moment.');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('leaves alone a new file that an editor put there after the last look into the old one', () => {
    atRead = () => {
      writeFileSync(`${path}~`, 'Saved by renaming.');
      renameSync(`${path}~`, path);
    };
    expect(() => replaceFile(path, 'Mine.', {expected})).toThrow(expect.objectContaining(changed));
    expect(text()).toBe('Saved by renaming.');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  test('follows no link that has come into the place of the file', () => {
    const secret = join(folder, 'secret');
    renameSync(path, secret);
    symlinkSync(secret, path);
    expect(() => replaceFile(path, 'Mine.', {expected})).toThrow('ELOOP');
    expect(readFileSync(secret, 'utf8')).toBe('Old.');
  });

  test('takes its draft away when it fails', () => {
    expect(() => replaceFile(join(folder, 'lost', 'a.md'), 'New.')).toThrow('ENOENT');
    expect(() => replaceFile(folder, 'New.')).toThrow('EISDIR');
    expect(readdirSync(folder)).toEqual(['a.md']);
  });
});
