import {readFileSync} from 'node:fs';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyze} from '../src/analysis.js';
import {parseArticle} from '../src/read/read-article.js';
import {summarizeAnalysis} from '../src/summarize.js';
import {placesOf, unwrite, type WriteSettings, write, writeDefaults} from '../src/write.js';
import {holds} from './holds.js';

const body = `# The library opens on Sundays

The town library will open on Sundays from March. Three quarters of its visitors work on weekdays and had asked for it.

The county pays 40,000 euros a year for staff and heating. As a result, families in Elm Street lose an hour of reading.
`;
const everywhere = {
  summary: 'summary',
  points: 'points',
  reasons: 'why',
  description: 'description',
  readingTime: 'readingTime',
  keyphrases: 'keywords',
};

async function read(text: string, path: string) {
  const analysis = await analyze(text, {path});
  return {analysis, summary: summarizeAnalysis(analysis, {path})};
}

async function brief(text: string, settings: Partial<WriteSettings> = {}, path = 'a.md') {
  const {analysis, summary} = await read(text, path);
  const {text: made, places} = await write(analysis, summary, {...writeDefaults, ...settings});
  return {text: made, states: places.map(({key, state}) => `${key} ${state}`)};
}

describe('write', () => {
  test('writes a summary into front matter that it makes', async () => {
    const {text, states} = await brief(body);
    expect(text).toMatch(
      /^---\nsummary: "The town library .*"\nbriefHash: "new summary=[\da-f]{8}"\n---\n# The library/,
    );
    expect(text.endsWith(body)).toBe(true);
    expect(states).toEqual(['summary missing']);
  });

  test('has nothing to do the second time', async () => {
    const {text} = await brief(body, {keys: everywhere, insertBlock: true});
    expect(await brief(text, {keys: everywhere, insertBlock: true})).toEqual({
      text,
      states: [...Object.values(everywhere), null].map((key) => `${key} current`),
    });
  });

  test('replaces what it wrote when the article has changed', async () => {
    const {text} = await brief(body, {keys: everywhere});
    const edited = text.replace('# The', 'A second town library will open on Saturdays from May.\n\n# The');
    const again = await brief(edited, {keys: everywhere});
    expect(again.states).toContain('summary stale');
    expect(again.text).not.toContain(text.split('\n')[1]);
    expect((await brief(again.text, {keys: everywhere})).text).toBe(again.text);
  });

  test('leaves alone what somebody wrote, or changed, unless forced', async () => {
    const byHand = `---\nsummary: By hand.\n---\n${body}`;
    expect(await brief(byHand)).toEqual({text: byHand, states: ['summary by-hand']});
    const {text} = await brief(body);
    const changed = text.replace('The town library will', 'Our town library will');
    expect(await brief(changed)).toEqual({text: changed, states: ['summary by-hand']});
    const forced = await brief(byHand, {force: true});
    expect(forced.text).toMatch(/^---\nsummary: "The town library/);
    expect((await brief(forced.text)).states).toEqual(['summary current']);
  });

  test('is no author: what it wrote is not what the article says of itself', async () => {
    const {text} = await brief(body, {keys: {readingTime: 'readingTime', keyphrases: 'tags', description: 'title'}});
    const {summary} = await read(text, 'a.md');
    const plain = await read(body, 'a.md');
    expect({...summary, source: null, sections: null, keyPoints: null, whyItMatters: null}).toEqual({
      ...plain.summary,
      source: null,
      sections: null,
      keyPoints: null,
      whyItMatters: null,
    });
    const changed = await read(text.replace('readingTime: 1', 'readingTime: 9'), 'a.md');
    expect(changed.summary.readingTime).toMatchObject({minutes: 9, origin: 'front-matter'});
  });

  test.each(['summary:', 'summary: ""', 'summary: []', 'summary: null', 'summary: " "'])(
    'fills in %j',
    async (line) => {
      const {text, states} = await brief(`---\n${line}\n---\n${body}`);
      expect(states).toEqual(['summary missing']);
      expect(text).toMatch(/^---\nsummary: "The town library .*"\nbriefHash/);
    },
  );

  test('writes nothing where the article gives nothing', async () => {
    const nothing = '```\nconst a = 1;\n```\n';
    expect(
      (await brief(nothing, {keys: {summary: 'summary', reasons: 'why'}, insertBlock: true, block: ['points']})).text,
    ).toBe(nothing);
  });

  test('empties what it wrote when the article gives nothing any more', async () => {
    const {text} = await brief(body, {keys: {summary: 'summary', points: 'points'}});
    const emptied = await brief(text.slice(0, text.indexOf('# The')).concat('```\ncode\n```\n'), {
      keys: {summary: 'summary', points: 'points'},
    });
    expect(emptied.text).toMatch(/summary: ""\npoints: \[\]\nbriefHash/);
  });

  test('remembers what it wrote under other keys before', async () => {
    const first = await brief(body, {keys: {readingTime: 'minutes'}});
    const second = await brief(first.text, {keys: {summary: 'summary'}});
    expect((await brief(second.text, {keys: {readingTime: 'minutes', summary: 'summary'}})).states).toEqual([
      'minutes current',
      'summary current',
    ]);
  });

  test('fills a block where its marks stand, and then asks for no key', async () => {
    const marked = body.replace('\n\n', '\n\n<!-- brief:start -->\n<!-- brief:end -->\n\n');
    const {text, states} = await brief(marked);
    expect(states).toEqual(['null missing']);
    expect(text).toMatch(/Sundays\n\n<!-- brief:start [\da-f]{8} -->\n\n1 min read\n\n- The town library .*\n- /);
    expect((await brief(text)).states).toEqual(['null current']);
    const edited = text.replace('- The town', '- Our town');
    expect(await brief(edited)).toEqual({text: edited, states: ['null by-hand']});
  });

  test('names the reasons in the language of the article', async () => {
    const german = readFileSync('fixtures/articles/waermenetz-steinfeld.md', 'utf8');
    const stated =
      '\n**Warum es wichtig ist:** Jede Gemeinde mit einem Rechenzentrum kann so ihre Heizkosten senken.\n';
    const {text} = await brief(german + stated, {insertBlock: true, block: ['readingTime', 'reasons']});
    expect(text).toMatch(/\n\d Min. Lesezeit\n\n\*\*Warum es wichtig ist\*\*\n\n- /);
  });

  test('refuses what is not Markdown, and one key for two things', async () => {
    await expect(brief('Text.', {}, 'a.txt')).rejects.toMatchObject({code: 'unsupported'});
    await expect(brief(body, {keys: {summary: 'x', description: 'x'}})).rejects.toMatchObject({code: 'usage'});
    await expect(brief(body, {keys: {summary: 'briefHash'}})).rejects.toMatchObject({code: 'usage'});
    const unknown = {
      code: 'usage',
      message: expect.stringMatching(/^"nope" is no part of a summary; the parts are summ/),
    };
    await expect(brief(body, {keys: {nope: 'x'} as never})).rejects.toMatchObject(unknown);
    await expect(brief(body, {block: ['nope' as never]})).rejects.toMatchObject(unknown);
  });

  test('leaves broken front matter alone', async () => {
    await expect(brief(`---\ntitle: [\n---\n${body}`)).rejects.toMatchObject({code: 'front-matter'});
  });

  test('changes no body, whatever the article, and is done after one time', async () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '# Tea',
        '- item one of two.',
        '> A quotation of some length here.',
        '```',
        '---',
        '+++',
        '{',
      ),
      fc.constantFrom('<!-- brief:start -->', '<!-- brief:end -->', '{/* brief:start */}', 'title: x', 'Setext', '==='),
      fc.constant('Tea from Assam will cost twice as much next year, because twelve gardens closed.'),
      fc.string(),
    );
    const keys = fc.constantFrom(undefined, {}, everywhere, {points: 'points'});
    await holds(
      fc.asyncProperty(
        fc.array(line, {maxLength: 12}),
        fc.constantFrom('\n', '\r\n', '\r'),
        keys,
        fc.boolean(),
        fc.constantFrom('a.md', 'a.mdx'),
        async (lines, end, keys, insertBlock, path) => {
          const text = `Rain fell late in May.${end}${lines.join(end)}`;
          const settings = {keys, insertBlock};
          const once = await brief(text, settings, path).catch((error: {code?: string}) => error.code);
          if (typeof once !== 'object') return expect(once).toBe('front-matter');
          expect(await brief(once.text, settings, path)).toMatchObject({text: once.text});
          if (!once.states.some((state) => state.startsWith('null'))) expect(once.text.endsWith(text)).toBe(true);
        },
      ),
      {numRuns: 300},
    );
  });
});

