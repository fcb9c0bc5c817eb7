import {Command, InvalidArgumentError} from 'commander';
import {describe, expect, test} from 'vitest';
import {addOptions, flagsOf, libraryOptions, settingsGiven} from '../../src/cli/command-line.js';
import {type CommandName, optionEntries} from '../../src/options.js';

function read<Name extends CommandName>(name: Name, ...args: string[]) {
  const command = new Command().exitOverride().configureOutput({outputError: () => {}});
  return flagsOf(addOptions(command, name).parse(args, {from: 'user'}), name);
}

describe('the options of a command', () => {
  test('leave every default to what uses them', () => {
    const {ignore, ...others} = read('summarize');
    expect(ignore).toBe(true);
    expect(Object.values(others).every((value) => value === undefined)).toBe(true);
  });

  test('are read by the names of the table', () => {
    const words = '-n 5 --why 0 --max-chars 160 --lang pt-BR --explain --no-ignore -o a.txt --stdin-filepath b.md';
    expect(read('summarize', ...words.split(' '))).toMatchObject({
      points: 5,
      why: 0,
      maxCharacters: 160,
      language: 'pt-BR',
      explain: true,
      ignore: false,
      output: 'a.txt',
      stdinFilepath: 'b.md',
    });
    expect(read('check', '--rule', 'a=off', '--rule', 'b=off', '--changed').rule).toEqual(['a=off', 'b=off']);
    expect(read('check', '--changed').changed).toBe(true);
    expect(read('check', '--changed', 'main').changed).toBe('main');
  });

  test.each([
    [['-n', '0'], 'Expected a whole number of at least 1.'],
    [['-n', ''], 'Expected a whole number of at least 1.'],
    [['-n', '1e3'], 'Expected a whole number of at least 1.'],
    [['-n', '99999999999999999999'], 'Expected a whole number of at least 1.'],
    [['--why', '-1'], 'Expected a whole number of at least 0.'],
    [['--lang', 'english'], 'Expected a language code such as en.'],
    [['--kind', 'letter'], 'Allowed choices are article.'],
    [['-o', ''], 'Expected the name of a file.'],
    [['--stdin-filepath', ''], 'Expected the name of a file.'],
  ])('refuse %j', (args, message) => {
    expect(() => read('summarize', ...args)).toThrow(message);
  });

  test('take choices and readers of a command', () => {
    const command = new Command().exitOverride().configureOutput({outputError: () => {}});
    const even = (word: string): number => {
      if (Number(word) % 2 === 0) return Number(word);
      throw new InvalidArgumentError('Expected an even one.');
    };
    addOptions(command, 'summarize', {choices: {outputFormat: ['text']}, read: {points: even}});
    expect(() => command.parse(['-f', 'pdf'], {from: 'user'})).toThrow('Allowed choices are text.');
    expect(() => command.parse(['-n', '3'], {from: 'user'})).toThrow('Expected an even one.');
  });
});

test('what is given goes to the library and over the config by the names that they have there', () => {
  const flags = read('write', '-n', '2', '--block', '--dry-run', '--lang', 'de');
  expect(libraryOptions(flags)).toMatchObject({points: 2, language: 'de'});
  expect(libraryOptions(flags)).not.toHaveProperty('dryRun');
  expect(settingsGiven(flags)).toMatchObject({points: 2, language: 'de', 'write.insertBlock': true});
});

test('two options of one command never have the same flag', () => {
  for (const name of ['summarize', 'batch', 'digest', 'check', 'write', 'config']) {
    const flags = optionEntries.flatMap(([, {flag, commands}]) =>
      flag && commands?.includes(name as CommandName) ? flag.match(/--?[\w-]+/g)! : [],
    );
    expect(new Set(flags).size).toBe(flags.length);
  }
});
