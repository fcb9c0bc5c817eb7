import {describe, expect, test} from 'vitest';
import {createProgram} from '../../../src/cli/program.js';

const program = createProgram();

describe('help', () => {
  test.each([program, ...program.commands])('fits into 60 columns', (command) => {
    for (const line of command.helpInformation().split('\n')) expect(line.length, line).toBeLessThanOrEqual(60);
  });

  test('has commands before options, and rare options last', () => {
    const headings = program.helpInformation().match(/^\w[\w ]*:$/gm);
    expect(headings).toEqual(['Commands:', 'Options:', 'Rare options:']);
  });

  test('has defaults and choices behind what an option is for', () => {
    const text = program.helpInformation().replace(/\s+/g, ' ');
    expect(text).toContain('how many points (default 3)');
    expect(text).toContain('text, json, ndjson, markdown, html');
  });
});
