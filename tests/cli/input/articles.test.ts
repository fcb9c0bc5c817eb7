import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {run} from '../run.js';

const cwd = mkdtempSync(join(tmpdir(), 'brief-articles-'));
afterAll(() => rmSync(cwd, {recursive: true}));
mkdirSync(join(cwd, 'posts'));
const text = 'The tram to the harbour runs again from May, because the bridge is mended.\n';
for (const name of ['a.md', 'posts/b.md', 'posts/draft.md', 'posts/picture.png', 'od\nd.md']) {
  writeFileSync(join(cwd, name), text);
}
writeFileSync(join(cwd, '.briefignore'), 'draft.md\n');
writeFileSync(join(cwd, 'posts/empty.md'), '\n');

async function paths(
  args: readonly string[],
  stdin = '',
): Promise<{paths: (string | null)[]; stderr: string; status: number | null}> {
  const {stdout, stderr, status} = await run([...args, '--format', 'ndjson'], {cwd, stdin});
  const lines = stdout.split('\n').filter((line) => line !== '');
  return {paths: lines.map((line) => JSON.parse(line).source.path), stderr, status};
}

describe('the articles of a command', () => {
  test('come from a list, beside those named', async () => {
    expect(await paths(['--files-from', '-'], 'a.md\r\nposts\n\n')).toEqual({
      paths: ['a.md', 'posts/b.md'],
      stderr: 'brief: posts/empty.md: the article is empty; there is nothing to summarize\n',
      status: 2,
    });
    expect((await paths(['posts/b.md', '--files-from', '-'], 'od\nd.md\0a.md\0')).paths).toEqual([
      'posts/b.md',
      'od\nd.md',
      'a.md',
    ]);
  });

  test('an empty list is no article, and not standard input', async () => {
    expect(await paths(['--files-from', '-'], '\n')).toEqual({paths: [], stderr: '', status: 0});
  });

  test('a list that cannot be read ends the run', async () => {
    const {stderr, status} = await paths(['--files-from', 'lost.txt']);
    expect({stderr, status}).toEqual({
      stderr: 'brief: lost.txt: cannot be read: no such file or directory; name a list of paths\n',
      status: 2,
    });
  });

  test('one that is named and ignored is left out with a note, as hooks need it', async () => {
    expect(await paths(['posts/draft.md', 'a.md'])).toEqual({
      paths: ['a.md'],
      stderr: 'brief: posts/draft.md: left out (.briefignore: draft.md); --no-ignore takes it\n',
      status: 0,
    });
    expect((await paths(['--no-ignore', 'posts/*.md'])).paths).toEqual(['posts/b.md', 'posts/draft.md']);
  });

  test('--verbose says what is read and what is left out', async () => {
    const {stderr} = await paths(['--verbose', 'posts']);
    expect(stderr.split('\n')).toEqual([
      'brief: posts/draft.md: left out (.briefignore: draft.md)',
      'brief: posts/picture.png: left out (no extension of an article)',
      'brief: posts/b.md: read, 75 bytes',
      'brief: posts/empty.md: read, 1 bytes',
      'brief: posts/empty.md: the article is empty; there is nothing to summarize',
      '',
    ]);
  });
});
