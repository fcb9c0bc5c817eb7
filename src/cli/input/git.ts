import {execFile} from 'node:child_process';
import {stat} from 'node:fs/promises';
import {dirname, join, relative, resolve} from 'node:path';
import {promisify} from 'node:util';
import {BriefError} from '../../errors.js';
import {toPosix} from '../file-system/paths.js';

const execute = promisify(execFile);

/**
 * Full paths of the files that git says have changed since a commit, those that it does not track yet among them, and
 * none that was deleted. The commit is the one at which this branch and `ref` parted; without `ref` it is the last one.
 * Throws a BriefError 'usage' outside of a repository, and where there is no such commit.
 */
export async function changedFiles(ref: string | undefined, cwd = process.cwd()): Promise<Set<string>> {
  const up = await git(
    ['rev-parse', '--show-cdup'],
    cwd,
    '--changed needs a git repository, and this folder is in none',
  );
  const top = resolve(cwd, up.trim());
  const others = await git(['ls-files', '--others', '--exclude-standard', '-z'], top);
  const base = await baseOf(ref, top);
  const changed =
    base === undefined
      ? await git(['ls-files', '-z'], top)
      : await git(
          [
            'diff',
            '--name-only',
            '-z',
            '--diff-filter=d',
            '--no-relative',
            '--no-ext-diff',
            '--no-textconv',
            '--ignore-submodules=all',
            base,
          ],
          top,
        );
  return new Set([...changed.split('\0'), ...others.split('\0')].filter(Boolean).map((path) => resolve(top, path)));
}

/** The commit to compare with; undefined before the first one. */
async function baseOf(ref: string | undefined, cwd: string): Promise<string | undefined> {
  if (ref === undefined) return git(['rev-parse', '--verify', '--quiet', 'HEAD'], cwd).then(trimmed, () => undefined);
  // Resolved first, so that no ref is taken for an option of git's.
  const verify = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = await git(verify, cwd, `--changed ${ref}: git knows no such commit; fetch it, or name another`);
  const message = `--changed ${ref}: it has no commit in common with this branch; fetch more of the history`;
  return trimmed(await git(['merge-base', trimmed(commit), 'HEAD'], cwd, message));
}

function trimmed(text: string): string {
  return text.trim();
}

const timeLimit = 60_000; // milliseconds; a large repository takes some of them

/**
 * Runs git without what the repository's own config could make it run: a monitor of files, hooks, filters of contents,
 * another diff, a fetch of what a partial clone lacks.
 */
async function git(words: readonly string[], cwd: string, refusal?: string): Promise<string> {
  const flags = [...harmless, ...(await filtersOff(cwd)).flatMap((setting) => ['-c', setting])];
  try {
    return await run([...flags, ...words], cwd);
  } catch (cause) {
    const {code, stderr, killed} = cause as {code?: unknown; stderr?: string; killed?: boolean};
    if (code === 'ENOENT')
      throw new BriefError('usage', '--changed needs git, which cannot be found; install it', {cause});
    if (killed)
      throw new BriefError('usage', `--changed: git takes longer than ${timeLimit / 1000} s; name the files`, {cause});
    const said = (stderr ?? '').replace(/^fatal: /, '').split('\n', 1)[0];
    throw new BriefError('usage', refusal ?? `--changed: git failed: ${said}`, {cause});
  }
}

const harmless = [
  ...['--no-pager', '--no-optional-locks', '--literal-pathspecs'],
  ...['core.fsmonitor=false', 'core.hooksPath=/dev/null', 'diff.orderFile=/dev/null'].flatMap((setting) => [
    '-c',
    setting,
  ]),
];

async function run(words: readonly string[], cwd: string): Promise<string> {
  const env = {...process.env, GIT_ALLOW_PROTOCOL: 'none', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0'};
  const {stdout} = await execute('git', words, {cwd, env, maxBuffer: 2 ** 28, encoding: 'utf8', timeout: timeLimit});
  return stdout;
}

/** Filters that the repository itself names; those of the user, such as for large files, stay. */
async function filtersOff(cwd: string): Promise<string[]> {
  const list = ['config', '--local', '--includes', '--name-only', '-z', '--get-regexp', '^filter\\.'];
  const names = await run([...harmless, ...list], cwd).catch(() => '');
  return names
    .split('\0')
    .filter((name) => /\.(?:clean|smudge|process|required)$/.test(name))
    .map((name) => `${name}=`);
}

/** What leads from the top of the repository to a folder, with a slash at its end; '' at the top, or without a repository. */
export async function pathInRepository(folder = process.cwd()): Promise<string> {
  for (let top = folder; ; top = dirname(top)) {
    const found = await stat(join(top, '.git')).then(Boolean, () => false);
    const path = toPosix(relative(top, folder));
    if (found) return path && `${path}/`;
    if (top === dirname(top)) return '';
  }
}
