import {
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readSync,
  renameSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import {dirname} from 'node:path';
import {BriefError} from '../../errors.js';
import {copyAttributes, keepOwner} from './attributes.js';
import {clearDrafts, createDraft} from './draft.js';

interface ReplaceOptions {
  /** What the file holds; it is left alone when it holds anything else. Without it, whatever is there is replaced. */
  expected?: Uint8Array | undefined;
}

/**
 * Puts new content in place of a file, or makes it: whoever reads it, after a crash too, finds the old content or the
 * new. `path` leads to the file itself, not to a link. Throws what the system says, and a BriefError 'unwritable' where
 * the file is not what was expected. Nothing else of this process runs between the last look at the file and its end.
 */
export function replaceFile(path: string, content: string | Uint8Array, {expected}: ReplaceOptions = {}): void {
  const folder = dirname(path);
  clearDrafts(folder);
  const existing = lstatSync(path, {throwIfNoEntry: false});
  // Only its owner may read a draft before it has the mode of the file.
  const draft = createDraft(folder, existing ? 0o600 : 0o666);
  try {
    writeFileSync(draft.descriptor, content);
    if (existing?.isFile()) {
      if (expected) copyAttributes(path, draft.path); // of an article, which people have kept for long
      keepOwner(draft.descriptor, existing);
    }
    fsyncSync(draft.descriptor); // or the new name could be on the disk before the new content
    draft.verify();
    if (expected === undefined) renameSync(draft.path, path);
    else renameOver(path, {draft: draft.path, content, expected, existing});
  } finally {
    draft.remove();
  }
}

interface Replacement {
  draft: string;
  content: string | Uint8Array;
  expected: Uint8Array;
  existing: Stats | undefined;
}

function renameOver(path: string, {draft, content, expected, existing}: Replacement): void {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const now = fstatSync(descriptor);
    if (!isSameFile(now, existing) || !readWhole(descriptor).equals(expected)) throw changed();
    // An editor may have put a new file there while this one was read.
    if (!isSameFile(lstatSync(path), existing)) throw changed();
    renameSync(draft, path);
    // Who had the old file open may have written into it until the very end: then that is what stays.
    const late = readWhole(descriptor);
    if (!late.equals(expected)) {
      replaceFile(path, late, {expected: Buffer.from(content)});
      throw changed();
    }
  } finally {
    closeSync(descriptor);
  }
}

function isSameFile(one: Stats, other: Stats | undefined): boolean {
  return one.ino === other?.ino && one.dev === other.dev && one.mode === other.mode;
}

function changed(): BriefError {
  return new BriefError('unwritable', 'was changed by somebody else meanwhile; run brief again');
}

/** What an open file holds, from its beginning, wherever it was read before. */
function readWhole(descriptor: number): Buffer {
  const content = Buffer.alloc(fstatSync(descriptor).size);
  let length = 0;
  for (let read = -1; read !== 0 && length < content.length; length += read) {
    read = readSync(descriptor, content, length, content.length - length, length);
  }
  return content.subarray(0, length);
}
