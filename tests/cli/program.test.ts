import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {createProgram} from '../../src/cli/program.js';
import {settingsOf} from '../../src/options.js';

describe('createProgram', () => {
  test('has the version of the package', () => {
    const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(createProgram().version()).toBe(version);
  });

  test('shows the options of its default command', () => {
    const program = createProgram();
    const help = program.helpInformation();
    for (const option of program.commands[0]?.options ?? []) expect(help).toContain(option.flags);
  });

  test('tells the defaults that hold', () => {
    const help = createProgram().helpInformation().replace(/\s+/g, ' ');
    const {points, why} = settingsOf({});
    expect(help).toContain(`how many points (default ${points})`);
    expect(help).toContain(`how many reasons at most (default ${why})`);
  });

  test('throws where commander would end the process', async () => {
    await expect(createProgram().parseAsync(['--pionts'], {from: 'user'})).rejects.toMatchObject({
      code: 'commander.unknownOption',
    });
  });
});
