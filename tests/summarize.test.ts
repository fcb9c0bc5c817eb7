import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {BriefError} from '../src/errors.js';
import {summarize} from '../src/summarize.js';
import {holds} from './holds.js';
import {library} from './library.js';

describe('summarize', () => {
  it('makes up no points of what is no article, and says so', async () => {
    const changelog =
      '# Changes\n\n## 1.1.0\n\n- It boils faster than before.\n\n## 1.0.0\n\n- It boils water, which is why it matters.';
    const {keyPoints, whyItMatters, warnings, explanation} = await summarize(changelog, {explain: true});
    expect({keyPoints, whyItMatters}).toEqual({keyPoints: [], whyItMatters: []});
    const message = 'this is a changelog, not an article: 2 of 3 headings are versions';
    expect(warnings).toEqual([{code: 'not-an-article', message, line: 1}]);
    expect(explanation?.map(({because}) => because)).toEqual(['the file is no article', 'the file is no article']);
  });

  it('gives points and reasons in reading order, with their places', async () => {
    const {keyPoints, whyItMatters} = await summarize(library);
    expect(keyPoints).toHaveLength(3);
    for (const items of [keyPoints, whyItMatters]) {
      const places = items.map(({line, column}) => line * 1000 + column);
      expect(places).toEqual(places.toSorted((left, right) => left - right));
    }
    expect(whyItMatters.length).toBeGreaterThan(0);
  });

  it('shows the only reason as one, if another sentence can be the point', async () => {
    const facts = 'The pier was built in 1902. It is ninety metres long. Two lamps stand at its end.';
    const reason = 'The pier matters because nine islands have no other road to a hospital.';
    const {keyPoints, whyItMatters, explanation} = await summarize(`# The pier\n\n${reason} ${facts}`, {explain: true});
    expect(whyItMatters).toMatchObject([{text: reason}]);
    expect(keyPoints).toHaveLength(3);
    expect(keyPoints.map(({text}) => text)).not.toContain(reason);
    expect(explanation?.find(({text}) => text === reason)?.because).toBe('is worth more as a reason');
    const short = await summarize(`# The pier\n\n${reason} Two lamps stand at its end.`, {points: 2});
    expect(short.keyPoints).toHaveLength(2);
    expect(short.whyItMatters).toEqual([]);
  });

  it('has the fields of the contract in their order, and no explanation unasked', async () => {
    expect(Object.keys(await summarize(library))).toEqual([
      'schemaVersion',
      'source',
      'title',
      'language',
      'readingTime',
      'keyPoints',
      'whyItMatters',
      'topic',
      'horizon',
      'keyphrases',
      'sections',
      'warnings',
    ]);
  });

  it('takes bytes as it takes text', async () => {
    expect(await summarize(new TextEncoder().encode(library))).toEqual(await summarize(library));
  });

  it('does as the options say', async () => {
    const summary = await summarize(library, {
      path: 'notes/library.md',
      points: 1,
      why: 0,
      wordsPerMinute: 100,
      title: 'Sundays',
      language: 'en-GB',
    });
    expect(summary).toMatchObject({
      source: {path: 'notes/library.md', format: 'markdown'},
      title: 'Sundays',
      language: 'en',
      readingTime: {wordsPerMinute: 100},
      keyPoints: [{}],
      whyItMatters: [],
    });
    expect(summary.keyPoints).toHaveLength(1);
    expect(summary.warnings).toEqual([]);
  });

  it('refuses what is no article, and what no option can mean', async () => {
    await expect(summarize(' \n')).rejects.toMatchObject({code: 'empty'});
    await expect(summarize(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]))).rejects.toMatchObject({code: 'binary'});
    await expect(summarize(library, {points: 0})).rejects.toMatchObject({code: 'usage'});
  });
});

const folder = fileURLToPath(new URL('../fixtures/articles', import.meta.url));
const fixtures = existsSync(folder)
  ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter((name) => /\.(?:md|txt)$/.test(name))
      .sort()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
  : [];

const markup = [
  '#',
  '- ',
  '> ',
  '```',
  '~~~',
  '---\n',
  '+++\n',
  '|',
  '[^1]',
  '![',
  '](',
  '<!--',
  '<div',
  '{{<',
  '*',
  '_',
];
const odd = [
  '\0',
  '\r',
  '\uFEFF',
  '\uD800',
  '\u2028',
  '…',
  '。',
  '"',
  "'",
  '“',
  '(',
  '1.',
  'Dr. ',
  'http://',
  '\n',
  '\n\n',
  '\t',
];

/** A piece of an article in which something was put where nobody expects it. */
const mutant = fc
  .record({
    text: fc.constantFrom(library, ...fixtures),
    from: fc.nat(3000),
    length: fc.nat(3000),
    insertions: fc.array(fc.tuple(fc.nat(3000), fc.constantFrom(...markup, ...odd)), {maxLength: 12}),
  })
  .map(({text, from, length, insertions}) =>
    insertions.reduce(
      (piece, [at, what]) => piece.slice(0, at) + what + piece.slice(at),
      text.slice(from % text.length, from + length),
    ),
  );

describe('whatever the input', () => {
  it('fails with nothing but a BriefError', async () => {
    const input = fc.oneof(fc.string({unit: 'binary', maxLength: 500}), fc.uint8Array({maxLength: 300}), mutant);
    await holds(fc.asyncProperty(input, neverABug), {numRuns: 400});
  });
});

async function neverABug(input: string | Uint8Array): Promise<void> {
  try {
    await summarize(input, {explain: true});
  } catch (error) {
    if (!(error instanceof BriefError)) throw error;
  }
}
