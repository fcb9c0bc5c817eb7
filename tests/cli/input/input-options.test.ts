import {Command} from 'commander';
import {describe, expect, test} from 'vitest';
import type {Input} from '../../../src/cli/input/files.js';
import {addInputOptions, inputOptionsOf, nameStandardInput} from '../../../src/cli/input/input-options.js';

function read(...args: string[]) {
  const command = addInputOptions(new Command().exitOverride().configureOutput({outputError: () => {}}));
  return command.parse(args, {from: 'user'}).opts();
}

describe('addInputOptions', () => {
  test('leaves every default to the library', () => {
    expect(inputOptionsOf(read())).toEqual({format: undefined, encoding: undefined});
  });

  test('reads what is given', () => {
    expect(inputOptionsOf(read('--input', 'html', '--encoding', 'Shift_JIS'))).toEqual({
      format: 'html',
      encoding: 'Shift_JIS',
    });
  });

  test('refuses kinds and encodings that nobody knows', () => {
    expect(() => read('--input', 'xml')).toThrow('Allowed choices are markdown, mdx, html, text.');
    expect(() => read('--encoding', 'klingon')).toThrow('Expected an encoding such as');
  });
});

describe('nameStandardInput', () => {
  const input = (path: string | null): Input => ({
    name: path ?? 'standard input',
    path,
    absolute: path,
    listed: false,
    read: async () => new Uint8Array(),
  });

  test('gives standard input the name, as a summary shows it', () => {
    const named = nameStandardInput([input('a.md'), input(null)], {stdinFilepath: './posts/../b.html'});
    expect(named.map(({name, path}) => ({name, path}))).toEqual([
      {name: 'a.md', path: 'a.md'},
      {name: 'b.html', path: 'b.html'},
    ]);
  });

  test('leaves it alone without a name', () => {
    expect(nameStandardInput([input(null)], {})).toMatchObject([{path: null}]);
  });

  test('refuses a name for what is not read', () => {
    expect(() => nameStandardInput([input('a.md')], {stdinFilepath: 'b.md'})).toThrow('standard input, which is not');
  });
});
