import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative} from 'node:path';
import {describe, expect, it} from 'vitest';
import {changedFiles, pathInRepository} from '../../../src/cli/input/git.js';

const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];

/** A scratch folder and a hand for git in it. */
function scratch(): {folder: string; git(...words: string[]): void; write(name: string, text?: string): void} {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'brief-git-')));
  return {
    folder,
    git: (...words) => void execFileSync('git', [...identity, ...words], {cwd: folder, stdio: 'pipe'}),
    write: (name, text = name) => writeFileSync(join(folder, name), text),
  };
}

function repository(...files: string[]) {
  const place = scratch();
  place.git('init', '-q', '-b', 'main');
  mkdirSync(join(place.folder, 'docs'));
  for (const file of files) place.write(file);
  if (files.length > 0) {
    place.git('add', '.');
    place.git('commit', '-qm', 'first');
  }
  const changed = async (ref?: string, cwd = place.folder) =>
    [...(await changedFiles(ref, cwd))].map((path) => relative(place.folder, path)).sort();
  return {...place, changed};
}

describe('changedFiles', () => {
  it('is nothing where nothing has changed', async () => {
    expect(await repository('a.md').changed()).toEqual([]);
  });

  it('has what was edited, staged, added and never tracked, and not what was deleted or is ignored', async () => {
    const {git, write, changed, folder} = repository('a.md', 'b.md', 'c.md', 'docs/d.md', '.gitignore');
    write('.gitignore', 'ignored.md\n');
    write('a.md', 'edited');
    write('docs/d.md', 'staged');
    git('add', 'docs/d.md');
    write('ignored.md');
    write('new.md');
    rmSync(join(folder, 'b.md'));
    expect(await changed()).toEqual(['.gitignore', 'a.md', 'docs/d.md', 'new.md']);
  });

  it('says the same from a folder below', async () => {
    const {write, changed, folder} = repository('a.md', 'docs/d.md');
    write('a.md', 'edited');
    write('docs/new.md');
    expect(await changed(undefined, join(folder, 'docs'))).toEqual(['a.md', 'docs/new.md']);
  });

  it('compares with where the branch parted from a ref, not with what that became', async () => {
    const {git, write, changed} = repository('a.md', 'b.md');
    git('switch', '-qc', 'draft');
    write('a.md', 'edited on the draft');
    git('commit', '-qam', 'second');
    git('switch', '-q', 'main');
    write('b.md', 'edited on main');
    git('commit', '-qam', 'third');
    git('switch', '-q', 'draft');
    expect(await changed('main')).toEqual(['a.md']);
    expect(await changed()).toEqual([]);
  });

  it('takes a renamed file by its new name, and any name that a file can have', async () => {
    const {git, write, changed, folder} = repository('a.md');
    renameSync(join(folder, 'a.md'), join(folder, 'ü "quoted"\n.md'));
    git('add', '-A');
    write('-rf.md');
    expect(await changed()).toEqual(['-rf.md', 'ü "quoted"\n.md']);
  });

  it('has everything before the first commit', async () => {
    const {git, write, changed} = repository();
    write('a.md');
    git('add', '.');
    write('b.md');
    expect(await changed()).toEqual(['a.md', 'b.md']);
  });

  it.each([
    ['nowhere', '--changed nowhere: git knows no such commit; fetch it, or name another'],
    ['--output=owned', '--changed --output=owned: git knows no such commit; fetch it, or name another'],
    ['$(touch owned)', '--changed $(touch owned): git knows no such commit; fetch it, or name another'],
  ])('refuses the ref %s', async (ref, message) => {
    const {changed, folder} = repository('a.md');
    await expect(changed(ref)).rejects.toThrow(message);
    expect(() => realpathSync(join(folder, 'owned'))).toThrow();
  });

  it('refuses a ref that has no commit in common', async () => {
    const {git, write, changed} = repository('a.md');
    git('switch', '-q', '--orphan', 'other');
    write('b.md');
    git('add', '.');
    git('commit', '-qm', 'another first');
    await expect(changed('main')).rejects.toThrow(/no commit in common/);
  });

  it('refuses a folder without a repository', async () => {
    const {folder} = scratch();
    await expect(changedFiles(undefined, folder)).rejects.toThrow(/needs a git repository, and this folder is in none/);
  });
});

describe('pathInRepository', () => {
  it('leads from the top to a folder', async () => {
    const {folder} = repository('a.md');
    expect(await pathInRepository(folder)).toBe('');
    expect(await pathInRepository(join(folder, 'docs'))).toBe('docs/');
    mkdirSync(join(folder, 'docs', 'deep'));
    expect(await pathInRepository(join(folder, 'docs', 'deep'))).toBe('docs/deep/');
  });

  it('is nothing without a repository', async () => {
    expect(await pathInRepository(scratch().folder)).toBe('');
  });
});
