import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {TestProject} from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The tests that start `brief` start what is in dist/, so it is built before them and before each run in watch mode. */
export default function setup(project: TestProject): void {
  build();
  project.onTestsRerun(async () => build());
}

function build(): void {
  try {
    execFileSync(process.execPath, [`${root}scripts/build.mjs`], {stdio: ['ignore', 'ignore', 'pipe']});
  } catch (error) {
    // Type errors are for `npm run typecheck` to report; all is built in spite of them.
    if (!existsSync(`${root}dist/brief.1`)) throw error;
  }
}
