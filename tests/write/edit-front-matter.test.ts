import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readFrontMatter} from '../../src/read/front-matter/front-matter.js';
import {clearFrontMatter, setFrontMatter} from '../../src/write/edit-front-matter.js';
import {holds} from '../holds.js';

type Changes = Record<string, string | number | string[]>;

const setAndNote = (text: string, changes: Changes = {summary: 'New.'}) =>
  setFrontMatter(text, new Map(Object.entries(changes)), () => '');

/** Without the note of what was set, which has its own tests. */
const set = async (text: string, changes?: Changes) =>
  (await setAndNote(text, changes)).replace(/^briefHash *[:=].*(?:\r\n|\n|\r)|,\s*"briefHash": "[^"]*"/m, '');

describe('setFrontMatter', () => {
  test('changes nothing when there is nothing to set', async () => {
    expect(await set('---\nbroken: [\n---\n', {})).toBe('---\nbroken: [\n---\n');
  });

  test.each([
    ['no block', 'Text.\n', '---\nsummary: "New."\n---\nText.\n'],
    ['no block, CRLF', 'Text.\r\n', '---\r\nsummary: "New."\r\n---\r\nText.\r\n'],
    ['a rule in place of a block', '---\n\nText.\n', '---\nsummary: "New."\n---\n---\n\nText.\n'],
    ['an empty block', '---\n---\nText.', '---\nsummary: "New."\n---\nText.'],
    ['a blank block', '---\r\n\r\n---\r\nText.', '---\r\nsummary: "New."\r\n---\r\nText.'],
    ['a block of comments', '---\n# none yet\n---\nText.', '---\n# none yet\nsummary: "New."\n---\nText.'],
    ['a block closed by dots', '---\na: 1\n...\nText.', '---\na: 1\nsummary: "New."\n...\nText.'],
    ['lone CR', '---\ra: 1\r---\rText.', '---\ra: 1\rsummary: "New."\r---\rText.'],
    ['TOML', '+++\na = 1\n\n[b]\n+++\nText.', '+++\na = 1\nsummary = "New."\n\n[b]\n+++\nText.'],
    ['empty TOML', '+++\n+++\nText.', '+++\nsummary = "New."\n+++\nText.'],
    ['JSON', '{\n\t"a": 1\n}\nText.', '{\n\t"a": 1,\n\t"summary": "New."\n}\nText.'],
    ['a key with a colon in it', '---\nog:title: a\n---\nText.', '---\nog:title: a\nsummary: "New."\n---\nText.'],
    ['a key in quotes', '---\n"a:b":\n  - 1\n---\nText.', '---\n"a:b":\n  - 1\nsummary: "New."\n---\nText.'],
    ['TOML with a key in quotes', '+++\n"a:b" = 1\n+++\nText.', '+++\n"a:b" = 1\nsummary = "New."\n+++\nText.'],
    ['fenced JSON', '---json\n{"a": 1}\n---\nText.', '---json\n{"a": 1, "summary": "New."}\n---\nText.'],
  ])('sets a key in %s', async (_, before, after) => {
    expect(await set(before)).toBe(after);
  });

  test.each([
    ['---\ntitle: [\n---\nText.', /^line \d: front matter: .*; mend it first$/],
    ['---\na: 1\na: 2\n---\nText.', /^line 3: front matter: the key "a" stands twice/],
    ['---js\n{a: 1}\n---\nText.', /^line 1: front matter: brief reads YAML, TOML and JSON here, and not "js"/],
    [';;;\n"a": 1\n;;;\nText.', /^line 1: front matter: brief reads/],
    ['---\ntitle:\u00a0Tea\n---\nText.', /^line 2: front matter: expected "key: value"/],
    ['---\n- one\n---\nText.', /^line 1: the file begins with a block that is no front matter/],
    ['\n---\ntitle: Tea\n---\nText.', /^line 1: the file begins with a block/],
    ['---\n\nA thought.\n\n---\nText.', /^line 1: the file begins with a block/],
    ['---\ntitle: Tea\nText.', /^line 1: front matter: the block opened by "---" is never closed/],
    ['+++\na = \n+++\nText.', /^line \d: front matter: /],
    ['---\nsummary: &s Old.\nb: *s\n---\nText.', /cannot extend/],
  ])('leaves %j alone', async (text, message) => {
    await expect(set(text)).rejects.toMatchObject({code: 'front-matter', message: expect.stringMatching(message)});
  });

  const value = fc.oneof(fc.string(), fc.nat(), fc.array(fc.string(), {maxLength: 3}));
  const key = fc.stringMatching(/^[a-z][\w-]{0,6}$/);
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');

  test('sets what it is given, keeps the rest, and does nothing the second time', async () => {
    await holds(
      fc.asyncProperty(
        fc.dictionary(key, value, {maxKeys: 4, noNullPrototype: true}),
        fc.dictionary(key, value, {maxKeys: 3, noNullPrototype: true}),
        fc.string(),
        lineEnd,
        fc.constantFrom('yaml', 'toml', 'json'),
        async (old, changes, body, end, dialect) => {
          const text = blockOf(dialect, old, end) + body.replace(/^/, `Text.${end}`);
          const made = await setAndNote(text, changes);
          const before = await readFrontMatter(text);
          const after = await readFrontMatter(made);
          const {briefHash, ...data} = after.data;
          expect(data).toEqual({...before.data, ...changes});
          expect(briefHash !== undefined).toBe(Object.keys(changes).length > 0);
          expect(made.slice(after.end)).toBe(text.slice(before.end));
          expect(await setAndNote(made, changes)).toBe(made);
          const isNew = Object.keys(changes).every((name) => !Object.hasOwn(old, name));
          if (isNew) expect(await clearFrontMatter(made)).toEqual({text, kept: []});
        },
      ),
    );
  });
});

