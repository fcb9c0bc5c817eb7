// Builds docs/try/try.js, the script of the page that summarizes in the browser: node scripts/try.mjs [FILE]
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {rolldown} from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

const bundler = await rolldown({
  cwd: root,
  input: 'docs/try/try.ts',
  platform: 'browser',
  transform: {
    target: 'es2022',
    define: {EXAMPLE: JSON.stringify(readFileSync(join(root, 'fixtures/articles/night-trains.md'), 'utf8'))},
  },
});
await bundler.write({
  file: process.argv[2] ?? join(root, 'docs/try/try.js'),
  format: 'iife', // a module is not loaded from file://
  codeSplitting: false,
  minify: true,
  comments: false,
});
await bundler.close();
