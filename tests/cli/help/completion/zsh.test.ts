import {tmpdir} from 'node:os';
import {describe, expect, test} from 'vitest';
import {zshCompletion} from '../../../../src/cli/help/completion/zsh.js';
import {has, linesOf, words} from './words.js';

const script = zshCompletion(words);

describe('zsh completion', () => {
  test('describes commands, options and their values', () => {
    expect(script).toMatch(/^#compdef brief\n/);
    expect(script).toContain("'draw:draw files'");
    expect(script).toContain("'(-c --color)--color[fill]:name:(red blue)'");
    expect(script).toContain("'(-o --output)-o[where to]:file:_files'");
    expect(script).toContain("'(-n --number)--number[how many]:n: '");
    expect(script).toContain("'1:name:(bash zsh)'");
  });

  test('brackets and quotes in a description stay text', () => {
    expect(script).toContain(`'(-h --help)-h[print help \\[it'\\''s short\\]]'`);
  });

  test.skipIf(!has('zsh'))('zsh can read it', () => {
    expect(linesOf('zsh', ['-f', '-n'], script, tmpdir())).toEqual([]);
  });
});
