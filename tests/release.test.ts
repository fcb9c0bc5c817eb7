import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, test} from 'vitest';
import {parseDocument} from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(root + name, 'utf8');
const {version, engines, bin, man, dependencies, exports: doors, files} = JSON.parse(read('package.json'));
const workflows = readdirSync(`${root}.github/workflows`);

interface Job {
  permissions?: Record<string, string>;
  steps: {uses?: string; run?: string}[];
}

interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

describe('a release', () => {
  test('has its version in the changelog', () => {
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`);
  });

  test.each(workflows)('workflow %s is YAML, and puts nothing from outside into a script', (name) => {
    const document = parseDocument(read(`.github/workflows/${name}`));
    expect(document.errors).toEqual([]);
    for (const job of Object.values<{steps: {run?: string}[]}>(document.toJS().jobs)) {
      for (const {run = ''} of job.steps) expect(run).not.toContain('${{');
    }
  });

  test.each(workflows)(
    'workflow %s takes actions by commit, and installs packages without running their scripts',
    (name) => {
      const {jobs} = parseDocument(read(`.github/workflows/${name}`)).toJS() as {jobs: Record<string, Job>};
      const steps = Object.values(jobs).flatMap((job) => job.steps);
      expect(steps.length).toBeGreaterThan(0);
      for (const {uses, run = ''} of steps) {
        if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
        expect(run).not.toMatch(/npm (?:ci|install)(?![^\n]*--ignore-scripts)/);
      }
    },
  );

  test.each(workflows)('a job of workflow %s that may ask for tokens installs and builds nothing', (name) => {
    const {jobs, permissions} = parseDocument(read(`.github/workflows/${name}`)).toJS() as Workflow;
    expect(permissions).toEqual({contents: 'read'});
    for (const job of Object.values(jobs).filter((one) => one.permissions?.['id-token'] === 'write')) {
      const words = job.steps.map(({run = '', uses = ''}) => run + uses).join('\n');
      expect(words).not.toMatch(/npm (?:ci|install|run|test|exec)|npx|checkout|\.ci\//);
    }
  });

  test('is tried on the oldest Node that it names', () => {
    expect(engines.node).toBe('>=20.19');
    expect(read('.github/workflows/ci.yml')).toContain("'20.19'");
  });

  test('ships what its doors name', () => {
    const paths = [bin, man, ...Object.values<string | object>(doors)].flatMap((door) =>
      typeof door === 'string' ? door : Object.values<string>(door),
    );
    const folders = paths.map((path) => path.replace(/^\.\//, '').split('/')[0]);
    expect(['package.json', ...files]).toEqual(expect.arrayContaining(folders));
  });

  test('is built with a manual page and the license of each package in the bundle', () => {
    expect(read(man)).toMatch(/^\.TH BRIEF 1 /);
    const licenses = read('dist/cli/LICENSES.txt');
    expect(licenses).toContain('commander 14');
    expect(licenses.match(/permission/gi)!.length).toBeGreaterThan(20);
  });

  test('installs what its library imports, and nothing else', () => {
    const built = readdirSync(`${root}dist`, {recursive: true, encoding: 'utf8'});
    const imported = built
      .filter((name) => /\.(?:js|d\.ts)$/.test(name) && !name.startsWith('cli'))
      .flatMap((name) => [...read(`dist/${name}`).matchAll(/(?:from |import\()'([^'.][^']*)'/g)])
      .map(([, name = '']) => (name === 'mdast' ? '@types/mdast' : name));
    expect(Object.keys(dependencies).sort()).toEqual([...new Set(imported)].sort());
  });

  test('has types that ask for none of Node and none of the terminal', () => {
    const reached = new Set<string>();
    const outside = new Set<string>();
    const follow = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const [, name = ''] of read(path).matchAll(/(?:from |import\()["']([^"']*)["']/g)) {
        if (name.startsWith('.')) follow(join(dirname(path), name).replace(/js$/, 'd.ts'));
        else outside.add(name);
      }
    };
    for (const {types} of [doors['.'], doors['./remark']]) follow(types);
    expect(reached.size).toBeGreaterThan(5);
    expect([...outside].sort()).toEqual(['mdast', 'vfile', 'yaml']);
  });
});
