import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {type Outcome, run} from '../run.js';

const clean = `# Hours

The library opens at ten from Tuesday to Saturday. Books can be left in the box beside the door at any hour.

Families benefit most and save money, because the reading room is open to them on Sundays until six in the evening.
`;
const broken = `${clean}\n## Sundays\n`;
/** The same under a title of its own. */
const titled = (text: string) => text.replace('# Hours', '# Hours on Sundays');
const wordy = clean.replace('# Hours\n', '# Hours\n\n## Rooms\n\nThis means a second key.\n\n## Books\n');

/** A folder with articles in it, and brief run there. */
function place(files: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'brief-check-'));
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  // No rule that needs no settings is an error by itself, and most of these tests need one.
  const check = (words: string[], options: Parameters<typeof run>[1] = {}): Promise<Outcome> =>
    run(['check', '--rule', 'empty-section=error', ...words], {cwd: folder, ...options});
  return {folder, write, check, read: (name: string) => readFileSync(join(folder, name), 'utf8')};
}

const rulesIn = ({stdout}: Outcome): string[] =>
  [...stdout.matchAll(/^(\S+:\d+:\d+ \w+ \S+)$/gm)].map(([, head = '']) => head);

describe('brief check', () => {
  it('is silent on standard output where there is nothing to say, and tells what it checked', async () => {
    const {check} = place({'a.md': clean});
    expect(await check(['a.md'])).toEqual({stdout: '', stderr: 'brief: Checked 1 article: nothing found\n', status: 0});
  });

  it('checks all articles below where it is told nothing', async () => {
    const {check} = place({'a.md': clean, 'docs/b.md': titled(broken), 'notes.pdf': ''});
    const outcome = await check([]);
    expect(rulesIn(outcome)).toEqual(['docs/b.md:7:1 error empty-section']);
    expect(outcome).toMatchObject({stderr: 'brief: Checked 2 articles: 1 error\n', status: 1});
  });

  it('reads standard input only where it is asked to', async () => {
    const {check} = place({'a.md': clean});
    const piped = await check(['-', '--stdin-filepath', 'docs/b.md'], {stdin: broken});
    expect(rulesIn(piped)).toEqual(['docs/b.md:7:1 error empty-section']);
    expect(await check([], {stdin: broken})).toMatchObject({status: 0});
  });

  it('fails where nothing matches, and where one article cannot be read, after the others', async () => {
    const {check} = place({'a.md': broken, 'empty.md': ''});
    expect(await check(['*.txt'])).toMatchObject({
      stdout: '',
      stderr: 'brief: *.txt: no file matches this pattern; check it\nbrief: Checked no article\n',
      status: 2,
    });
    const outcome = await check(['empty.md', 'a.md']);
    expect(rulesIn(outcome)).toHaveLength(1);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toMatch(/^brief: empty\.md: .*\nbrief: Checked 1 article: 1 error\n$/);
  });

  it.each([
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'warning'], 0],
    [['--rule', 'dangling-opening=warning', '--fail-on', 'warning'], 1],
    [['--rule', 'dangling-opening=warning', '--fail-on', 'error'], 0],
    [['--rule', 'dangling-opening=error'], 1],
    [['--rule', 'dangling-opening=off', '--fail-on', 'info'], 0],
  ])('ends with %j as it is told', async (flags, status) => {
    const {check} = place({'a.md': wordy});
    expect((await check(['a.md', ...flags])).status).toBe(status);
  });

  it.each([
    [['--rule', 'long=off'], /--rule long=off: there is no rule "long"/],
    [['--fail-on', 'fatal'], /'--fail-on <severity>' argument 'fatal' is invalid/],
    [['--update-baseline'], /--update-baseline needs to know the file/],
    [['--baseline', 'lost.json'], /lost\.json: no such file/],
    [['-f', 'xml'], /argument 'xml' is invalid/],
  ])('refuses %j', async (flags, message) => {
    const {check} = place({'a.md': clean});
    const {stdout, stderr, status} = await check(['a.md', ...flags]);
    expect({stdout, status}).toEqual({stdout: '', status: 2});
    expect(stderr).toMatch(message);
  });

  it('takes rules from the config of each folder, and from the command line over them', async () => {
    const {check} = place({
      'a.md': wordy,
      'docs/b.md': titled(wordy),
      'brief.config.yaml':
        'rules:\n  dangling-opening: error\noverrides:\n  - files: docs/**\n    rules: {dangling-opening: off}\n',
    });
    expect(rulesIn(await check(['.']))).toEqual(['a.md:5:1 error dangling-opening']);
    expect(rulesIn(await check(['.', '--rule', 'dangling-opening=info']))).toEqual([
      'a.md:5:1 info dangling-opening',
      'docs/b.md:5:1 info dangling-opening',
    ]);
    expect(rulesIn(await check(['.', '--config', '/dev/null']))).toHaveLength(2);
  });

  it('names the line of a config that cannot be meant', async () => {
    const {check} = place({
      'a.md': clean,
      'brief.config.yaml': 'rules:\n  long-sentense: error\n  long-sentence: {max: many}\n',
    });
    const {stderr, status} = await check(['a.md']);
    expect(status).toBe(2);
    expect(stderr).toContain('brief.config.yaml:2:3: unknown key "long-sentense" (did you mean long-sentence?)');
    expect(stderr).toContain('brief.config.yaml:3:24: rules.long-sentence.max: expected a number of at least 1');
  });

  it('prints where the settings of a rule come from', async () => {
    const {folder} = place({'brief.config.yaml': 'rules:\n  no-reason: off\n'});
    const {stdout} = await run(['config'], {cwd: folder});
    expect(stdout).toContain('severity: off # brief.config.yaml:2');
  });

  it('writes into a file, and says what is odd about an article', async () => {
    const {check, read} = place({'a.md': `---\ntitle: [a\n---\n\n${broken}`});
    const {stdout, stderr} = await check(['a.md', '-f', 'json', '-o', 'report.json']);
    expect(stdout).toBe('');
    expect(JSON.parse(read('report.json')).counts.error).toBe(1);
    expect(stderr).toBe('brief: Checked 1 article: 1 error, 1 warning\n');
    const off = ['a.md', '--rule', 'broken-front-matter=off'];
    expect((await check(off)).stderr).toMatch(/^brief: warning: a\.md:\d: front matter/);
    expect((await check([...off, '-q'])).stderr).toBe('brief: Checked 1 article: 1 error\n');
  });

  it('adds to the summary of a job where GitHub asks for one', async () => {
    const {check, read, write} = place({'a.md': broken, 'summary.md': '# Others\n'});
    const env = {GITHUB_STEP_SUMMARY: 'summary.md'};
    const {stdout} = await check(['a.md', '-f', 'github'], {env});
    expect(stdout).toBe(
      '::error file=a.md,line=7,endLine=7,col=1,endColumn=11,title=brief%3A empty-section' +
        '::Unexpected empty section "Sundays", expected some content\n',
    );
    expect(read('summary.md')).toMatch(/^# Others\n### brief: 1 error in 1 article\n/);
    write('summary.md', '');
    await check(['a.md'], {env});
    expect(read('summary.md')).toBe('');
    const lost = await check(['a.md', '-f', 'github'], {env: {GITHUB_STEP_SUMMARY: 'no/folder.md'}});
    expect(lost.stderr).toContain('brief: the job summary: cannot be written: no such file or directory\n');
    expect(lost.status).toBe(1);
  });
});

