import {describe, expect, test} from 'vitest';
import {removeTomlKey, setTomlKey} from '../../src/write/edit-toml.js';

const set = (body: string, value: string | number | string[] = 'New.') =>
  setTomlKey(body, ['summary'], value, '\n').body;

describe('setTomlKey', () => {
  test.each([
    ['adds to nothing', '', 'summary = "New."'],
    ['adds behind the last entry', 'title = "Tea" # green\n', 'title = "Tea" # green\nsummary = "New."\n'],
    ['adds above the tables', 'a = 1\n\n# of b\n[b]\nc = 1', 'a = 1\nsummary = "New."\n\n# of b\n[b]\nc = 1'],
    ['adds above a first table', '[b]\nsummary = "x"', 'summary = "New."\n[b]\nsummary = "x"'],
    ['replaces a value and keeps its comment', "summary = 'Old.' # mine\nb = 1", 'summary = "New." # mine\nb = 1'],
    ['knows a quoted key', '"summary"="Old."', '"summary"="New."'],
    ['replaces text over lines', 'summary = """\nOld [one].\n""" # x\n[b]', 'summary = "New." # x\n[b]'],
    ['replaces a list over lines', 'summary = [ # c\n "a]", # ]\n "b"\n]\nb = 1', 'summary = "New."\nb = 1'],
    [
      'is not misled by strings',
      'a = "\\"summary = 1"\nb = """\n[c]\n"""',
      'a = "\\"summary = 1"\nb = """\n[c]\n"""\nsummary = "New."',
    ],
    ['leaves dotted keys alone', 'seo.summary = "x"', 'seo.summary = "x"\nsummary = "New."'],
    ['ends a value at its four quotes', "a = '''x''''\nsummary = 1", "a = '''x''''\nsummary = \"New.\""],
  ])('%s', (_, before, after) => {
    expect(set(before)).toBe(after);
  });

  test('takes no table of a list for the mapping of a path', () => {
    const body = '[[seo]]\nsummary = "x"';
    expect(setTomlKey(body, ['seo', 'summary'], 'New.', '\n').body).toContain(body);
  });

  test('writes lists and numbers', () => {
    expect(set('a = 1', ['x', 'y'])).toBe('a = 1\nsummary = [\n  "x",\n  "y",\n]');
    expect(set('', [])).toBe('summary = []');
    expect(set('summary = "4 min"', 4)).toBe('summary = 4');
  });

  test('takes on the line end', () => {
    expect(setTomlKey('a = 1\r\n[b]', ['summary'], ['x'], '\r\n').body).toBe(
      'a = 1\r\nsummary = [\r\n  "x",\r\n]\r\n[b]',
    );
  });
});

describe('removeTomlKey', () => {
  test.each([
    ['from the start of braces', 'seo = {summary = "x", a = 1}', 'seo = {a = 1}'],
    ['from the middle of braces', 'seo = {a = 1, summary = "x", b = 2}', 'seo = {a = 1, b = 2}'],
    ['from the end of braces', 'seo = {a = 1, summary = "x"}', 'seo = {a = 1}'],
    ['from a table, with its line', '[seo]\na = 1\nsummary = "x"\nb = 2', '[seo]\na = 1\nb = 2'],
    ['nothing that is not there', 'seo = {a = 1}', 'seo = {a = 1}'],
  ])('takes out %s', (_, before, after) => {
    expect(removeTomlKey(before, ['seo', 'summary'], {above: 0})).toBe(after);
  });
});
