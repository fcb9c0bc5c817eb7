// Builds docs/try/try.js, the script of the page that summarizes in the browser: node scripts/try.mjs [FILE]
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
  absWorkingDir: root,
  entryPoints: ['docs/try/try.ts'],
  outfile: process.argv[2] ?? join(root, 'docs/try/try.js'),
  bundle: true,
  minify: true,
  format: 'iife', // a module is not loaded from file://
  platform: 'browser',
  target: 'es2022',
  define: {EXAMPLE: JSON.stringify(readFileSync(join(root, 'fixtures/articles/night-trains.md'), 'utf8'))},
  legalComments: 'none',
});
