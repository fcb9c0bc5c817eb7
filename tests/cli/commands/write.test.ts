import {chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {run} from '../run.js';

const article = `# The market moves to the square

The weekly market moves from the car park to the church square in April. The square has room for sixty stalls, twelve more than the car park.
`;
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'brief-write-'));
  await writeFile(join(folder, 'market.md'), article);
});

afterEach(async () => {
  await rm(folder, {recursive: true});
});

const brief = (...args: string[]) => run(['write', ...args], {cwd: folder});
const text = () => readFile(join(folder, 'market.md'), 'utf8');

/** Gives every process the same id, as containers do that share a folder. */
const sameId = {
  NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent('process.pid; Object.defineProperty(process, "pid", {value: 7})')}`,
};

describe('brief write', () => {
  test('gives no post the text of another one when two runs with one process id meet', async () => {
    const posts = Array.from({length: 60}, (_, index) => ({
      path: join(folder, `post-${index}.md`),
      text: article.replaceAll('square', `square-${index}`),
    }));
    for (const {path, text} of posts) await writeFile(path, text);
    const outcomes = await Promise.all([1, 2].map(() => run(['write', '.'], {cwd: folder, env: sameId})));
    expect(outcomes.map(({status}) => status)).toEqual([0, 0]);
    for (const {path, text} of posts) {
      const written = await readFile(path, 'utf8');
      expect(written.endsWith(text)).toBe(true);
      expect(new Set(written.match(/square-\d+/g))).toEqual(new Set(text.match(/square-\d+/g)));
    }
    expect(await readdir(folder)).toHaveLength(posts.length + 1);
  }, 60_000);

  test('takes away what a killed run left, even where nothing is to be written', async () => {
    await brief('.');
    const left = join(folder, `.brief-${'0'.repeat(16)}-1-abcdef`);
    await mkdir(left);
    await utimes(left, 1, 1);
    expect((await brief('--dry-run', '.')).status).toBe(0);
    expect((await readdir(folder)).length).toBe(2);
    await brief('.');
    expect(await readdir(folder)).toEqual(['market.md']);
  });

  test('writes once, keeps the mode, and says so on standard error', async () => {
    await chmod(join(folder, 'market.md'), 0o640);
    const first = await brief('.');
    expect(first).toEqual({status: 0, stdout: '', stderr: 'brief: 1 of 1 article changed\n'});
    const written = await text();
    expect(written.endsWith(article)).toBe(true);
    expect((await stat(join(folder, 'market.md'))).mode & 0o777).toBe(0o640);
    expect(await brief('market.md')).toEqual({
      status: 0,
      stdout: '',
      stderr: 'brief: 0 of 1 article changed; 1 up to date\n',
    });
    expect(await text()).toBe(written);
  });

  test('says which keys of its own it leaves alone', async () => {
    await brief('--set', 'description=description', 'market.md');
    const edited = article.replace('car park to', 'old quay to').replace('sixty', 'seventy');
    await writeFile(join(folder, 'market.md'), (await text()).replace(article, edited));
    const {stderr} = await brief('market.md');
    expect(stderr).toBe(
      'brief: market.md: description: by brief, of an older text, and left alone; --set description=description renews it\nbrief: 1 of 1 article changed\n',
    );
    const renewed = await brief('--set', 'description=description', 'market.md');
    expect(renewed.stderr).toBe('brief: 1 of 1 article changed\n');
    expect((await brief('market.md')).stderr).toBe('brief: 0 of 1 article changed; 1 up to date\n');
  });

  test('leaves alone what is no article, and says so', async () => {
    const changelog = '# Changes\n\n## 2.0.0\n\n- New.\n\n## 1.1.0\n\n- Old.\n\n## 1.0.0\n\n- First.\n';
    await writeFile(join(folder, 'market.md'), changelog);
    const {status, stderr} = await brief('.');
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^brief: market\.md: left alone: this is a changelog, .*\nbrief: 0 of 1 article changed; 1 left alone\n$/,
    );
    expect(await text()).toBe(changelog);
  });

  test('fails a build while something would change', async () => {
    expect(await brief('--dry-run', '.')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('+++ b/market.md'),
    });
    expect(await text()).toBe(article);
    await brief('.');
    expect(await brief('--dry-run', '.')).toMatchObject({status: 0, stdout: ''});
  });

  test('shows what would change', async () => {
    const {status, stdout} = await brief('--dry-run', '-q', '.');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^--- a\/market\.md\n\+\+\+ b\/market\.md\n@@ .* @@\n\+---\n\+summary: "/);
    expect(await text()).toBe(article);
  });

  test('takes keys from the config and from the command line, which wins', async () => {
    await writeFile(join(folder, 'brief.config.yaml'), 'write: {keys: {points: tldr}}\npoints: 1\n');
    await brief('.');
    expect(await text()).toMatch(/^---\ntldr:\n {2}- "The weekly market .*"\nbriefHash/);
    await writeFile(join(folder, 'market.md'), article);
    await brief('.', '--set', 'readingTime=minutes', '--set', 'summary=short');
    expect(await text()).toMatch(/^---\nminutes: 1\nshort: ".*"\nbriefHash/);
  });

  test('refuses parts that nobody knows', async () => {
    const {status, stderr} = await brief('--set', 'sumary=x', '.');
    expect({status, stderr}).toMatchObject({status: 2, stderr: expect.stringMatching(/Expected a part and a key/)});
  });

  test('needs files, and writes no other encoding', async () => {
    expect(await brief('-')).toMatchObject({status: 2, stderr: 'brief: brief write changes files; name them\n'});
    await writeFile(join(folder, 'market.md'), Buffer.from(`\ufeff${article}`, 'utf16le'));
    const {status, stderr} = await brief('.');
    expect(status).toBe(2);
    expect(stderr).toContain('market.md: is not UTF-8');
  });

  test('keeps every byte-order mark where it is, however many there are', async () => {
    const marked = `\ufeff\ufeff\ufeff${article}`;
    await writeFile(join(folder, 'market.md'), marked);
    expect((await brief('.')).status).toBe(0);
    const written = await text();
    expect(written.startsWith('\ufeff---\nsummary: ')).toBe(true);
    expect(written.endsWith(`\n---\n\ufeff\ufeff${article}`)).toBe(true);
    await brief('.');
    expect(await text()).toBe(written);
    await brief('--remove', '.');
    expect(await text()).toBe(marked);
  });

  test('counts articles that add up, and what was kept for itself', async () => {
    await writeFile(join(folder, 'own.md'), `---\nsummary: Mine.\ndescription: Mine.\n---\n${article}`);
    await writeFile(join(folder, 'broken.md'), `---\ntitle: Market: it moves\n---\n${article}`);
    const {status, stderr} = await brief(
      '--set',
      'summary=summary',
      '--set',
      'description=description',
      '.',
      'lost.md',
    );
    expect(status).toBe(2);
    expect(stderr.split('\n').slice(1)).toEqual([
      'brief: broken.md: line 2: front matter: a value with a colon in it; put the value in quotes; mend it first',
      'brief: own.md: summary: written by hand, and kept',
      'brief: own.md: description: written by hand, and kept',
      'brief: 1 of 4 articles changed; 1 left alone; 2 failed; 2 keys by hand and kept (--force overwrites)',
      '',
    ]);
  });

  test('counts nothing where a folder has no articles', async () => {
    await mkdir(join(folder, 'photos'));
    const {status, stderr} = await brief('photos');
    expect(stderr).toMatch(/^brief: photos: no articles in this folder; [^\n]+\n$/);
    expect(status).toBe(2);
  });

  test('overwrites by hand what it is told to', async () => {
    await writeFile(join(folder, 'market.md'), `---\nsummary: Mine.\n---\n${article}`);
    const {stderr} = await brief('.');
    expect(stderr).toBe(
      'brief: market.md: summary: written by hand, and kept\n' +
        'brief: 0 of 1 article changed; 1 left alone; 1 key by hand and kept (--force overwrites)\n',
    );
    expect((await brief('--force', '.')).stderr).toBe('brief: 1 of 1 article changed\n');
    expect(await text()).toMatch(/^---\nsummary: "The weekly/);
  });

  test('takes out again what it wrote', async () => {
    await brief('.', '--block', '--set', 'summary=summary', '--set', 'description=seo.description');
    expect(await text()).toMatch(/^---\nsummary: .*\nseo:\n {2}description: /);
    const shown = await brief('--remove', '--dry-run', '-q', '.');
    expect(shown.stdout).toMatch(/^--- a\/market\.md\n[\s\S]*\n-summary: /);
    expect(await brief('--remove', '--dry-run', '.')).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('+++ b/market.md'),
    });
    expect(await brief('--remove', '.')).toEqual({status: 0, stdout: '', stderr: 'brief: 1 of 1 article changed\n'});
    expect(await text()).toBe(article);
    expect((await brief('--remove', '.')).stderr).toBe('brief: 0 of 1 article changed; 1 without anything by brief\n');
    expect(await brief('--remove', '--force', '.')).toMatchObject({status: 2});
  });

  test('keeps what was changed by hand when it takes out the rest', async () => {
    await brief('.');
    const changed = (await text()).replace(/^summary: .*/m, 'summary: Mine.');
    await writeFile(join(folder, 'market.md'), changed);
    expect((await brief('--remove', '.')).stderr).toBe(
      'brief: market.md: summary: changed by hand, and kept\nbrief: 1 of 1 article changed; 1 key by hand and kept\n',
    );
    expect(await text()).toBe(`---\nsummary: Mine.\n---\n${article}`);
  });

  test('says why it puts nothing there', async () => {
    await writeFile(join(folder, 'market.md'), '# Questions\n\nWhy? Where?\n');
    expect((await brief('.')).stderr).toMatch(
      /^brief: market\.md: summary: nothing to put there: .+\nbrief: 0 of 1 article changed; 1 left alone\n$/,
    );
  });
});
