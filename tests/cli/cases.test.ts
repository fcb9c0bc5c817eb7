import {existsSync, readdirSync} from 'node:fs';
import {cp, mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {run} from './run.js';

const folder = fileURLToPath(new URL('../../fixtures/cli', import.meta.url));

/**
 * A folder is a case: `command`, where needed `stdin`, and what has to come of it: `stdout`, `stderr`, `status`, and for a
 * file that changes `<name>.after`.
 */
describe('the command line', () => {
  for (const name of readdirSync(folder)) {
    test.concurrent(name, async () => {
      // In a copy, so that what a case writes does not stay.
      const cwd = await mkdtemp(join(tmpdir(), 'brief-case-'));
      await cp(join(folder, name), cwd, {recursive: true});
      const read = async (file: string): Promise<string | undefined> =>
        readFile(join(cwd, file), 'utf8').catch(() => undefined);
      const outcome = await run(wordsOf((await read('command')) ?? ''), {cwd, stdin: (await read('stdin')) ?? ''});
      const [stdout, stderr, status] = await Promise.all([read('stdout'), read('stderr'), read('status')]);
      const changed = readdirSync(cwd).filter((file) => existsSync(join(cwd, `${file}.after`)));
      const files = await Promise.all(changed.map(async (file) => [await read(file), await read(`${file}.after`)]));
      await rm(cwd, {recursive: true});
      expect(outcome.stderr).toBe(stderr ?? '');
      expect(outcome.status).toBe(Number(status ?? 0));
      expect(outcome.stdout).toBe(stdout ?? '');
      for (const [made, after] of files) expect(made).toBe(after);
    });
  }
});

/** The words after `brief`; quotes keep a pattern or an empty word together, there is no shell. */
function wordsOf(command: string): string[] {
  return [...command.trim().matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '').slice(1);
}
