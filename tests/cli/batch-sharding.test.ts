import {spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, describe, expect, test} from 'vitest';
import {bin, run} from './run.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const page = readFileSync(`${root}docs/batch.md`, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'brief-shards-'));
symlinkSync(bin, join(folder, 'brief'));
afterAll(() => rmSync(folder, {recursive: true}));

const articles = readdirSync(`${root}fixtures/articles`).map((name) =>
  readFileSync(`${root}fixtures/articles/${name}`, 'utf8'),
);
const documents = articles.map((content, id) => `${JSON.stringify({id, content})}\n`);
const env = {PATH: `${folder}:${process.env.PATH}`, HOME: folder};

function shell(command: string, input: string): {status: number | null; stdout: string; stderr: string} {
  return spawnSync('sh', ['-c', command], {input, env, encoding: 'utf8', maxBuffer: 2 ** 26});
}

describe('a batch in shards', () => {
  test('prints what one process prints, on lines without a tab', async () => {
    const {stdout: whole} = await run(['batch'], {stdin: documents.join('')});
    const half = documents.length >> 1;
    const shards = [documents.slice(0, half), documents.slice(half)].map((shard) =>
      run(['batch'], {stdin: shard.join('')}),
    );
    expect((await Promise.all(shards)).map(({stdout}) => stdout).join('')).toBe(whole);
    expect(whole).not.toMatch(/[\t\r\u0000-\u0008]/);
  });

  test('a shard with a bad document is complete, and passes where 1 is let pass', () => {
    const tolerant = /`(sh -c '[^`]+')`/.exec(page)![1]!;
    const {status, stdout} = shell(tolerant, `${documents[0]}{"content": 1}\n`);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    const unread = shell(tolerant.replace('brief batch', 'brief batch no-such-file'), '');
    expect(unread.status).toBe(2);
    expect(shell(tolerant, documents[0]!).status).toBe(0);
  });

  test.skipIf(spawnSync('parallel', ['--version']).status !== 0)('GNU parallel gives the same bytes', async () => {
    const command = /^(parallel --pipe.*) < articles\.jsonl > briefs\.jsonl$/m.exec(page)![1]!;
    const {status, stdout} = shell(
      command.replace('10M', '8k').replace('parallel', 'parallel --will-cite'),
      documents.join(''),
    );
    expect(status).toBe(0);
    expect(stdout).toBe((await run(['batch'], {stdin: documents.join('')})).stdout);
  });
});
