import {spawn} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {bin, run} from '../run.js';

const content = `# The library opens on Sundays

The town library will open on Sundays from March. The county pays 40,000 euros a year for staff and heating.
`;

function documents(count: number): string {
  return Array.from({length: count}, (_, id) => `${JSON.stringify({id, content})}\n`).join('');
}

function resultsOf(stdout: string) {
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('brief batch', () => {
  test.concurrent('answers each document with one line, in order', async () => {
    const {status, stdout, stderr} = await run(['batch', '-n', '1'], {stdin: documents(5)});
    expect(resultsOf(stdout).map(({id}) => id)).toEqual([0, 1, 2, 3, 4]);
    expect(resultsOf(stdout)[0]).toMatchObject({schemaVersion: 1, source: {path: null}, keyPoints: [{}]});
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });

  test.concurrent('reads a file as it reads standard input', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'brief-batch-'));
    await writeFile(join(folder, 'articles.jsonl'), documents(2));
    const [named, dashed] = await Promise.all([
      run(['batch', 'articles.jsonl'], {cwd: folder}),
      run(['batch', '-'], {stdin: documents(2)}),
    ]);
    await rm(folder, {recursive: true});
    expect(named).toEqual(dashed);
  });

  test.concurrent('stops at nothing: mark, CRLF, blank and broken lines', async () => {
    const good = JSON.stringify({id: 'good', content});
    const stdin = `\uFEFF\r\n${good}\r\n   \n{"id": \n{"id": "void", "content": ""}\n${good}`;
    const {status, stdout, stderr} = await run(['batch'], {stdin});
    const results = resultsOf(stdout);
    expect(results.map(({id, error}) => error?.message.split(':')[0] ?? id)).toEqual([
      'good',
      'line 4',
      'line 5',
      'good',
    ]);
    expect({status, stderr}).toEqual({status: 1, stderr: ''});
  });

  test.concurrent('lets no character out that a terminal obeys or a reader of lines splits at', async () => {
    const stdin = JSON.stringify({id: '\u2028\u009b\u202e', content: `${content}\u2028`});
    const {stdout} = await run(['batch', '--explain'], {stdin});
    expect(stdout).not.toMatch(/[\u007f-\u009f\u2028-\u202e]/u);
    expect(resultsOf(stdout)[0].id).toBe('\u2028\u009b\u202e');
  });

  test.concurrent('says in one line why it cannot run', async () => {
    const [lost, folder, utf16] = await Promise.all([
      run(['batch', 'lost.jsonl']),
      run(['batch', tmpdir()]),
      run(['batch'], {stdin: Buffer.from(`\uFEFF${documents(1)}`, 'utf16le')}),
    ]);
    expect(lost).toEqual({status: 2, stdout: '', stderr: 'brief: lost.jsonl: no such file; check the name\n'});
    expect(folder.stderr).toMatch(/^brief: .*: cannot be read: illegal operation on a directory; name a file\n$/);
    expect(utf16.stderr).toBe('brief: standard input: UTF-16 text; save it as UTF-8\n');
    expect([folder.status, utf16.status]).toEqual([2, 2]);
  });

  test.concurrent('has a help that fits a terminal of 60 columns', async () => {
    const {stdout} = await run(['batch', '--help']);
    const [head = ''] = stdout.split('\nUsage:');
    for (const line of head.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  test.concurrent('writes a result before it has read the next document', async () => {
    const child = spawn(process.execPath, [bin, 'batch'], {stdio: ['pipe', 'pipe', 'inherit']});
    child.stdin.write(documents(1));
    const first = await new Promise((done) => child.stdout.once('data', done));
    expect(JSON.parse(String(first)).id).toBe(0);
    child.stdin.end();
    expect(await new Promise((done) => child.on('close', done))).toBe(0);
  });

  test.concurrent('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [bin, 'batch'], {stdio: 'pipe'});
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {}); // brief reads no further
    child.stdin.write(documents(3000));
    const status = await new Promise((done) => child.on('close', done));
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });

  test('gives every id back as it was written', async () => {
    const ids = ['12345678901234567890', '1e400', '-0', '1.50', '7', '"12345678901234567890"', 'null'];
    const content = JSON.stringify('Tea grows in Assam and in Kenya, on slopes that are wet all year.');
    const {stdout} = await run(['batch'], {stdin: ids.map((id) => `{"id": ${id}, "content": ${content}}\n`).join('')});
    expect(stdout.match(/^\{"id":[^,]*/gm)).toEqual(ids.map((id) => `{"id":${id}`));
    const wrong = await run(['batch'], {stdin: '{"id": 1e400, "content": 7}\n'});
    expect(wrong.stdout).toMatch(/^\{"id":1e400,"error"/);
  });

  test('takes a document with NUL characters for no text, as a file with them', async () => {
    const text = 'Tea grows in Assam\u0000 and in Kenya, on slopes that are wet all year.';
    const batch = await run(['batch'], {stdin: `${JSON.stringify({content: text})}\n`});
    expect(JSON.parse(batch.stdout).error.code).toBe('binary');
    expect((await run(['-'], {stdin: text})).stderr).toContain('NUL');
  });
});
