import {execFileSync} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The tests that start `brief` start what is in dist/, so it is built before them and before each run in watch mode. All
 * that they leave in the folder for temporary files goes when they are done.
 */
export default function setup(project: TestProject): () => void {
  build();
  project.onTestsRerun(async () => build());
  const scratch = mkdtempSync(join(tmpdir(), 'brief-tests-'));
  process.env.TMPDIR = scratch;
  return () => rmSync(scratch, {recursive: true, force: true});
}

function build(): void {
  try {
    execFileSync(process.execPath, [`${root}scripts/build.mjs`], {stdio: ['ignore', 'ignore', 'pipe']});
  } catch (error) {
    // Type errors are for `npm run typecheck` to report; all is built in spite of them.
    if (!existsSync(`${root}dist/brief.1`)) throw error;
  }
}
