import {execFile} from 'node:child_process';
import {link, mkdir, mkdtemp, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {identityOf} from '../../../src/cli/output/overwriting.js';
import {bin, run} from '../run.js';

const article = `# The market moves to the square

The weekly market moves from the car park to the church square in April. The square has room for sixty stalls.
`;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-overwriting-'));
  await mkdir(join(folder, 'posts'));
  await writeFile(join(folder, 'posts/market.md'), article);
  await symlink('posts', join(folder, 'linked'));
  await symlink('posts/market.md', join(folder, 'link.md'));
  await link(join(folder, 'posts/market.md'), join(folder, 'second-name.md'));
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

const ways = [
  'posts/market.md',
  'posts/../posts/./market.md',
  'posts/.//market.md',
  'linked/market.md',
  'link.md',
  'second-name.md',
];
const commands = [
  ['summarize', 'posts/market.md', '-o'],
  ['summarize', 'linked/market.md', '-o'],
  ['check', 'posts', '-f', 'text', '-o'],
  ['check', '--update-baseline', 'link.md', '--baseline'],
  ['digest', 'posts', '-o'],
];

describe('brief', () => {
  test.each(commands)('%s %s %s never overwrites an article, whatever way leads to it', async (...command) => {
    for (const way of ways) {
      const {status, stderr} = await run([...command.filter(Boolean), way], {cwd: folder});
      expect({way, status}).toEqual({way, status: 2});
      expect(stderr).toMatch(
        /^brief: [^\n]*market\.md: is one of the articles, [^\n]*\n$|^brief: [^\n]*name\.md: is one|^brief: link\.md: is one/,
      );
    }
    expect(await readFile(join(folder, 'posts/market.md'), 'utf8')).toBe(article);
  });

  test('never overwrites what comes on standard input', async () => {
    const words = ['-c', '"$0" "$1" - -o linked/market.md < posts/market.md', process.execPath, bin];
    const failure = await promisify(execFile)('sh', words, {cwd: folder}).catch((error) => error);
    expect(failure).toMatchObject({code: 2, stderr: expect.stringContaining('is one of the articles')});
    expect(await readFile(join(folder, 'posts/market.md'), 'utf8')).toBe(article);
  });

  test('never overwrites the article beside the one whose summary has its name', async () => {
    await writeFile(join(folder, 'posts/market.txt'), 'The only copy of this text stands here, and nowhere else.\n');
    const {status} = await run(['posts', '-o', 'linked/..'], {cwd: folder});
    expect(status).toBe(2);
    expect(await readFile(join(folder, 'posts/market.txt'), 'utf8')).toMatch(/^The only copy/);
  });

  test('never overwrites its config, its baseline or its list of files', async () => {
    await writeFile(join(folder, 'settings.yaml'), 'points: 2\n');
    await writeFile(join(folder, 'list'), 'posts/market.md\n');
    await symlink('settings.yaml', join(folder, 'out'));
    const config = await run(['posts', '--config', 'settings.yaml', '-o', 'out'], {cwd: folder});
    expect(config).toMatchObject({
      status: 2,
      stderr: 'brief: out: is settings.yaml, which is read; name another file\n',
    });
    expect(await run(['--files-from', 'list', '-o', 'list'], {cwd: folder})).toMatchObject({status: 2});
    expect(await readFile(join(folder, 'list'), 'utf8')).toBe('posts/market.md\n');
  });

  test('writes nothing through a link that leads out of the folder where the user stands', async () => {
    await writeFile(join(folder, 'profile'), 'export PATH\n');
    await symlink('../profile', join(folder, 'posts/report.txt'));
    await symlink('..', join(folder, 'posts/out'));
    const cwd = join(folder, 'posts');
    for (const words of [
      ['-o', 'report.txt'],
      ['-o', 'out/profile'],
      ['-o', 'out'],
      ['-o', 'out/new.txt'],
    ]) {
      const {status, stderr} = await run(['market.md', ...words], {cwd});
      expect({words, status, stderr}).toEqual({
        words,
        status: 2,
        stderr: expect.stringContaining('outside of this folder'),
      });
    }
    const check = ['check', 'market.md', '--update-baseline', '--baseline', 'report.txt'];
    expect(await run(check, {cwd})).toMatchObject({status: 2});
    expect(await readFile(join(folder, 'profile'), 'utf8')).toBe('export PATH\n');
    expect(await run(['market.md', '-o', '../profile'], {cwd})).toMatchObject({status: 0});
  });
});

describe('identityOf', () => {
  test('is of regular files alone', async () => {
    expect(await identityOf(folder)).toBeUndefined();
    expect(await identityOf('/dev/null')).toBeUndefined();
    expect(await identityOf(join(folder, 'lost'))).toBeUndefined();
    expect(await identityOf(join(folder, 'link.md'))).toBe(await identityOf(join(folder, 'second-name.md')));
  });
});
