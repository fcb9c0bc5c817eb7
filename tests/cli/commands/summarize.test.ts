import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {run} from '../run.js';

const article = `# The library opens on Sundays

The town library will open on Sundays from March. Three quarters of its visitors work on weekdays and had asked for it.

The county pays 40,000 euros a year for staff and heating. As a result, the branch in Elm Street closes one hour earlier.
`;

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-summarize-'));
  await writeFile(join(folder, 'library.md'), article);
  await writeFile(join(folder, 'short.md'), '# Closed\n\nThe library is closed on Fridays in June.\n');
});

afterAll(async () => {
  await rm(folder, {recursive: true});
});

describe('brief summarize', () => {
  test.concurrent('prints a page', async () => {
    const {status, stdout, stderr} = await run(['library.md'], {cwd: folder});
    expect(stdout).toMatch(/^The library opens on Sundays\n1 min read · /);
    expect({status, stderr}).toEqual({status: 0, stderr: expect.not.stringContaining('error')});
  });

  test.concurrent('prints one object for a file, the same for standard input save its source', async () => {
    const [named, piped, dashed] = await Promise.all([
      run(['summarize', 'library.md', '--json'], {cwd: folder}),
      run(['--format', 'json'], {stdin: article}),
      run(['-', '--json'], {stdin: article}),
    ]);
    const summary = JSON.parse(named.stdout);
    expect(summary).toMatchObject({
      schemaVersion: 1,
      source: {path: 'library.md'},
      title: 'The library opens on Sundays',
    });
    const source = {...summary.source, path: null};
    expect(JSON.parse(piped.stdout)).toEqual({...summary, source});
    expect(dashed).toEqual(piped);
    expect(named.stderr).toBe('');
  });

  test.concurrent('prints an array for a folder, also of one article', async () => {
    const {stdout} = await run(['./l*.md', '--json', '-n', '1', '--why', '0'], {cwd: folder});
    expect(JSON.parse(stdout)).toMatchObject([{keyPoints: [{}], whyItMatters: []}]);
  });

  test.concurrent('leaves its own page out of a folder, but not where it is named', async () => {
    const posts = await mkdtemp(join(tmpdir(), 'brief-own-page-'));
    await writeFile(join(posts, 'library.md'), article);
    await run(['library.md', '-f', 'html', '-o', 'index.html'], {cwd: posts});
    const all = await run(['.', '-f', 'ndjson', '--verbose'], {cwd: posts});
    expect(all.stdout.trim().split('\n')).toHaveLength(1);
    expect(all.stderr).toContain('brief: index.html: left out (a page that brief made)\n');
    const named = await run(['index.html'], {cwd: posts});
    expect(named.stdout).toContain('This is a page that brief made, not an article.');
    await rm(posts, {recursive: true});
  });

  test.concurrent.each([
    ['writ', 'did you mean write?'],
    ['undo', 'did you mean brief write --remove?'],
  ])('summarizes nothing where the first word, %s, was meant as a command', async (word, hint) => {
    const stopped = {status: 2, stdout: '', stderr: `brief: ${word}: no such file; check the name (${hint})\n`};
    expect(await run([word, 'library.md', 'lost.md'], {cwd: folder})).toEqual(stopped);
  });

  test.concurrent('names an article beside it whose name is nearly the same', async () => {
    const {stderr, stdout} = await run(['./libary.md', 'short.md', '-q'], {cwd: folder});
    expect(stderr).toBe('brief: ./libary.md: no such file; check the name (did you mean library.md?)\n');
    expect(stdout).not.toBe('');
  });

  test.concurrent('lets the others come out when one fails, and fails at the end', async () => {
    const {status, stdout, stderr} = await run(['lost.md', 'library.md', '--json'], {cwd: folder});
    expect(JSON.parse(stdout)).toHaveLength(1);
    expect({status, stderr}).toEqual({status: 2, stderr: 'brief: lost.md: no such file; check the name\n'});
  });

  test.concurrent('warns on standard error, with the place, unless told to be quiet', async () => {
    const [loud, quiet] = await Promise.all([
      run(['short.md'], {cwd: folder}),
      run(['short.md', '--quiet'], {cwd: folder}),
    ]);
    expect(loud.stderr).toMatch(/^brief: warning: short\.md:1: only .*\n$/);
    expect(quiet).toEqual({...loud, stderr: ''});
  });

  test.concurrent('writes to a file instead, without color', async () => {
    const {status, stdout} = await run(['library.md', '-o', 'brief.txt'], {cwd: folder, env: {FORCE_COLOR: '0'}});
    expect({status, stdout}).toEqual({status: 0, stdout: ''});
    expect(await readFile(join(folder, 'brief.txt'), 'utf8')).toMatch(/^The library opens on Sundays\n1 min/);
  });

  test.concurrent('colors a pipe when told to', async () => {
    const {stdout} = await run(['library.md'], {cwd: folder, env: {FORCE_COLOR: '1'}});
    expect(stdout).toContain('\u001b[1mThe library opens on Sundays\u001b[22m');
  });
});
