import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readFrontMatter} from '../../src/read/front-matter/front-matter.js';
import {setFrontMatter} from '../../src/write/edit-front-matter.js';

const set = (text: string, changes: Record<string, string | number | string[]> = {summary: 'New.'}) =>
  setFrontMatter(text, new Map(Object.entries(changes)));

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
    ['fenced JSON', '---json\n{"a": 1}\n---\nText.', '---json\n{"a": 1, "summary": "New."}\n---\nText.'],
  ])('sets a key in %s', async (_, before, after) => {
    expect(await set(before)).toBe(after);
  });

  test.each([
    ['---\ntitle: [\n---\nText.', /^line \d: front matter: .*; mend it first$/],
    ['---\na: 1\na: 2\n---\nText.', /^line 3: front matter: the key "a" stands twice/],
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
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(key, value, {maxKeys: 4, noNullPrototype: true}),
        fc.dictionary(key, value, {maxKeys: 3, noNullPrototype: true}),
        fc.string(),
        lineEnd,
        fc.constantFrom('yaml', 'toml', 'json'),
        async (old, changes, body, end, dialect) => {
          const text = blockOf(dialect, old, end) + body.replace(/^/, `Text.${end}`);
          const made = await set(text, changes);
          const before = await readFrontMatter(text);
          const after = await readFrontMatter(made);
          expect({...after.data}).toEqual({...before.data, ...changes});
          expect(made.slice(after.end)).toBe(text.slice(before.end));
          expect(await set(made, changes)).toBe(made);
        },
      ),
    );
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
