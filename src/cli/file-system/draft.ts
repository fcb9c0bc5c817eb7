import {createHash} from 'node:crypto';
import {
  closeSync,
  type Dirent,
  fstatSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {isSystemError} from './system-errors.js';

/** A new file beside the one whose place it will take, in a folder that nobody else can enter. */
interface Draft {
  path: string;
  descriptor: number;
  /** Throws an error where the path leads to another file than the one that was made. */
  verify(): void;
  /** Takes away what this process made, and nothing else. */
  remove(): void;
}

const markName = 'of-brief';
const markText = 'A draft of brief. When no brief runs, this folder can be deleted.\n';
const fileName = 'draft';

/** Makes an empty draft in `folder`. Its name is random, and no file that is there already is opened. */
export function createDraft(folder: string, mode: number): Draft {
  const place = mkdtempSync(join(folder, `.brief-${processSpace()}-${process.pid}-`));
  const path = join(place, fileName);
  let descriptor: number;
  try {
    writeFileSync(join(place, markName), markText, {flag: 'wx'});
    descriptor = openSync(path, 'wx', mode);
  } catch (error) {
    removeDraft(place);
    throw error;
  }
  const {ino, dev} = fstatSync(descriptor);
  const isOurs = (found: Stats): boolean => found.isFile() && found.ino === ino && found.dev === dev;
  return {
    path,
    descriptor,
    verify() {
      if (!isOurs(lstatSync(path))) throw new Error(`${path} was replaced by another file`);
    },
    remove() {
      closeSync(descriptor);
      removeDraft(place);
    },
  };
}

const oldAge = 60 * 60 * 1000; // milliseconds; no run takes this long between making a draft and renaming it
const cleared = new Set<string>();

/**
 * Takes away the drafts of runs that were killed, once for each folder in a run. A draft is known by the mark inside of
 * its folder; it is left over when the process that made it is gone, or, where that cannot be told, when it is old.
 */
export function clearDrafts(folder: string): void {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  for (const entry of entriesOf(folder)) {
    const [, space, process] = (entry.isDirectory() && /^\.brief-([0-9a-f]{16})-(\d+)-\w{6}$/.exec(entry.name)) || [];
    if (process === undefined) continue;
    const place = join(folder, entry.name);
    const isLeft = space === processSpace() && isOfNobody(Number(process), place);
    if (isLeft || isOlder(place, oldAge)) removeDraft(place);
  }
}

/** Nothing where the folder cannot be listed, for which no article waits. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return [];
  }
}

/** Whether it was made more than so many milliseconds ago. */
function isOlder(place: string, age: number): boolean {
  try {
    return Date.now() - lstatSync(place).mtimeMs > age;
  } catch {
    return false; // it is gone
  }
}

/** True when the process that made a draft is gone. One with our own id is when it made the draft before we began. */
function isOfNobody(id: number, place: string): boolean {
  if (id === process.pid) return isOlder(place, process.uptime() * 1000);
  try {
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'EPERM';
  }
}

/** Takes away a folder that holds the mark and a draft, or less; one that holds anything else stays as it is. */
function removeDraft(place: string): void {
  try {
    const names = readdirSync(place);
    if (names.some((name) => name !== markName && name !== fileName)) return;
    if (names.length > 0 && !hasMark(join(place, markName))) return;
    rmSync(join(place, fileName), {force: true}); // first, so that a kill in between leaves a folder that is known again
    if (names.includes(markName)) unlinkSync(join(place, markName));
    rmdirSync(place);
  } catch (error) {
    if (!isSystemError(error)) throw error; // another run was faster, or the folder is somebody else's
  }
}

/** A run that was killed may have written half of the mark, and then no draft. */
function hasMark(path: string): boolean {
  const stats = lstatSync(path);
  if (!stats.isFile() || stats.size > markText.length) return false;
  return markText.startsWith(readFileSync(path, 'utf8'));
}

let known: string | undefined;

/** Tells inside of what a process id has a meaning: this start of this machine, and on Linux the container. */
function processSpace(): string {
  known ??= createHash('sha256')
    .update([hostname(), readOr('/proc/sys/kernel/random/boot_id'), linkOr('/proc/self/ns/pid')].join('\n'))
    .digest('hex')
    .slice(0, 16);
  return known;
}

function readOr(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return ''; // not on Linux
  }
}

function linkOr(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return '';
  }
}
