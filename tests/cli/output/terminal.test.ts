import {afterEach, describe, expect, test, vi} from 'vitest';
import {colorLevel, isInteractive, pageWidth, renderContextFor} from '../../../src/cli/output/terminal.js';
import {plain} from '../../../src/report/index.js';

afterEach(() => vi.unstubAllEnvs());

const terminal = {isTTY: true, columns: 120};
const pipe = {};

describe('colorLevel', () => {
  test('is for terminals', () => {
    expect(colorLevel(terminal, {})).toBe(1);
    expect(colorLevel(pipe, {})).toBe(0);
    expect(colorLevel(terminal, {TERM: 'dumb'})).toBe(0);
  });

  test('is nothing with NO_COLOR, unless it is empty', () => {
    expect(colorLevel(terminal, {NO_COLOR: '1', FORCE_COLOR: '1'})).toBe(0);
    expect(colorLevel(terminal, {NO_COLOR: ''})).toBe(1);
  });

  test.each([
    ['', 1],
    ['true', 1],
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['0', 0],
    ['false', 0],
  ])('then FORCE_COLOR=%s', (value, level) => {
    expect(colorLevel(pipe, {FORCE_COLOR: value, TERM: 'dumb'})).toBe(level);
  });
});

describe('pageWidth', () => {
  test.each([
    [60, 60],
    [120, 100],
    [9, 20],
    [0, 80],
  ])('of a terminal of %d columns is %d', (columns, width) => {
    expect(pageWidth({isTTY: true, columns})).toBe(width);
  });

  test('is 80 elsewhere', () => {
    expect(pageWidth(pipe)).toBe(80);
  });
});

describe('isInteractive', () => {
  test('is a terminal that no build log keeps', () => {
    expect(isInteractive(terminal, {})).toBe(true);
    expect(isInteractive(terminal, {CI: 'false'})).toBe(true);
    expect(isInteractive(terminal, {CI: 'true'})).toBe(false);
    expect(isInteractive(terminal, {TERM: 'dumb'})).toBe(false);
    expect(isInteractive(pipe, {})).toBe(false);
  });
});

describe('renderContextFor', () => {
  test('is plain and 80 columns wide in a file, unless color is asked for', async () => {
    vi.stubEnv('FORCE_COLOR', undefined);
    expect(await renderContextFor({output: 'page.txt'})).toEqual({style: plain, width: 80});
    vi.stubEnv('NO_COLOR', undefined);
    vi.stubEnv('FORCE_COLOR', '1');
    expect((await renderContextFor({output: 'page.txt'})).style.bold('oak')).toBe('\u001b[1moak\u001b[22m');
  });

  test('is standard output without a file', async () => {
    vi.stubEnv('NO_COLOR', '1');
    expect(await renderContextFor({})).toEqual({style: plain, width: pageWidth(process.stdout)});
    expect(await renderContextFor({output: '-'})).toEqual({style: plain, width: pageWidth(process.stdout)});
  });
});