describe('clearFrontMatter', () => {
  const many = {summary: 'New.', points: ['a', 'b'], readingTime: 4, 'seo.description': 'D.'};

  test.each([
    ['no block', 'Text.\n'],
    ['no text', ''],
    ['an empty block', '---\n---\nText.'],
    ['a blank block', '---\n\n---\nText.'],
    ['a block of comments', '---\n# none yet\n---\nText.'],
    ['a block closed by dots', '---\na: 1\n...\nText.'],
    ['a block with blank ends', '---\na: 1\n\n---\nText.'],
    ['a block scalar', '---\na: |\n  b\n---\nText.'],
    ['empty values', '---\nsummary:\npoints: []  # later\nreadingTime: ~\na: 1\n---\nText.'],
    ['blank values', '---\nsummary: ""\npoints:   # later\n---\nText.'],
    ['a mapping', '---\nseo:\n  title: Tea # green\nb: 1\n---\nText.'],
    ['a wide mapping', '---\nseo:\n    title: Tea\n---\nText.'],
    ['an empty mapping', '---\nseo:\nb: 1\n---\nText.'],
    ['an empty mapping with a comment', '---\nseo: # later\nb: 1\n---\nText.'],
    ['a mapping in braces', '---\nseo: {title: Tea}\n---\nText.'],
    ['empty braces', '---\nseo: { }\n---\nText.'],
    ['an empty value in a mapping', '---\nseo:\n  description: ""\n  title: Tea\n---\nText.'],
    ['TOML', '+++\na = 1\n\n[b]\n+++\nText.'],
    ['TOML with empty values', '+++\nsummary = "" # later\npoints = []\n+++\nText.'],
    ['empty TOML', '+++\n+++\nText.'],
    ['TOML of tables', '+++\n[b]\nc = 1\n+++\nText.'],
    ['TOML with the table', '+++\na = 1\n[seo]\ntitle = "Tea" # green\n\n[[c]]\nd = 1\n+++\nText.'],
    ['TOML with an empty table', '+++\n[seo]\n+++\nText.'],
    ['TOML with a table in braces', '+++\nseo = {title = "Tea"}\n+++\nText.'],
    ['TOML with empty braces', '+++\nseo = { }\n+++\nText.'],
    ['JSON', '{\n\t"a": 1\n}\nText.'],
    ['JSON in one line', '---json\n{"a":1}\n---\nText.'],
    ['JSON with empty values', '---json\n{"summary":"","points":[],"seo":{}}\n---\nText.'],
    ['JSON with a mapping', '---json\n{"seo":{"title":"Tea"}}\n---\nText.'],
  ])('leaves %s as it was', async (_, text) => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const before = text.replaceAll('\n', lineEnd);
      const made = await setAndNote(before, many);
      expect((await readFrontMatter(made)).data).toMatchObject({summary: 'New.', seo: {description: 'D.'}});
      expect(await clearFrontMatter(made)).toEqual({text: before, kept: []});
      const again = await setAndNote(made, {...many, summary: 'Newer.', keyphrases: ['c']});
      expect(await clearFrontMatter(again)).toEqual({text: before, kept: []});
    }
  });

  test('keeps what somebody changed or added, and says what was changed', async () => {
    const made = await setAndNote('---\ntitle: Tea\n---\nText.', many);
    const edited = made.replace('"New."', 'Mine.').replace('seo:', 'tags: [a]\nseo:\n  title: Tea');
    expect(await clearFrontMatter(edited)).toEqual({
      text: '---\ntitle: Tea\nsummary: Mine.\ntags: [a]\nseo:\n  title: Tea\n---\nText.',
      kept: ['summary'],
    });
  });

  test('keeps a block that has got other keys since', async () => {
    const made = await setAndNote('Text.');
    expect((await clearFrontMatter(made.replace('summary', 'title: Tea\nsummary'))).text).toBe(
      '---\ntitle: Tea\n---\nText.',
    );
  });

  test('leaves alone what brief has not written', async () => {
    for (const text of ['Text.', '---\nsummary: Mine.\n---\nText.', '---\nbroken: [\n---\n']) {
      expect(await clearFrontMatter(text)).toEqual({text, kept: []});
    }
  });

  test('refuses a block that is broken', async () => {
    const made = await setAndNote('---\na: 1\n---\nText.');
    await expect(clearFrontMatter(made.replace('a: 1', 'a: 1\na: 2'))).rejects.toMatchObject({code: 'front-matter'});
  });
});

