import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {createIgnoreTest} from '../../../src/cli/input/ignore-files.js';

const root = mkdtempSync(join(tmpdir(), 'brief-ignore-'));
afterAll(() => rmSync(root, {recursive: true}));

function write(path: string, text = ''): void {
  mkdirSync(dirname(join(root, path)), {recursive: true});
  writeFileSync(join(root, path), text);
}

execFileSync('git', ['init', '-q', join(root, 'site')]);
write('site/.gitignore', '# built\n/out/\n*.log.md\n!keep.log.md\ndrafts/\n');
write('site/posts/.gitignore', 'old-*\n!old-2020.md\n!drafts/\n');
write('site/.briefignore', 'posts/secret.md\n');
write('site/.git/info/exclude', '');
const paths = [
  'out/a.md', 'posts/out/a.md', 'a.log.md', 'keep.log.md', 'drafts/a.md', 'posts/drafts/a.md', 'posts/old-1999.md',
  'posts/old-2020.md', 'old-1999.md', 'posts/a.md',
]; // biome-ignore format: a list to read
for (const path of paths) write(`site/${path}`);

describe('createIgnoreTest', () => {
  test('leaves out what git leaves out', async () => {
    const isIgnored = createIgnoreTest(['.gitignore'], join(root, 'site/posts'));
    const left = [];
    for (const path of paths) if (await isIgnored(join(root, 'site', path), 'file')) left.push(path);
    const byGit = execFileSync('git', ['check-ignore', ...paths], {cwd: join(root, 'site'), encoding: 'utf8'});
    expect(left).toEqual(byGit.trim().split('\n'));
    expect(left).toHaveLength(4);
  });

  test('tells which line of which file, seen from where the user stands', async () => {
    const isIgnored = createIgnoreTest(['.gitignore', '.briefignore'], join(root, 'site/posts'));
    expect(await isIgnored(join(root, 'site/drafts/a.md'), 'file')).toBe('../.gitignore: drafts/');
    expect(await isIgnored(join(root, 'site/posts/secret.md'), 'file')).toBe('../.briefignore: posts/secret.md');
    expect(await isIgnored(join(root, 'site/posts/a.md'), 'file')).toBeUndefined();
  });

  test('without a repository it starts where the user stands, or in a folder elsewhere', async () => {
    write('loose/.briefignore', '*.txt');
    write('loose/notes/a.txt');
    const file = join(root, 'loose/notes/a.txt');
    expect(await createIgnoreTest(['.briefignore'], join(root, 'loose'))(file, 'file')).toBe('.briefignore: *.txt');
    expect(await createIgnoreTest(['.briefignore'], join(root, 'loose/notes'))(file, 'file')).toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('does not wait for a named pipe', async () => {
    write('pipe/a.md');
    execFileSync('mkfifo', [join(root, 'pipe/.briefignore')]);
    expect(await createIgnoreTest(['.briefignore'], root)(join(root, 'pipe/a.md'), 'file')).toBeUndefined();
  });
});
