import {Argument, Command, Option} from 'commander';
import {expect, test} from 'vitest';
import {commandWords} from '../../../src/cli/help/command-words.js';

test('a program without commands has none', () => {
  expect(commandWords(new Command('nothing').helpCommand(false))).toEqual([]);
});

test('a command has its operands, options and their values', () => {
  const program = new Command('tool');
  program
    .command('shape')
    .description('draw it')
    .addArgument(new Argument('<kind>', 'of shape').choices(['round', 'square']))
    .addOption(new Option('-c, --color <name>', 'fill').choices(['red', 'blue']))
    .option('-o, --output <file>', 'where to')
    .option('--fast', 'hurry')
    .addOption(new Option('--secret', 'not shown').hideHelp())
    .helpOption('-h, --help', 'print help');
  expect(commandWords(program)).toEqual([
    {
      name: 'shape',
      description: 'draw it',
      usage: '[options] <kind>',
      choices: ['round', 'square'],
      files: false,
      options: [
        {names: ['-c', '--color'], value: '<name>', choices: ['red', 'blue'], file: false, description: 'fill'},
        {names: ['-o', '--output'], value: '<file>', choices: [], file: true, description: 'where to'},
        {names: ['--fast'], value: '', choices: [], file: false, description: 'hurry'},
        {names: ['-h', '--help'], value: '', choices: [], file: false, description: 'print help'},
      ],
    },
  ]);
});

test('paths are files', () => {
  const program = new Command('tool');
  program.command('read').argument('[paths...]');
  program.command('wait').argument('[seconds]');
  expect(commandWords(program).map(({files}) => files)).toEqual([true, false]);
});
