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
    execFileSync(process.execPath, [`${root}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
      cwd: root,
    });
  } catch (error) {
    // Type errors are for `npm run typecheck` to report; the compiler writes the code all the same.
    if (!existsSync(`${root}dist/cli/main.js`)) throw error;
  }
}
