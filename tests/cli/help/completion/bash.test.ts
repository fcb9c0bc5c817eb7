import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {bashCompletion} from '../../../../src/cli/help/completion/bash.js';
import {has, linesOf, words} from './words.js';

const folder = mkdtempSync(join(tmpdir(), 'brief-bash-'));
writeFileSync(join(folder, 'a note.md'), '');
writeFileSync(join(folder, 'shot.md'), '');
afterAll(() => rmSync(folder, {recursive: true}));

/** What bash offers for the last word of a line. */
function completed(...line: string[]): string[] {
  const list = line.map((word) => `'${word}'`).join(' ');
  const script = `${bashCompletion(words)}
compopt() { :; }
COMP_WORDS=(${list}); COMP_CWORD=${line.length - 1}; _brief; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return linesOf('bash', ['--norc'], script, folder)
    .filter((word) => word !== '')
    .sort();
}

describe.skipIf(!has('bash'))('bash completion', () => {
  test('offers commands and files first', () => {
    expect(completed('brief', '')).toEqual(['a note.md', 'draw', 'shell', 'shot.md']);
    expect(completed('brief', 'sh')).toEqual(['shell', 'shot.md']);
  });

  test('a name with a space stays one word', () => {
    expect(completed('brief', 'draw', 'a')).toEqual(['a note.md']);
  });

  test('offers the options of the command, of the default one where none is named', () => {
    expect(completed('brief', '--co')).toEqual(['--color']);
    expect(completed('brief', 'shell', '--')).toEqual(['--help']);
  });

  test('offers the values of an option: its choices, files, or nothing', () => {
    expect(completed('brief', '-c', '')).toEqual(['blue', 'red']);
    expect(completed('brief', 'draw', 'x.md', '--color', 'r')).toEqual(['red']);
    expect(completed('brief', '-o', 's')).toEqual(['shot.md']);
    expect(completed('brief', '-n', '')).toEqual([]);
  });

  test('offers what an operand can be', () => {
    expect(completed('brief', 'shell', '')).toEqual(['bash', 'zsh']);
  });
});
