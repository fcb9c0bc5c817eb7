import {link, mkdir, mkdtemp, readFile, realpath, rm, stat, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {openArticleFile} from '../../../src/cli/file-system/article-file.js';
import {run} from '../run.js';

let folder = '';
let file = '';
const old = Buffer.from('Old.');

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'brief-article-')));
  file = join(folder, 'a.md');
  await writeFile(file, 'Old.');
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

describe('openArticleFile', () => {
  test('saves', async () => {
    await (await openArticleFile(file)).save('New.', old);
    expect(await readFile(file, 'utf8')).toBe('New.');
  });

  test('notices a change by somebody else', async () => {
    const opened = await openArticleFile(file);
    await writeFile(file, 'Own.');
    await expect(opened.save('New.', old)).rejects.toMatchObject({code: 'unwritable', message: /by somebody else/});
    expect(await readFile(file, 'utf8')).toBe('Own.');
  });

  test('is content where another run has written the same', async () => {
    const opened = await openArticleFile(file);
    await writeFile(file, 'New.');
    await opened.save('New.', old);
    expect(await readFile(file, 'utf8')).toBe('New.');
  });

  test('does not part a file from its other names', async () => {
    await link(file, join(folder, 'b.md'));
    await expect(openArticleFile(file)).rejects.toMatchObject({code: 'unwritable', message: /2 names \(hard links\)/});
  });

  test('refuses what is no file, or a link to elsewhere', async () => {
    await symlink(file, join(folder, 'link.md'));
    await expect(openArticleFile(join(folder, 'link.md'))).rejects.toMatchObject({message: /outside of this folder/});
    await expect(openArticleFile(folder)).rejects.toMatchObject({message: /no regular file/});
    await expect(openArticleFile(join(folder, 'lost.md'))).rejects.toMatchObject({
      code: 'unwritable',
      message: 'cannot be written: no such file or directory',
    });
  });

  test('writes through a link within the folder, which stays a link', async () => {
    await mkdir(join(folder, 'posts'));
    await writeFile(
      join(folder, 'posts/tea.md'),
      'Tea grows in Assam and in Kenya, on slopes that are wet all year.\n',
    );
    await symlink('posts/tea.md', join(folder, 'link.md'));
    const {status} = await run(['write', 'link.md'], {cwd: folder});
    expect(status).toBe(0);
    expect(await readFile(join(folder, 'posts/tea.md'), 'utf8')).toMatch(/^---\nsummary:/);
    expect((await stat(join(folder, 'link.md'))).isFile()).toBe(true);
    expect(await realpath(join(folder, 'link.md'))).toBe(join(folder, 'posts/tea.md'));
  });

  test('does not write through a folder that is a link to elsewhere', async () => {
    const text = 'Tea grows in Assam and in Kenya, on slopes that are wet all year.\n';
    await mkdir(join(folder, 'here'));
    await mkdir(join(folder, 'there'));
    await writeFile(join(folder, 'there/tea.md'), text);
    await symlink('../there', join(folder, 'here/link'));
    const {status, stderr} = await run(['write', 'link'], {cwd: join(folder, 'here')});
    expect(status).toBe(2);
    expect(stderr).toContain('outside of this folder');
    expect(await readFile(join(folder, 'there/tea.md'), 'utf8')).toBe(text);
    expect((await run(['write', '../there'], {cwd: join(folder, 'here')})).status).toBe(0);
  });
});
