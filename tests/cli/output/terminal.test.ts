import {afterEach, describe, expect, test, vi} from 'vitest';
import {hasColors, isInteractive, pageWidth, renderContextFor} from '../../../src/cli/output/terminal.js';
import {plain} from '../../../src/report/index.js';

afterEach(() => vi.unstubAllEnvs());

const terminal = {isTTY: true, columns: 120};
const pipe = {};

describe('hasColors', () => {
  test('is for terminals', () => {
    expect(hasColors(terminal, {})).toBe(true);
    expect(hasColors(pipe, {})).toBe(false);
    expect(hasColors(terminal, {TERM: 'dumb'})).toBe(false);
  });

  test('is nothing with NO_COLOR, unless it is empty', () => {
    expect(hasColors(terminal, {NO_COLOR: '1', FORCE_COLOR: '1'})).toBe(false);
    expect(hasColors(terminal, {NO_COLOR: ''})).toBe(true);
  });

  test.each([
    ['', true],
    ['true', true],
    ['1', true],
    ['2', true],
    ['3', true],
    ['0', false],
    ['false', false],
  ])('then FORCE_COLOR=%s', (value, colors) => {
    expect(hasColors(pipe, {FORCE_COLOR: value, TERM: 'dumb'})).toBe(colors);
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
