import {describe, expect, test} from 'vitest';
import {removeYamlKey, setYamlKey} from '../../src/write/edit-yaml.js';

const set = async (body: string, value: string | number | string[] = 'New.', lineEnd = '\n') =>
  (await setYamlKey(body, ['summary'], value, lineEnd)).body;

describe('setYamlKey', () => {
  test.each([
    ['adds to nothing', '', 'summary: "New."'],
    ['adds behind the last line', 'title: Tea # green\n# end', 'title: Tea # green\n# end\nsummary: "New."'],
    ['adds in the indent of the others', '  title: Tea', '  title: Tea\n  summary: "New."'],
    ['replaces a plain value', 'summary: Old.\ntitle: Tea', 'summary: "New."\ntitle: Tea'],
    ['keeps the comment', 'summary: "Old." # mine', 'summary: "New." # mine'],
    ['keeps the alignment', 'summary:   Old.', 'summary:   "New."'],
    ['fills an empty value', 'summary:\ntitle: Tea', 'summary: "New."\ntitle: Tea'],
    ['fills an empty value before its comment', 'summary:   # later', 'summary: "New."   # later'],
    ['replaces a folded block', 'summary: >-\n  Old\n  one.\n\ntitle: Tea', 'summary: "New."\n\ntitle: Tea'],
    ['replaces a list', 'summary:\n  - a\n  - b\ntitle: Tea', 'summary: "New."\ntitle: Tea'],
    ['knows a quoted key', '"summary": Old.', '"summary": "New."'],
    ['knows an explicit key', '? summary\n: Old.', '? summary\n: "New."'],
    ['replaces text over lines', 'summary: Old\n  one.\nb: 1', 'summary: "New."\nb: 1'],
    ['leaves deeper keys alone', 'seo:\n  summary: Old.', 'seo:\n  summary: Old.\nsummary: "New."'],
    ['adds to braces', '{title: Tea}', '{title: Tea, "summary": "New."}'],
    ['adds to empty braces', '{ }', '{"summary": "New." }'],
    ['replaces in braces', '{"summary":"Old.","b":1}', '{"summary": "New.","b":1}'],
    ['adds a line to braces', '{\n  "title": "Tea"\n}', '{\n  "title": "Tea",\n  "summary": "New."\n}'],
    ['minds a last comma', '{\n  title: Tea,\n}', '{\n  title: Tea,\n  "summary": "New.",\n}'],
  ])('%s', async (_, before, after) => {
    expect(await set(before)).toBe(after);
  });

  test.each([
    ['title: Tea', 'title: Tea\nsummary:\n  - "a"\n  - "b"'],
    ['summary: Old. # mine', 'summary:\n  - "a"\n  - "b" # mine'],
    ['summary:\n- x\nb: 1', 'summary:\n  - "a"\n  - "b"\nb: 1'],
    ['{"b": 1}', '{"b": 1, "summary": ["a", "b"]}'],
  ])('writes a list into %j', async (before, after) => {
    expect(await set(before, ['a', 'b'])).toBe(after);
  });

  test('writes an empty list and a number', async () => {
    expect(await set('summary: [a]', [])).toBe('summary: []');
    expect(await set('summary:\n  - a\nb: 1', 4)).toBe('summary: 4\nb: 1');
  });

  test('takes on the line end', async () => {
    expect(await set('title: Tea', ['a'], '\r\n')).toBe('title: Tea\r\nsummary:\r\n  - "a"');
    expect(await set('summary: |\r  Old.\rb: 1', 'New.', '\r')).toBe('summary: "New."\rb: 1');
  });
});

describe('removeYamlKey', () => {
  test.each([
    ['from the middle of braces', '{a: 1, "summary": "x", b: 2}', '{a: 1, b: 2}'],
    ['from the start of braces', '{"summary": "x", b: 2}', '{b: 2}'],
    ['from the end of braces', '{a: 1, "summary": "x"}', '{a: 1}'],
    ['with its comma, the last one', '{\n  a: 1,\n  "summary": "x",\n}', '{\n  a: 1,\n}'],
    ['with its line', 'a: 1\nsummary: "x"\nb: 2', 'a: 1\nb: 2'],
    ['nothing that is not there', 'a: 1', 'a: 1'],
  ])('takes out %s', async (_, before, after) => {
    expect(await removeYamlKey(before, ['summary'], {above: 0})).toBe(after);
  });
});
