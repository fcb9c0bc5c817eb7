import {spawnSync} from 'node:child_process';
import {fchmodSync, fchownSync, fstatSync, type Stats} from 'node:fs';
import {platform} from 'node:os';
import {BriefError} from '../../errors.js';
import {isSystemError} from './system-errors.js';

/**
 * Copies access control list and extended attributes of a file, of which Node knows nothing: GNU's cp does, on Linux and
 * where it is installed. What it cannot copy is left out.
 */
export function copyAttributes(from: string, to: string): void {
  if (platform() !== 'linux') return;
  spawnSync('cp', ['--attributes-only', '--preserve=mode,xattr', '--', from, to], {stdio: 'ignore'});
}

/**
 * Gives a new file owner, group and mode of the one whose place it takes; the owner where the system lets us give files
 * away. Throws a BriefError 'unwritable' where people in the file's group would lose the file.
 */
export function keepOwner(descriptor: number, stats: Stats): void {
  if (!hasOwner(descriptor, stats) && !hasGroup(descriptor, stats)) {
    throw new BriefError('unwritable', 'would lose its group, of which you are no member; ask one to run brief');
  }
  fchmodSync(descriptor, stats.mode & 0o7777);
}

/** Only who may give files away keeps the owner. */
function hasOwner(descriptor: number, {uid, gid}: Stats): boolean {
  return isOf(descriptor, {uid, gid}) || tryChown(descriptor, uid, gid);
}

function hasGroup(descriptor: number, {gid}: Stats): boolean {
  const {uid} = fstatSync(descriptor);
  return isOf(descriptor, {uid, gid}) || tryChown(descriptor, uid, gid);
}

function isOf(descriptor: number, {uid, gid}: {uid: number; gid: number}): boolean {
  const stats = fstatSync(descriptor);
  return stats.uid === uid && stats.gid === gid;
}

function tryChown(descriptor: number, uid: number, gid: number): boolean {
  try {
    fchownSync(descriptor, uid, gid);
    return true;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return false;
  }
}
