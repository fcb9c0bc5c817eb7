import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {createProgram} from '../src/cli/program.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const hooks: {id: string; language: string; entry: string}[] = parse(
  readFileSync(`${root}.pre-commit-hooks.yaml`, 'utf8'),
);

test.each(hooks)('the hook $id runs a command with options that there are', ({language, entry}) => {
  const [program, name, ...words] = entry.split(' ');
  const command = createProgram().commands.find((command) => command.name() === name)!;
  const known = command.options.map(({long}) => long);
  expect([program, language]).toEqual(['brief', 'node']);
  for (const word of words.filter((word) => word.startsWith('--'))) expect(known).toContain(word);
});

test('what is installed from the repository is built there', () => {
  const {scripts} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  expect(scripts.prepare).toBe('node scripts/prepare.mjs');
});
