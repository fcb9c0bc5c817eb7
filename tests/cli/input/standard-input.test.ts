import {describe, expect, test} from 'vitest';
import type {Input} from '../../../src/cli/input/files.js';
import {nameStandardInput} from '../../../src/cli/input/standard-input.js';

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
