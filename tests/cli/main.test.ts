import {type ChildProcess, spawn} from 'node:child_process';
import {existsSync, mkdtempSync, openSync, readdirSync, readFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {bin, run} from './run.js';

describe('main', () => {
  test.concurrent('prints the version and nothing else', async () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await run(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
  });

  test.concurrent('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [bin, '--help'], {stdio: ['ignore', 'pipe', 'pipe']});
    child.stdout.destroy();
    expect(await outcomeOf(child)).toEqual({status: 0, stderr: ''});
  });

  test.concurrent('ends with what it found, also when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [bin, 'lost.md', '-'], {stdio: ['pipe', 'pipe', 'ignore']});
    child.stdout.destroy();
    child.stdin.end('The ferry closes in May because its engine is worn out.');
    expect(await new Promise((done) => child.on('close', done))).toBe(2);
  });

  test.skipIf(process.platform === 'win32')('says that its folder is gone', async () => {
    const gone = mkdtempSync(join(tmpdir(), 'brief-gone-'));
    const script = `rmdir "${gone}" && exec "${process.execPath}" "${bin}" a.md`;
    const child = spawn('/bin/sh', ['-c', script], {cwd: gone, stdio: ['ignore', 'ignore', 'pipe']});
    expect(await outcomeOf(child)).toEqual({
      status: 2,
      stderr: 'brief: the folder where you stand is gone; change to another one\n',
    });
  });

  test.skipIf(!existsSync('/dev/full'))('fails in one line on a full disk', async () => {
    const child = spawn(process.execPath, [bin, '--help'], {stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe']});
    expect(await outcomeOf(child)).toEqual({
      status: 2,
      stderr: 'brief: standard output: cannot be written: no space left on device\n',
    });
  });

  test.concurrent('ends at once on Ctrl-C, also while it waits for its input', async () => {
    const child = spawn(process.execPath, [bin, '-'], {stdio: ['pipe', 'ignore', 'ignore']});
    const ended = new Promise((done) => child.on('close', (_, signal) => done(signal)));
    setTimeout(() => child.kill('SIGINT'), 300);
    expect(await ended).toBe('SIGINT'); // which a shell tells as 130
  });

  test.concurrent('prints the version and nothing else, also beside other options', async () => {
    const {stdout} = await run(['--version', '-n', '2']);
    expect(stdout).toBe((await run(['-V'])).stdout);
  });

  test('keeps nothing for the next run: not beside itself, not at home, not in the folder for temporary files', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'brief-empty-'));
    const installed = (): string[] => [
      ...readdirSync(join(dirname(bin), '../dist'), {recursive: true, encoding: 'utf8'}),
      ...readdirSync(dirname(bin)),
    ];
    const before = installed();
    for (const args of [['-'], ['check', '-'], ['--help']]) {
      await run(args, {stdin: 'The ferry closes in May.', cwd: empty, env: {TMPDIR: empty, HOME: empty, TEMP: empty}});
    }
    expect(installed()).toEqual(before);
    expect(readdirSync(empty)).toEqual([]);
  });

  test('says on an old Node which one it needs', async () => {
    const old = "data:text/javascript,Object.defineProperty(process.versions,'node',{value:'18.20.4'})";
    const child = spawn(process.execPath, ['--import', old, bin, '--version'], {stdio: ['ignore', 'pipe', 'pipe']});
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    expect({...(await outcomeOf(child)), stdout}).toEqual({
      status: 2,
      stdout: '',
      stderr: 'brief: needs Node.js 20.19 or later, and this is 18.20.4; install a newer one\n',
    });
  });

  test.skipIf(!existsSync('/dev/full'))('says once that the disk is full, however much there is to print', async () => {
    const articles = fileURLToPath(new URL('../../fixtures/articles/', import.meta.url));
    const words = [bin, '-q', '-f', 'ndjson', articles];
    const child = spawn(process.execPath, words, {stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe']});
    expect(await outcomeOf(child)).toEqual({
      status: 2,
      stderr: 'brief: standard output: cannot be written: no space left on device\n',
    });
  });

  test.each([['batch'], ['--files-from', '-'], ['-']])(
    'fails where standard input is a folder: %s %s',
    async (...words) => {
      const child = spawn(process.execPath, [bin, ...words.filter(Boolean)], {
        stdio: [openSync(tmpdir(), 'r'), 'ignore', 'pipe'],
      });
      expect(await outcomeOf(child)).toEqual({
        status: 2,
        stderr: 'brief: standard input: is a folder, expected a file; name the folder instead\n',
      });
    },
  );

  test('loads for --version nothing but itself, and at the start no package that few articles need', () => {
    const atOnce = loadedAtStart(source('main'));
    expect([...atOnce].map((name) => name.replace(/.*\//, ''))).toEqual([
      'main.ts',
      'exit-codes.ts',
      'version.ts',
      'node:fs',
    ]);
    const loaded = loadedAtStart(source('execute'));
    const packages = [...loaded].filter((name) => !name.startsWith('/') && !name.startsWith('node:'));
    expect(packages.sort()).toEqual(['commander', 'fast-string-width', 'fastest-levenshtein']);
  });
});

/** How a process ends, and what it says on standard error until then. */
async function outcomeOf(child: ChildProcess): Promise<{status: unknown; stderr: string}> {
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const status = await new Promise((done) => child.on('close', done));
  return {status, stderr};
}

function source(name: string): string {
  return fileURLToPath(new URL(`../../src/cli/${name}.ts`, import.meta.url));
}

/** Files and packages that a file imports by itself or through others; types and dynamic imports load nothing then. */
function loadedAtStart(file: string, loaded = new Set<string>()): Set<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '([^']+)';/gm);
  for (const [, name = ''] of imports) {
    if (name.startsWith('.')) loadedAtStart(resolve(dirname(file), name.replace(/\.js$/, '.ts')), loaded);
    else loaded.add(name);
  }
  return loaded;
}
