import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readFrontMatter} from '../../../src/read/front-matter/front-matter.js';
import {holds} from '../../holds.js';

describe('readFrontMatter', () => {
  test.each([
    [
      'YAML',
      '---\ntitle: Tea\ndate: 2026-03-01\ntags: [drinks]\n---\nText.',
      {title: 'Tea', date: '2026-03-01', tags: ['drinks']},
    ],
    ['YAML, named', '---yaml\ntitle: Tea\n---\nText.', {title: 'Tea'}],
    ['YAML, closed by dots', '---\ntitle: Tea\n...\nText.', {title: 'Tea'}],
    [
      'TOML',
      '+++\ntitle = "Tea"\ndate = 2026-03-01\n[author]\nname = "Ada"\n+++\nText.',
      {title: 'Tea', date: '2026-03-01', author: {name: 'Ada'}},
    ],
    ['JSON, fenced', '---json\n{"title": "Tea"}\n---\nText.', {title: 'Tea'}],
    ['JSON, bare', '{\n  "title": "Tea"\n}\nText.', {title: 'Tea'}],
    ['JSON in one line', '{"title": "Tea"}\nText.', {title: 'Tea'}],
    ['an empty block', '---\n---\nText.', {}],
    ['YAML, named with a space', '--- yml\ntitle: Tea\n---\nText.', {title: 'Tea'}],
    ['a key with a colon in it', '---\nog:title: Tea\n---\nText.', {'og:title': 'Tea'}],
    ['a key in quotes', '---\n"@type": Tea\n---\nText.', {'@type': 'Tea'}],
    ['a key that is a path', '---\n/tea: hot\n---\nText.', {'/tea': 'hot'}],
    ['a key with a mark of its own', '---\n? title\n: Tea\n---\nText.', {title: 'Tea'}],
    ['a key behind a no-break space', '---\n\u00a0title: Tea\n---\nText.', {'\u00a0title': 'Tea'}],
    ['a key in quotes, of TOML', '+++\n"og:title" = "Tea"\n+++\nText.', {'og:title': 'Tea'}],
    ['comments only', '---\n# nothing yet\n---\nText.', {}],
  ])('reads %s', async (_, text, data) => {
    const found = await readFrontMatter(text);
    expect(found.data).toEqual(data);
    expect(text.slice(found.end)).toBe('Text.');
    expect(found.warnings).toEqual([]);
  });

  test.each(['\r\n', '\r'])('reads lines that end with %j', async (lineEnd) => {
    const text = '---\ntitle: Tea\nauthor:\n  name: Ada\n---\nText.'.replaceAll('\n', lineEnd);
    const found = await readFrontMatter(text);
    expect(found.data).toEqual({title: 'Tea', author: {name: 'Ada'}});
    expect(text.slice(found.end)).toBe('Text.');
  });

  test.each([
    ['YAML', `---\na: ${'['.repeat(50_000)}\n---\n`],
    ['TOML', `+++\na = ${'['.repeat(50_000)}\n+++\n`],
  ])('lives through %s that would overflow the stack', async (_, block) => {
    const {data, warnings, end} = await readFrontMatter(`${block}Text.`);
    expect({data, end}).toEqual({data: {}, end: block.length});
    expect(warnings[0]?.message).toContain('nested too deep');
  });

  test('ends with the file', async () => {
    expect(await readFrontMatter('---\ntitle: Tea\n---')).toMatchObject({data: {title: 'Tea'}, end: 18});
  });

  test.each([
    ['no block', 'Text.'],
    ['a block further down', '\n---\ntitle: Tea\n---\n'],
    ['prose between two rules', '---\n\nA thought between two rules.\n\n---\n\nText.'],
    ['a list', '---\n- one\n- two\n---\nText.'],
    ['a template', '{% include head.html %}\nText.'],
    ['a brace', '{ a set }\n\nText.'],
  ])('takes %s for text', async (_, text) => {
    expect(await readFrontMatter(text)).toEqual({data: {}, end: 0, warnings: []});
  });

  test.each([
    ['---\ntitle: Tea\n\nText.', '---'],
    ['+++\ntitle = "Tea"\n\nText.', '+++'],
  ])('takes a block that is never closed for text, and says so: %j', async (text, fence) => {
    expect(await readFrontMatter(text)).toEqual({
      data: {},
      end: 0,
      warnings: [
        {
          code: 'front-matter',
          message: `front matter: the block opened by "${fence}" is never closed, so it is read as text`,
          line: 1,
        },
      ],
    });
  });

  test('does not mind a rule in front of prose', async () => {
    expect((await readFrontMatter('---\n\nA thought below a rule.')).warnings).toEqual([]);
  });

  test.each([
    ['YAML', '---\ntitle: Tea\nsubtitle: hot: and cold\n---\nText.', 3],
    ['YAML with CRLF', '---\r\ntitle: Tea\r\nsubtitle: hot: and cold\r\n---\r\nText.', 3],
    ['TOML', '+++\ntitle = "Tea"\n\nyear = soon\n+++\nText.', 4],
    ['fenced JSON', '---json\n{\n  "title": "Tea",\n  oops\n}\n---\nText.', 4],
    ['bare JSON', '{\n  "title": "Tea",\n  oops\n}\nText.', 3],
  ])('leaves out a block that does not parse, and names the line: %s', async (_, text, line) => {
    const found = await readFrontMatter(text);
    expect(found.data.oops).toBeUndefined();
    expect(text.slice(found.end)).toBe('Text.');
    expect(found.warnings).toMatchObject([{code: 'front-matter', line}]);
    expect(found.warnings[0]?.message).not.toMatch(/\n/);
  });

  test.each([
    ['another language', '---js\n{title: "Tea"}\n---\nText.', 1],
    ['another fence', ';;;\n"title": "Tea"\n;;;\nText.', 1],
    ['a no-break space for a space', '---\ntitle:\u00a0Tea\n---\nText.', 2],
    ['no space at all', '---\ntitle:Tea\nlang:en\n---\nText.', 2],
    ['the colon of Chinese', '---\n\ntitle：茶\n---\nText.', 3],
    ['a key that YAML keeps for itself', '---\n@type: Tea\n---\nText.', 2],
    ['JSON without keys', '---json\n["Tea"]\n---\nText.', 1],
    ['prose for TOML', '+++\nA thought.\n+++\nText.', 2],
  ])('takes a block for no text, and says what is wrong with it: %s', async (_, text, line) => {
    const found = await readFrontMatter(text);
    expect(text.slice(found.end)).toBe('Text.');
    expect(found.data).toEqual({});
    expect(found.warnings).toMatchObject([{code: 'front-matter', line}]);
  });

  test('reads the plain lines of a block that is not YAML', async () => {
    const text = '---\ntitle: Tea: a history\nlang: "en"\ntags: [a, b\nauthor:\n  name: Ada\n---\nText.';
    const {data, warnings} = await readFrontMatter(text);
    expect({...data}).toEqual({title: 'Tea: a history', lang: 'en'});
    expect(warnings).toMatchObject([{code: 'front-matter', line: 2}]);
  });

  test('keeps the data when a key stands twice, and names the line', async () => {
    const found = await readFrontMatter('---\ntitle: Tea\nlang: en\ntitle: Coffee\n---\n');
    expect(found.data).toEqual({title: 'Coffee', lang: 'en'});
    expect(found.warnings).toMatchObject([{code: 'front-matter', line: 4}]);
  });

  test('finds a key that stands twice further down', async () => {
    const {data, warnings} = await readFrontMatter('---\nauthor:\n  name: Ada\n  "name": Eve\n---\n');
    expect(data).toEqual({author: {name: 'Eve'}});
    expect(warnings).toEqual([
      {code: 'front-matter', message: 'front matter: the key "name" stands twice; the last one counts', line: 4},
    ]);
  });

  test('does not unfold a bomb of aliases', async () => {
    const levels = Array.from(
      {length: 12},
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}]`,
    );
    const found = await readFrontMatter(['---', 'a0: &a0 [lol]', ...levels, '---', 'Text.'].join('\n'));
    expect(found.data).toEqual({});
    expect(found.end).toBeGreaterThan(0);
    expect(found.warnings).toHaveLength(1);
  });

  test.each([
    ['YAML', '---\n__proto__:\n  polluted: true\n---\n'],
    ['TOML', '+++\n[__proto__]\npolluted = true\n+++\n'],
    ['JSON', '{"__proto__": {"polluted": true}}\n'],
  ])('reads __proto__ as a key like any other: %s', async (_, text) => {
    const {data} = await readFrontMatter(text);
    expect(Object.keys(data)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('knows no key that the author did not write', async () => {
    const {data} = await readFrontMatter('---\ntitle: Tea\n---\n');
    expect(data.constructor).toBeUndefined();
    expect('toString' in data).toBe(false);
  });

  test('reads any text without throwing, and ends behind a line', async () => {
    const line = fc.constantFrom(
      '---',
      '+++',
      '---json',
      '{',
      '}',
      'title: Tea',
      'title = "Tea"',
      '"a": 1',
      '- x',
      '  x: [',
      '&a *a',
      'Prose goes here.',
      '',
    );
    const text = fc.tuple(fc.array(fc.oneof(line, fc.string()), {maxLength: 8}), fc.constantFrom('\n', '\r\n', '\r'));
    await holds(
      fc.asyncProperty(text, async ([lines, lineEnd]) => {
        const source = lines.join(lineEnd);
        const {end} = await readFrontMatter(source);
        expect(end === 0 || end === source.length || /[\r\n]/.test(source[end - 1]!)).toBe(true);
      }),
    );
  });
});