describe('a key within a mapping', () => {
  test.each([
    ['---\na: 1\n---\n', '---\na: 1\nseo:\n  description: "D."\n---\n'],
    ['---\nseo:\n  a: 1 # b\nc: 2\n---\n', '---\nseo:\n  a: 1 # b\n  description: "D."\nc: 2\n---\n'],
    ['---\nseo:\n  description: Old.\n---\n', '---\nseo:\n  description: "D."\n---\n'],
    ['---\nseo: {a: 1}\n---\n', '---\nseo: {a: 1, "description": "D."}\n---\n'],
    ['---\nseo.description: Old.\n---\n', '---\nseo.description: "D."\n---\n'],
    ['+++\na = 1\n+++\n', '+++\na = 1\nseo.description = "D."\n+++\n'],
    ['+++\n[seo]\na = 1\n[b]\n+++\n', '+++\n[seo]\na = 1\ndescription = "D."\n[b]\n+++\n'],
    ['+++\nseo = {a = 1}\n+++\n', '+++\nseo = {a = 1, description = "D."}\n+++\n'],
    ['+++\nseo.description = "Old."\n+++\n', '+++\nseo.description = "D."\n+++\n'],
  ])('is set in %j', async (before, after) => {
    expect(await set(before, {'seo.description': 'D.'})).toBe(after);
  });

  test.each([
    ['---\nseo: none\n---\n', '"seo" is no mapping, so it cannot hold "seo.description"'],
    ['+++\nseo = "none"\n+++\n', '"seo" is no table, so it cannot hold "seo.description"'],
  ])('is refused in %j', async (text, message) => {
    await expect(set(text, {'seo.description': 'D.'})).rejects.toMatchObject({code: 'front-matter', message});
  });
});

function blockOf(dialect: string, data: Record<string, string | number | string[]>, end: string): string {
  const lines = Object.entries(data).map(([key, value]) => {
    const json = JSON.stringify(value).replace(/[\u007f-\u009f]/g, '');
    return dialect === 'toml' ? `${key} = ${json}` : `"${key}": ${json}`;
  });
  if (dialect === 'toml') return ['+++', ...lines, '+++', ''].join(end);
  if (dialect === 'json') return ['---json', '{', lines.join(`,${end}`), '}', '---', ''].join(end);
  return ['---', ...lines, '---', ''].join(end);
}