describe('placesOf', () => {
  test('says for a rule what is missing, stale, or by hand, and what brief would write', async () => {
    const {analysis, summary} = await read(`---\ndescription: Mine.\n---\n${body}`, 'a.md');
    const keys = {summary: 'summary', description: 'description'};
    expect(await placesOf(analysis, summary, {...writeDefaults, keys})).toEqual([
      {key: 'summary', state: 'missing', value: expect.stringContaining('The town library')},
      {key: 'description', state: 'by-hand', value: expect.any(String)},
    ]);
  });
});

describe('unwrite', () => {
  const front = fc.constantFrom(
    '',
    '---\n---\n',
    '---\ntitle: Tea\nsummary:\nseo:\n  title: Tea\n---\n',
    '+++\ntitle = "Tea"\n[seo]\n+++\n',
    '---json\n{"title": "Tea", "seo": {}}\n---\n',
  );
  const between = fc.constantFrom('', '\n', '\n\n', '<!-- brief:start -->\n<!-- brief:end -->\n');
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  const keys = fc.constantFrom(everywhere, {...everywhere, description: 'seo.text', points: 'more.of.it'}, {});

  test('leaves every byte as it was before write', async () => {
    await holds(
      fc.asyncProperty(front, between, keys, fc.boolean(), lineEnd, async (head, gap, keys, insertBlock, end) => {
        const text = (head + gap + body).replaceAll('\n', end);
        const {text: made} = await brief(text, {keys, insertBlock});
        // The article's own words stand behind what brief wrote of them.
        const edit = (text: string) => text.replace(/an hour(?![\s\S]*an hour)/, 'two hours');
        const {text: again} = await brief(edit(made), {keys, insertBlock});
        for (const [written, before] of [
          [made, text],
          [again, edit(text)],
        ]) {
          expect(await unwrite(await parseArticle(written!, {path: 'a.md'}))).toEqual({text: before, kept: []});
        }
      }),
    );
  });

  test('keeps what somebody changed, and names it', async () => {
    const {text} = await brief(body, {keys: everywhere, insertBlock: true});
    const changed = text.replace(/^summary: .*$/m, 'summary: Mine.').replace('min read', 'min of reading');
    const {text: left, kept} = await unwrite(await parseArticle(changed, {path: 'a.md'}));
    expect(kept).toEqual(['summary', null]);
    expect(left).toMatch(/^---\nsummary: Mine\.\n---\n# The library/);
  });
});
