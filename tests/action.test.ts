import {execFileSync, spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {createProgram} from '../src/cli/program.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Step {
  shell: string;
  run: string;
  env?: Record<string, string>;
}

const action = parse(read('action.yml')) as {
  inputs: Record<string, {description: string; default: string}>;
  runs: {using: string; steps: Step[]};
};
const {steps} = action.runs;
const script = steps.at(-1)!;

const clean = `# Hours

The library opens at ten from Tuesday to Saturday. Books can be left in the box beside the door at any hour.

Families benefit most and save money, because the reading room is open to them on Sundays until six in the evening.
`;
const broken = `${clean}\n## Sundays\n`;

/** Two articles of one title are a finding of their own. */
function named(title: string): string {
  return clean.replace('# Hours', `# ${title}`);
}

/** Runs the script of the action as GitHub does, with these inputs and the defaults of the others. */
function runAction(inputs: Record<string, string>, files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'brief-action-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), {recursive: true});
    writeFileSync(join(folder, name), text);
  }
  const values = {
    ...Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default])),
    ...inputs,
  };
  const env = Object.fromEntries(
    Object.entries(script.env!).map(([name, value]) => [
      name,
      value
        .replace('${{ github.action_path }}', root.replace(/\/$/, ''))
        .replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: keyof typeof values) => values[input]!),
    ]),
  );
  const file = join(folder, '..', `script-${folder.split('-').at(-1)}.sh`);
  writeFileSync(file, script.run);
  const {status, stdout, stderr} = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', file], {
    cwd: folder,
    env: {PATH: process.env.PATH!, ...env},
    encoding: 'utf8',
  });
  return {status, stdout, stderr, folder, has: (name: string) => existsSync(join(folder, name))};
}

describe('the action', () => {
  it('is a composite one, whose inputs are described and reach no script but as variables', () => {
    expect(action.runs.using).toBe('composite');
    for (const {shell, run} of steps) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
    }
    const passed = Object.values(script.env!).join(' ');
    for (const [name, {description}] of Object.entries(action.inputs)) {
      expect(description).toMatch(/\.$/);
      if (name !== 'working-directory') expect(passed).toContain(`\${{ inputs.${name} }}`);
    }
  });

  it('names options that there are', () => {
    const {options} = createProgram().commands.find((command) => command.name() === 'check')!;
    const known = options.map(({long}) => long);
    for (const [, option] of script.run.matchAll(/"(--[\w-]+)=/g)) expect(known).toContain(option);
  });

  it('annotates what it finds, and fails', () => {
    const {status, stdout, stderr} = runAction({'fail-on': 'warning'}, {'a.md': broken, 'docs/b.md': named('Box')});
    expect(stdout).toMatch(/^::warning file=a\.md,line=7,[^\n]*\n$/);
    expect(stderr).toBe('brief: Checked 2 articles: 1 warning\n');
    expect(status).toBe(1);
  });

  it('takes paths, one a line, and all its other inputs', () => {
    const inputs = {
      paths: '\n  \na b.md\n-odd.md\ndocs/*.md\n',
      format: 'sarif',
      output: 'out put.sarif',
      'fail-on': 'never',
    };
    const outcome = runAction(
      {...inputs, paths: inputs.paths.replace('  \n', '')},
      {
        'a b.md': broken,
        '-odd.md': `${named('Box')}\n## Sundays\n`,
        'docs/c.md': named('Families'),
        'docs/d.txt': clean,
      },
    );
    expect(outcome).toMatchObject({status: 0, stdout: '', stderr: 'brief: Checked 3 articles: 2 warnings\n'});
    expect(JSON.parse(readFileSync(join(outcome.folder, 'out put.sarif'), 'utf8')).runs[0].results).toHaveLength(2);
  });

  it('says so when nothing matches', () => {
    expect(runAction({paths: 'lost.md'}, {'a.md': clean})).toMatchObject({status: 2});
  });

  it.each([
    '$(touch owned)',
    '`touch owned`',
    '"; touch owned; "',
    "'; touch owned; '",
    'a.md\n$(touch owned)',
    '--output=owned',
    '*; touch owned',
    '${INPUT_FORMAT}; touch owned',
    '\\"$(touch owned)',
  ])('runs nothing that an input says: %j', (hostile) => {
    for (const name of Object.keys(action.inputs).filter(
      (input) => input !== 'working-directory' && input !== 'output',
    )) {
      const {status, has} = runAction({[name]: hostile}, {'a.md': clean});
      expect({name, status, owned: has('owned')}).toEqual({name, status: 2, owned: false});
    }
    const {has} = runAction({output: hostile}, {'a.md': clean});
    expect(has('owned')).toBe(false);
  });
});

describe('the recipes', () => {
  const page = read('docs/ci.md');

  it('are YAML', () => {
    const recipes = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
    expect(recipes.length).toBeGreaterThan(3);
    for (const recipe of recipes) expect(typeof parse(recipe)).toBe('object');
  });

  it('name inputs of the action', () => {
    const names = [...page.matchAll(/uses: OWNER\/brief@v0\n\s+with:\n((?:\s{10}.*\n)+)/g)].flatMap(([, block = '']) =>
      Object.keys(parse(block.replace(/^ {10}/gm, '')) as object),
    );
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(action.inputs).toHaveProperty([name]);
  });

  it('run a command that there is before a commit, of a version that there is', () => {
    const {version} = JSON.parse(read('package.json'));
    expect(page).toContain(`additional_dependencies: [article-brief@${version}]`);
    const [, name, ...args] = /entry: (.*)/.exec(page)![1]!.split(' ');
    const command = createProgram().commands.find((command) => command.name() === name);
    for (const arg of args.filter((arg) => arg.startsWith('--')))
      expect(command?.options.map(({long}) => long)).toContain(arg);
  });

  it('are shell', () => {
    for (const [, text = ''] of page.matchAll(/```sh\n([\s\S]*?)```/g)) execFileSync('sh', ['-n'], {input: text});
  });
});
