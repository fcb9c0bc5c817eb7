import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {run} from './run.js';

const article = `# Hours

The library opens at ten from Tuesday to Saturday. Books can be left in the box beside the door at any hour.

Families benefit most and save money, because the reading room is open to them on Sundays until six in the evening.
`;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'brief-hostile-'));
  mkdirSync(join(folder, 'posts'));
  writeFileSync(join(folder, 'posts/hours.md'), article);
  writeFileSync(join(folder, `${'a'.repeat(200)}.md`), article);
});

afterEach(() => {
  rmSync(folder, {recursive: true});
});

const at = (name: string) => join(folder, name);
const pipe = (name: string) => execFileSync('mkfifo', [at(name)]);
const device = (name: string) => symlinkSync('/dev/zero', at(name));
const oneLine = /^brief: [^\n]+\n$/;

// Without an end these runs would be killed after the time that a test has.
describe.skipIf(process.platform === 'win32')('a hostile repository', () => {
  test.each([
    ['a config', 'brief.config.yaml'],
    ['a package.json', 'package.json'],
  ])('cannot make brief wait for %s', async (_, name) => {
    for (const make of [pipe, device]) {
      make(name);
      const {status, stdout, stderr} = await run(['check', '.'], {cwd: folder});
      expect({status, stdout}).toEqual({status: 2, stdout: ''});
      expect(stderr).toMatch(oneLine);
      expect(stderr).toMatch(/is a (?:named pipe|device), expected a file/);
      rmSync(at(name));
    }
  });

  test.each(['.gitignore', '.briefignore'])('cannot make brief wait for its %s', async (name) => {
    for (const make of [pipe, device]) {
      make(name);
      expect(await run(['check', 'posts'], {cwd: folder})).toMatchObject({
        status: 0,
        stderr: 'brief: Checked 1 article: nothing found\n',
      });
      rmSync(at(name));
    }
  });

  test.each([
    ['a baseline', ['check', 'posts', '--baseline']],
    ['a config that is named', ['check', 'posts', '--config']],
    ['an article', ['check']],
    ['an article to write into', ['write']],
    ['an article of a digest', ['digest']],
    ['a list of files', ['--files-from']],
    ['a batch', ['batch']],
  ])('cannot make brief wait for %s', async (_, words) => {
    pipe('pipe.md');
    device('zero.md');
    for (const name of ['pipe.md', 'zero.md']) {
      const {status, stdout, stderr} = await run([...words, name], {cwd: folder});
      expect({status, stdout}).toEqual({status: 2, stdout: ''});
      expect(stderr.split('\n')[0]).toMatch(
        /^brief: (?:pipe|zero)\.md: is (?:a named pipe|a device|no regular file|a link to \/dev\/zero)/,
      );
    }
  });

  test('costs the other articles nothing', async () => {
    pipe('posts/pipe.md');
    const {status, stdout, stderr} = await run(['--json', 'posts/hours.md', 'posts/pipe.md'], {cwd: folder});
    expect(status).toBe(2);
    expect(JSON.parse(stdout)).toMatchObject([{title: 'Hours'}]);
    expect(stderr).toMatch(oneLine);
    expect(await run(['check', 'posts'], {cwd: folder})).toMatchObject({status: 0});
  });

  test.each(['*a*a*a*a*a*a*a*b', '+(a|aa)+(a|aa)+(a|aa)+(a|aa)b', '(a+)+(a+)+(a+)+b', '{a,aa}{a,aa}{a,aa}{a,aa}b'])(
    'cannot make brief try every way in which a pattern could match: %s',
    async (pattern) => {
      const config = JSON.stringify({overrides: [{files: `${pattern}.md`, points: 2}]});
      writeFileSync(at('brief.config.json'), config);
      expect(await run(['check', '.'], {cwd: folder})).toMatchObject({
        status: 2,
        stderr: expect.stringMatching(oneLine),
      });
      rmSync(at('brief.config.json'));
    },
  );

  test('cannot make brief try every way in which an ignore file could match', async () => {
    writeFileSync(at('.gitignore'), '*a*a*a*a*a*a*a*b\n');
    const {status, stderr} = await run(['check', '.'], {cwd: folder});
    expect({status, stderr}).toEqual({status: 2, stderr: expect.stringMatching(/\.gitignore: too many wildcards/)});
    expect(stderr).toMatch(oneLine);
  });

  test('cannot make git run its programs', async () => {
    const owned = `touch ${at('owned')}; cat`;
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b', ...words], {cwd: folder});
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    writeFileSync(at('.gitattributes'), '*.md filter=own diff=own\n');
    writeFileSync(at('posts/hours.md'), `${article}\nMore.\n`);
    const settings = [
      'core.fsmonitor',
      'diff.external',
      'diff.own.command',
      'diff.own.textconv',
      'filter.own.clean',
      'core.pager',
    ];
    for (const name of settings) git('config', name, `sh -c '${owned}'`);
    mkdirSync(at('.git/hooks'), {recursive: true});
    writeFileSync(at('.git/hooks/post-index-change'), `#!/bin/sh\n${owned}\n`, {mode: 0o755});
    const {status, stderr} = await run(['check', 'posts', '--changed'], {cwd: folder});
    expect({status, stderr}).toEqual({status: 0, stderr: expect.stringMatching(/Checked 1 article/)});
    expect(existsSync(at('owned'))).toBe(false);
  });
});