describe('a baseline', () => {
  it('lets a project begin with what it has, and fail on what comes', async () => {
    const {check, write} = place({'a.md': broken});
    const flags = ['a.md', '--baseline', 'baseline.json'];
    expect(await check([...flags, '--update-baseline'])).toEqual({
      stdout: '',
      stderr: 'brief: Checked 1 article: 1 error; baseline.json knows them now\n',
      status: 0,
    });
    expect(await check(flags)).toEqual({
      stdout: '',
      stderr: 'brief: Checked 1 article: nothing found (1 in the baseline)\n',
      status: 0,
    });
    write('a.md', `${broken}\n## May\n`.replace('# Hours\n', '# Hours\n\nNew hours came in May.\n'));
    const outcome = await check(flags);
    expect(rulesIn(outcome)).toEqual(['a.md:11:1 error empty-section']);
    write('a.md', clean);
    expect((await check(flags)).stderr).toContain(
      '1 finding of the baseline is gone; --update-baseline forgets what is',
    );
  });
});

describe('--changed', () => {
  it('checks what git says has changed, and is content where nothing has', async () => {
    const {check, write, folder} = place({'a.md': broken, 'b.md': clean});
    const git = (...words: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...words], {cwd: folder});
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'first');
    expect(await check(['--changed'])).toEqual({
      stdout: '',
      stderr: 'brief: Checked no article\n',
      status: 0,
    });
    write('b.md', broken);
    const outcome = await check(['--changed', 'HEAD']);
    expect(rulesIn(outcome)).toEqual(['b.md:7:1 error empty-section']);
    expect(outcome.stderr).toBe('brief: Checked 1 article: 1 error\n');
  });

  it('needs a repository', async () => {
    const {check} = place({'a.md': clean});
    expect(await check(['--changed'])).toMatchObject({
      stderr: 'brief: --changed needs a git repository, and this folder is in none\n',
      status: 2,
    });
  });
});
