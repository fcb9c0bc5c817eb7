import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {bin} from './cli/run.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Engines that are not on every machine, and scripts that are a file of their own. */
const elsewhere = /^(?:#|npm |parallel |hadoop |exec |git add|source |\(cd content)|^\s|\\$/;

/** A line each; those that install or test brief itself are what the gate runs. */
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const commands = pages
  .flatMap((page) => [...readFileSync(join(root, page), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)])
  .flatMap(([, block = '']) => block.split('\n'))
  .filter((line) => line !== '' && !elsewhere.test(line));
const missing = ['curl', 'jq', 'man'].filter((tool) => spawnSync('which', [tool]).status !== 0);
if (missing.length > 0) process.stderr.write(`Without ${missing}: the commands of the docs with them are not run.\n`);

/** The only commands whose exit code says that they found something. */
const finds = /--dry-run|^brief check/;

let site: string;
let folder: string;
let env: Record<string, string>;

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'brief-site-'));
  folder = mkdtempSync(join(tmpdir(), 'brief-readme-'));
  const tools = join(site, '.tools');
  mkdirSync(tools);
  writeFileSync(join(tools, 'brief'), `#!/bin/sh\nexec '${process.execPath}' '${bin}' "$@"\n`, {mode: 0o755});
  env = {PATH: `${tools}:${process.env.PATH}`, HOME: folder, URL: pathToFileURL(join(folder, 'article.md')).href};
  layOut();
});

afterAll(() => {
  for (const made of [site, folder]) rmSync(made, {recursive: true, force: true});
});

/** A site as a reader of the README has one, under version control: a few posts, and documents. */
function layOut(): void {
  const articles = join(root, 'fixtures/articles');
  const short = readdirSync(articles).filter((name) => statSync(join(articles, name)).size < 3000);
  for (const target of ['posts', 'docs']) {
    for (const name of short) cpSync(join(articles, name), join(site, target, name));
  }
  cpSync(join(root, 'fixtures/articles/night-trains.md'), join(site, 'article.md'));
  cpSync(join(root, 'CONTRIBUTING.md'), join(site, 'README.md'));
  const document = {id: 1, content: readFileSync(join(site, 'article.md'), 'utf8')};
  writeFileSync(join(site, 'articles.jsonl'), `${JSON.stringify(document)}\n`);
  for (const stopped of ['briefs.jsonl', 'done.jsonl']) writeFileSync(join(site, stopped), '');
  shell(
    site,
    'git init -q && git add -A && git -c user.name=a -c user.email=a@b commit -qm. && git update-ref refs/remotes/origin/main HEAD',
  );
}

function shell(cwd: string, command: string): {status: number | null; stdout: string; stderr: string} {
  return spawnSync('bash', ['-o', 'pipefail', '-c', command], {cwd, env, encoding: 'utf8'});
}

describe('the commands of the README and the docs', () => {
  test('are found', () => {
    expect(commands).toContain('brief batch articles.jsonl > briefs.jsonl');
    expect(commands.length).toBeGreaterThan(25);
  });

  const canRun = (command: string): boolean => !missing.some((tool) => command.includes(`${tool} `));
  test.each(commands.filter(canRun))('work as they stand: %s', (command) => {
    rmSync(folder, {recursive: true});
    cpSync(site, folder, {recursive: true});
    const {status, stdout, stderr} = shell(folder, command);
    expect(finds.test(command) ? [0, 1] : [0], stderr).toContain(status);
    expect(stderr).not.toMatch(/brief: (?:unknown|error|.*(?:no such|cannot|expected))/);
    const [, output] = /(?:-o|>) ([\w.]+)/.exec(command) ?? [];
    if (output) expect(existsSync(join(folder, output)), output).toBe(true);
    else if (!/^(?:source|brief (?:write|check))/.test(command)) expect(stdout).not.toBe('');
  });
});
