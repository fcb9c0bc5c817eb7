import {describe, expect, test} from 'vitest';
import {readConfig} from '../../../src/cli/config/read.js';

const file = '/site/brief.config.yaml';

async function read(content: string, path = file) {
  const layers = await readConfig(path, content, 'c.yaml');
  return layers?.map(({values}) => Object.fromEntries(values));
}

async function problem(content: string, path = file): Promise<string> {
  const error = await readConfig(path, content, 'c.yaml').catch((error: unknown) => error);
  expect(error).toMatchObject({code: 'config'});
  return (error as Error).message;
}

describe('readConfig', () => {
  test.each(['', '# only a comment\n', '{}', '---\n', '\uFEFF# mark'])('sets nothing from %j', async (content) => {
    expect(await read(content)).toEqual([{}]);
  });

  test('keeps the line of each setting, in YAML and in JSON', async () => {
    expect(await read('# mine\npoints: 5\nwhy: 0\n')).toEqual([
      {points: {value: 5, origin: 'c.yaml:2'}, why: {value: 0, origin: 'c.yaml:3'}},
    ]);
    expect(await read('{\r\n\t"$schema": "x",\r\n\t"topics": {"rail": ["train"]}\r\n}')).toEqual([
      {topics: {value: {rail: ['train']}, origin: 'c.yaml:3'}},
    ]);
  });

  test('says of a setting by which override it comes', async () => {
    expect(await read('overrides:\n  - files: a\n    points: 1\n  - files: [b]\n    points: 2\n')).toEqual([
      {},
      {points: {value: 1, origin: 'c.yaml:3, override #1'}},
      {points: {value: 2, origin: 'c.yaml:5, override #2'}},
    ]);
  });

  test('takes the key "brief" of a package.json, and leaves the others alone', async () => {
    const path = '/site/package.json';
    expect(await read('{"name": "site", "name": 1}', path)).toBeUndefined();
    expect(await read('{"keywords": ["brief"]}', path)).toBeUndefined();
    expect(await read('{"odd": 1, "odd": 2,\n"brief": {"points": 5}}', path)).toEqual([
      {points: {value: 5, origin: 'c.yaml:2'}},
    ]);
    expect(await problem('{"brief":\n{"points": 0}}', path)).toBe(
      'c.yaml:2:12: points: expected a whole number of at least 1, not 0',
    );
    expect(await problem('{"brief": {"why": 1, "why": 2}}', path)).toBe('c.yaml:1:22: the key "why" stands twice');
  });

  test.each([
    ['a: [', /^c\.yaml:1:\d+: Flow sequence/],
    ['points: 1\npoints: 2', /^c\.yaml:2:1: the key "points" stands twice$/],
    ['points: 1\n---\npoints: 2', /^c\.yaml:2:1: a second document begins here; expected one$/],
    [`points: ${'['.repeat(200)}`, /^c\.yaml:1:1: nested too deep$/],
    ['write: {keys: {points: a b}}', /^c\.yaml:1:24: write\.keys\.points: expected a text such as points, not "a b"$/],
    ['points: *n', /^c\.yaml: Unresolved alias/],
    ['points', /^c\.yaml:1:1: expected a mapping, not "points"$/],
    ['!!js/function "x"', /^c\.yaml:1:\d+: expected a mapping/],
    ['['.repeat(50_000), /^c\.yaml/],
  ])('refuses %j', async (content, message) => {
    expect(await problem(content)).toMatch(message);
  });

  test('follows an alias, but not to where it multiplies or goes round', async () => {
    expect(await read('topics:\n  a: &words [x]\n  b: *words\n')).toEqual([
      {topics: {value: {a: ['x'], b: ['x']}, origin: 'c.yaml:1'}},
    ]);
    const lines = ['topics:', '  k0: &k0 [x, x]'];
    for (let index = 1; index < 30; index++) {
      lines.push(
        `  k${index}: &k${index} [${Array(9)
          .fill(`*k${index - 1}`)
          .join()}]`,
      );
    }
    expect(await problem(lines.join('\n'))).toMatch(/^c\.yaml: Excessive alias count/);
    expect(await problem('topics: &t {a: *t}')).toBe('c.yaml:1:16: the alias "t" stands within its own value');
  });

  test('takes __proto__ for a key like any other', async () => {
    expect(await problem('__proto__: {points: 5}')).toBe('c.yaml:1:1: unknown key "__proto__"');
    expect(await read('topics: {__proto__: [x]}')).toEqual([
      {topics: {value: JSON.parse('{"__proto__": ["x"]}'), origin: 'c.yaml:1'}},
    ]);
    expect({}).not.toHaveProperty('points');
  });

  test('reports all problems in the order of the file, up to a number that helps', async () => {
    expect((await problem('why: x\npoints: 0\n')).split('\n').map((line) => line.slice(0, 9))).toEqual([
      'c.yaml:1:',
      'c.yaml:2:',
    ]);
    const many = Array.from({length: 50}, (_, index) => `k${index}: 1`).join('\n');
    expect((await problem(many)).split('\n').slice(-1)).toEqual(['c.yaml: and 30 more']);
  });
});

describe('the patterns of an override', () => {
  async function matching(files: string): Promise<string[]> {
    const [, layer] = (await readConfig(file, `overrides: [{files: ${files}}]`, 'c.yaml'))!;
    const paths = ['a.md', 'posts/a.md', 'posts/2024/b.mdx', 'posts/.draft.md', 'other/a.md'];
    return [
      ...paths.filter((path) => layer!.applies(`/site/${path}`)),
      ...(layer!.applies('/a.md') ? ['outside'] : []),
    ];
  }

  test.each([
    ['a.md', ['a.md', 'posts/a.md', 'other/a.md']],
    ['"*.mdx"', ['posts/2024/b.mdx']],
    ['posts/**', ['posts/a.md', 'posts/2024/b.mdx', 'posts/.draft.md']],
    ['./posts/*', ['posts/a.md', 'posts/.draft.md']],
    ['/a.md', ['a.md']],
    ['[other/*, "*.mdx"]', ['posts/2024/b.mdx', 'other/a.md']],
    ['"**"', ['a.md', 'posts/a.md', 'posts/2024/b.mdx', 'posts/.draft.md', 'other/a.md']],
    ['../*.md', []],
  ])('%s', async (files, paths) => {
    expect(await matching(files)).toEqual(paths);
  });

  test('match a file of the folder whose name begins with two points', async () => {
    const [, layer] = (await readConfig(file, 'overrides: [{files: "*.md"}]', 'c.yaml'))!;
    expect(['/site/..a.md', '/..a.md', '/site..a.md'].map((path) => layer!.applies(path))).toEqual([
      true,
      false,
      false,
    ]);
  });
});
