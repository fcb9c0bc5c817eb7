import {cp, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {run} from '../run.js';

const posts = fileURLToPath(new URL('../../../fixtures/cli/digest/posts', import.meta.url));

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-digest-'));
  await cp(posts, join(folder, 'posts'), {recursive: true});
});

afterAll(async () => {
  await rm(folder, {recursive: true});
});

describe('brief digest', () => {
  test.concurrent('prints a page, whatever order the articles are named in', async () => {
    const names = ['cranes', 'ferry-update', 'library', '2025-03-01-ferry', 'museum'].map((name) => `posts/${name}.md`);
    const [whole, named] = await Promise.all([
      run(['digest', 'posts'], {cwd: folder}),
      run(['digest', ...names], {cwd: folder}),
    ]);
    expect(whole.stdout).toContain('Digest\n4 articles · 4 min\n\nHarbour\n\n  Update: the ferry to Skarvik\n');
    expect(named.stdout).toBe(whole.stdout);
  });

  test.concurrent('links from the file that it writes to the articles', async () => {
    await run(['digest', 'posts', '-f', 'html', '-o', 'posts/digest.html', '--max', '1', '-q'], {cwd: folder});
    const page = await readFile(join(folder, 'posts/digest.html'), 'utf8');
    expect(page).toContain('<a href="library.md">Open on Sundays &amp; holidays</a>');
    expect(page.match(/<h3/g)).toHaveLength(1);
  });

  test.concurrent('takes settings from the config', async () => {
    await writeFile(join(folder, 'slow.yaml'), 'wordsPerMinute: 10\n');
    const {stdout, stderr} = await run(['digest', 'posts/museum.md', '--config', 'slow.yaml', '-q'], {cwd: folder});
    expect(stderr).toBe('');
    expect(stdout).toContain('\n1 article · 2 min\n');
  });

  test.concurrent('has no draft, be it named, and says so', async () => {
    const drafts = await mkdtemp(join(tmpdir(), 'brief-drafts-'));
    await writeFile(
      join(drafts, 'a.md'),
      '---\ndraft: true\n---\nThe bridge closes in June, which nobody may know yet.\n',
    );
    await writeFile(join(drafts, 'b.md'), '# Cranes\n\nTwo second-hand cranes arrive at the quay in June.\n');
    const [page, all, alone] = await Promise.all([
      run(['digest', 'a.md', 'b.md'], {cwd: drafts}),
      run(['digest', 'a.md', 'b.md', '--no-ignore'], {cwd: drafts}),
      run(['digest', 'a.md'], {cwd: drafts}),
    ]);
    expect(page.stdout).not.toContain('bridge');
    expect(page.stderr).toBe('brief: a.md: left out (a draft); --no-ignore takes it\n');
    expect(all.stdout).toContain('bridge');
    expect(alone).toMatchObject({status: 2, stdout: ''});
    await rm(drafts, {recursive: true});
  });

  test.concurrent('lists near-duplicates each for itself in an llms.txt', async () => {
    const {stdout} = await run(['digest', 'posts', '-f', 'llms', '-q'], {cwd: folder});
    expect(stdout.match(/^- \[/gm)).toHaveLength(5);
  });

  test.concurrent('refuses to write over an article', async () => {
    const {status, stderr} = await run(['digest', 'posts', '-o', 'posts/museum.md'], {cwd: folder});
    expect(stderr).toMatch(/^brief: posts\/museum\.md: is one of the articles/);
    expect(status).toBe(2);
  });

  test.concurrent('takes an article from a pipe', async () => {
    const stdin = '# Cranes\n\nTwo second-hand cranes arrive at the quay in June.\n';
    const {stdout, status} = await run(['digest', '-', '-q'], {stdin});
    expect(stdout).toBe(
      'Digest\n1 article · 1 min\n\n  Cranes\n  Two second-hand cranes arrive at the quay in June.\n  1 min\n',
    );
    expect(status).toBe(0);
  });
});
