import {tmpdir} from 'node:os';
import {describe, expect, test} from 'vitest';
import {fishCompletion} from '../../../../src/cli/help/completion/fish.js';
import {has, linesOf, words} from './words.js';

const script = fishCompletion(words);

describe('fish completion', () => {
  test('describes commands, options and their values', () => {
    expect(script).toContain("complete -c brief -n __fish_use_subcommand -a draw -d 'draw files'\n");
    expect(script).toContain("'not __fish_seen_subcommand_from shell' -s c -l color -x -a 'red blue' -d 'fill'\n");
    expect(script).toContain("-s o -l output -r -F -d 'where to'\n");
    expect(script).toContain("complete -c brief -n '__fish_seen_subcommand_from shell' -f -a 'bash zsh'\n");
  });

  test('quotes in a description stay text', () => {
    expect(script).toContain("-d 'print help [it\\'s short]'\n");
  });

  test.skipIf(!has('fish'))('fish offers what it says', () => {
    const completed = (line: string): string[] =>
      linesOf('fish', ['--no-config'], `${script}complete -C '${line}'\n`, tmpdir())
        .map((found) => found.split('\t')[0]!)
        .sort();
    expect(completed('brief shell ')).toEqual(['bash', 'zsh']);
    expect(completed('brief -c ')).toEqual(['blue', 'red']);
    expect(completed('brief x.md --n')).toEqual(['--number']);
  });
});
