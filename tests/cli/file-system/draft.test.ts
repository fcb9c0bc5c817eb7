import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {clearDrafts, createDraft} from '../../../src/cli/file-system/draft.js';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-draft-'));
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

const neverUsed = 2 ** 22 + 1; // above the largest process id of Linux

/** A draft as a run leaves it that is killed, under the name that another process would give it. */
function leaveDraft(process: number, {space = ownSpace(), inside = folder} = {}): string {
  const made = dirname(createDraft(inside, 0o600).path);
  const place = join(inside, `.brief-${space}-${process}-${made.slice(-6)}`);
  renameSync(made, place);
  return place;
}

function ownSpace(): string {
  const draft = createDraft(folder, 0o600);
  draft.remove();
  return /\.brief-([0-9a-f]{16})-/.exec(draft.path)![1]!;
}

function makeOld(path: string): void {
  const yesterday = Date.now() / 1000 - 24 * 60 * 60;
  utimesSync(path, yesterday, yesterday);
}

describe('createDraft', () => {
  test('gives one process two drafts in one folder, and takes away each by itself', () => {
    const first = createDraft(folder, 0o600);
    const second = createDraft(folder, 0o600);
    first.remove();
    expect(existsSync(second.path)).toBe(true);
    second.remove();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('lets nobody else read it', () => {
    const draft = createDraft(folder, 0o600);
    expect(statSync(dirname(draft.path)).mode & 0o777).toBe(0o700);
    expect(statSync(draft.path).mode & 0o777).toBe(0o600);
  });

  test('notices that another file stands in its place, and leaves that one there', () => {
    const draft = createDraft(folder, 0o600);
    const place = dirname(draft.path);
    rmSync(place, {recursive: true});
    mkdirSync(place);
    writeFileSync(draft.path, 'Of somebody else.');
    expect(() => draft.verify()).toThrow('replaced by another file');
    draft.remove();
    expect(readFileSync(draft.path, 'utf8')).toBe('Of somebody else.');
  });

  test('fails where the folder is gone, and leaves nothing', () => {
    expect(() => createDraft(join(folder, 'lost'), 0o600)).toThrow('ENOENT');
  });
});

describe('clearDrafts', () => {
  test('takes away what a process left that is gone', () => {
    leaveDraft(neverUsed);
    utimesSync(leaveDraft(process.pid), 1, 1); // of an earlier process that had our id
    clearDrafts(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('leaves the drafts of a process that runs, here or in another container with the same number', () => {
    const running = leaveDraft(process.ppid);
    const elsewhere = leaveDraft(neverUsed, {space: '0123456789abcdef'});
    clearDrafts(folder);
    expect(
      readdirSync(folder)
        .map((name) => join(folder, name))
        .sort(),
    ).toEqual([running, elsewhere].sort());
  });

  test('takes away what is a day old, whoever made it', () => {
    makeOld(leaveDraft(neverUsed, {space: '0123456789abcdef'}));
    clearDrafts(folder);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('takes away what a run left that was killed between two steps', () => {
    rmSync(join(leaveDraft(neverUsed), 'draft'));
    writeFileSync(join(leaveDraft(neverUsed), 'of-brief'), 'A draft of');
    rmSync(join(leaveDraft(neverUsed), 'of-brief'));
    const empty = leaveDraft(neverUsed);
    rmSync(empty, {recursive: true});
    mkdirSync(empty);
    clearDrafts(folder);
    // Without its mark a draft could be anybody's file.
    expect(readdirSync(folder)).toHaveLength(1);
    expect(readdirSync(join(folder, readdirSync(folder)[0]!))).toEqual(['draft']);
  });

  test('leaves alone what only has such a name', () => {
    const space = ownSpace();
    writeFileSync(join(folder, `.brief-${space}-${neverUsed}-abcdef`), 'A file.');
    const other = join(folder, `.brief-${space}-${neverUsed}-bcdefg`);
    mkdirSync(other);
    writeFileSync(join(other, 'thesis.md'), 'The only copy.');
    const marked = leaveDraft(neverUsed);
    writeFileSync(join(marked, 'thesis.md'), 'The only copy.');
    const outside = mkdtempSync(join(tmpdir(), 'brief-outside-'));
    symlinkSync(leaveDraft(neverUsed, {inside: outside}), join(folder, `.brief-${space}-${neverUsed}-cdefgh`));
    const before = readdirSync(folder, {recursive: true});
    clearDrafts(folder);
    expect(readdirSync(folder, {recursive: true})).toEqual(before);
    expect(readdirSync(outside)).toHaveLength(1);
    rmSync(outside, {recursive: true});
  });
});
