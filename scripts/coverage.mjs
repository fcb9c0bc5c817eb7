// Counts the lines of src/ that the tests run, in their own process and in those of `brief` that they start: npm run coverage
//
// Vitest measures what runs in its processes; each process of the command leaves what V8 measured of its bundle, which the
// bundle's source map leads back to src/. A line is covered when one of the two ran a statement that begins on it. Exit
// code 1 when fewer than 95 % are.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {eachMapping, TraceMap} from '@jridgewell/trace-mapping';

const root = fileURLToPath(new URL('..', import.meta.url));
const least = 0.95; // of all lines

const folder = mkdtempSync(join(tmpdir(), 'brief-coverage-'));
try {
  process.exitCode = measure();
} finally {
  rmSync(folder, {recursive: true, force: true});
}

function measure() {
  const args = ['run', '--coverage.enabled', '--coverage.include=src/**/*.ts', '--coverage.reporter=json'];
  const {status} = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), ...args, `--coverage.reportsDirectory=${folder}`],
    {cwd: root, stdio: 'inherit', env: {...process.env, COVERAGE_FOLDER: folder}},
  );
  if (status !== 0) return 1;
  const inProcesses = linesOf(bundlesIn(join(folder, 'processes')));
  const files = Object.entries(JSON.parse(readFileSync(join(folder, 'coverage-final.json'), 'utf8')))
    .map(([path, {statementMap, s: counts}]) => {
      const lines = new Map();
      for (const [id, {start}] of Object.entries(statementMap)) {
        lines.set(start.line, lines.get(start.line) || counts[id] > 0 || inProcesses.has(`${path}:${start.line}`));
      }
      const missed = [...lines].filter(([, isCovered]) => !isCovered).map(([line]) => line);
      return {path: relative(root, path), all: lines.size, missed: missed.sort((a, b) => a - b)};
    })
    .filter(({all}) => all > 0);
  for (const {path, missed} of files) if (missed.length > 0) console.log(`${path}: lines ${missed.join(', ')}`);
  const all = files.reduce((sum, file) => sum + file.all, 0);
  const covered = all - files.reduce((sum, file) => sum + file.missed.length, 0);
  console.log(`${covered} of ${all} lines covered (${((100 * covered) / all).toFixed(1)} %)`);
  return covered >= least * all ? 0 : 1;
}

/** Which characters of the files of the bundle any process ran. */
function bundlesIn(processes) {
  const bundles = new Map();
  for (const name of readdirSync(processes)) {
    for (const {url, functions} of JSON.parse(readFileSync(join(processes, name), 'utf8')).result) {
      if (!url.startsWith('file:') || !fileURLToPath(url).startsWith(join(root, 'dist/cli/'))) continue;
      const path = fileURLToPath(url);
      const code = bundles.get(path)?.code ?? readFileSync(path, 'utf8');
      const ran = bundles.get(path)?.ran ?? new Uint8Array(code.length);
      bundles.set(path, {code, ran});
      // Inner ranges have counts of their own, and come behind those around them.
      const ranges = functions.flatMap((found) => found.ranges);
      ranges.sort((a, b) => a.startOffset - b.startOffset || b.endOffset - a.endOffset);
      const now = new Uint8Array(code.length);
      for (const {startOffset, endOffset, count} of ranges) now.fill(count > 0 ? 1 : 0, startOffset, endOffset);
      for (let at = 0; at < now.length; at++) ran[at] |= now[at];
    }
  }
  return bundles;
}

/** The lines of sources that ran, as "path:line". */
function linesOf(bundles) {
  const lines = new Set();
  for (const [path, {code, ran}] of bundles) {
    const starts = [0, ...[...code.matchAll(/\n/g)].map(({index}) => index + 1)];
    const mapPath = join(folder, `${basename(path)}.map`);
    if (!existsSync(mapPath)) continue; // it holds exports alone
    const map = new TraceMap(readFileSync(mapPath, 'utf8'));
    eachMapping(map, ({generatedLine, generatedColumn, source, originalLine}) => {
      if (source === null || !ran[starts[generatedLine - 1] + generatedColumn]) return;
      lines.add(`${join(root, 'dist/cli', source)}:${originalLine}`);
    });
  }
  return lines;
}
