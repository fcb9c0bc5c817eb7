import type {Stats} from 'node:fs';
import {open, readdir, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';

/**
 * Puts new content in place of a file, or makes it: whoever reads it, after a crash too, finds the old content or the new.
 * `path` leads to the file itself, not to a link. Its mode stays as it is. Throws what the system says.
 */
export async function replaceFile(path: string, content: string | Uint8Array, existing?: Stats): Promise<void> {
  const folder = dirname(path);
  await clearDrafts(folder);
  const draft = join(folder, `.brief-${process.pid}.tmp`);
  try {
    await writeDraft(draft, content, existing);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, {force: true});
    throw error;
  }
}

async function writeDraft(path: string, content: string | Uint8Array, existing: Stats | undefined): Promise<void> {
  const draft = await open(path, 'wx', 0o666);
  try {
    await draft.writeFile(content);
    if (existing) {
      // Only who may give files away keeps the owner.
      if (existing.uid !== process.getuid?.()) await draft.chown(existing.uid, existing.gid).catch(() => {});
      await draft.chmod(existing.mode & 0o7777);
    }
    await draft.sync(); // or the new name could be on the disk before the new content
  } finally {
    await draft.close();
  }
}

const cleared = new Set<string>();

/** A run that was killed could not take its draft away. */
async function clearDrafts(folder: string): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  for (const name of await readdir(folder)) {
    const pid = /^\.brief-(\d+)\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && !isOfOther(Number(pid))) await rm(join(folder, name), {force: true});
  }
}

/** True while another process with this id runs; our own has no draft yet. */
function isOfOther(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
