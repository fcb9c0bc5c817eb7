import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {expect, test} from 'vitest';
import {unquoted} from '../../../src/cli/input/quoted-path.js';

test.each([
  ['"gr\\303\\274n.md"', 'grün.md'],
  ['"a\\"b\\\\c\\td.md"', 'a"b\\c\td.md'],
  ['""', ''],
])('%s is %j', (line, path) => {
  expect(unquoted(line)).toBe(path);
});

test.each(['grün.md', '"half.md', '"a"b.md"', '"odd\\q.md"', ''])('%j is not quoted by git', (line) => {
  expect(unquoted(line)).toBeUndefined();
});

test('what git quotes is read as the name that it quotes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'brief-quoted-'));
  const git = (...args: string[]) => execFileSync('git', args, {cwd: folder, encoding: 'utf8'});
  git('init', '-q');
  const letter = fc.constantFrom(...'aü"\\\t\n漢 ');
  const names = fc.sample(fc.string({unit: letter, minLength: 1, maxLength: 8}), {numRuns: 40, seed: 7});
  const written = new Set(names.map((name) => `x${name}.md`));
  for (const name of written) writeFileSync(join(folder, name), '');
  git('add', '-A');
  const lines = git('ls-files').trimEnd().split('\n');
  expect(new Set(lines.map((line) => unquoted(line) ?? line))).toEqual(written);
  rmSync(folder, {recursive: true});
});
