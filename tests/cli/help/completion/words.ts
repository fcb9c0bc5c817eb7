import {spawnSync} from 'node:child_process';
import type {CommandWords} from '../../../../src/cli/help/command-words.js';

const help = {names: ['-h', '--help'], value: '', choices: [], file: false, description: "print help [it's short]"};

/** A program of two commands: `draw`, which may be left out, and `shell`. */
export const words: CommandWords[] = [
  {
    name: 'draw',
    description: 'draw files',
    usage: '[options] [paths...]',
    choices: [],
    files: true,
    options: [
      {names: ['-c', '--color'], value: '<name>', choices: ['red', 'blue'], file: false, description: 'fill'},
      {names: ['-n', '--number'], value: '<n>', choices: [], file: false, description: 'how many'},
      {names: ['-o', '--output'], value: '<file>', choices: [], file: true, description: 'where to'},
      help,
    ],
  },
  {
    name: 'shell',
    description: 'print a script',
    usage: '<shell>',
    choices: ['bash', 'zsh'],
    files: false,
    options: [help],
  },
];

/** False where a shell is not installed: its tests are then left out. */
export function has(shell: string): boolean {
  return spawnSync(shell, ['--version']).status === 0;
}

/** Runs a script in a shell and gives its lines; fails when the shell complains. */
export function linesOf(shell: string, flags: readonly string[], script: string, cwd: string): string[] {
  const {status, stdout, stderr} = spawnSync(shell, [...flags, '-c', script], {cwd, encoding: 'utf8'});
  if (status !== 0 || stderr !== '') throw new Error(`${shell}: ${stderr}`);
  return stdout.split('\n').slice(0, -1);
}
