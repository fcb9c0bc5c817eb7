import {spawnSync} from 'node:child_process';
import {describe, expect, test} from 'vitest';
import {manPage} from '../../../src/cli/help/man.js';
import {has, words} from './completion/words.js';

const exitStatus = [[0, 'Fine.']] as const;
const page = manPage({name: 'brief', version: '1.2.3', summary: 'reads', exitStatus}, words);

describe('manPage', () => {
  test('names the program, its commands, options and exit codes', () => {
    expect(page).toMatch(/^\.TH BRIEF 1 "" "brief 1\.2\.3" "User Commands"\n\.SH NAME\nbrief \\- reads\n/);
    expect(page).toContain('.SS draw [options] [paths...]\nDraw files.\n');
    expect(page).toContain('.TP\n\\fB\\-c\\fR, \\fB\\-\\-color\\fR \\fI<name>\\fR\nFill: red, blue.\n');
    expect(page).toContain('.TP\n.B 0\nFine.\n');
  });

  test('what roff would take as a request stays text', () => {
    const hostile = manPage({name: 'brief', version: '1', summary: '.so /etc/passwd \\n', exitStatus: []}, [
      {name: 'x', description: "'quoted", usage: '', choices: [], files: false, options: []},
    ]);
    expect(hostile).toContain('brief \\- \\&.so /etc/passwd \\en\n');
    expect(hostile).toContain("\\&'quoted.\n");
  });

  test.skipIf(!has('groff'))('groff has nothing to warn of', () => {
    const {status, stderr} = spawnSync('groff', ['-man', '-ww', '-z'], {input: page, encoding: 'utf8'});
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
  });
});
