import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {BriefError} from '../src/errors.js';
import {summarize} from '../src/summarize.js';
import {holds} from './holds.js';

const library = `---
title: The library opens on Sundays
tags: [libraries]
---

The town library will open on Sundays from March. Three quarters of its visitors work on weekdays and had asked for it in a survey last year.

The county pays 40,000 euros a year for staff and heating. As a result, the branch in Elm Street closes one hour earlier from Monday to Friday.

## What readers say

Families with school children gain the most, because they rarely find the time during the week. This is why 900 people signed the petition.

## Why it matters

A library that opens only on weekdays puts families at risk of losing the habit of reading together. Longer hours benefit everyone whose job leaves no time before six in the evening.
`;

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

  it('gives what there is, and says so', async () => {
    const codes = async (text: string) => (await summarize(text)).warnings.map(({code}) => code);
    expect(await codes('The library is closed on Fridays in June.')).toEqual(['few-points', 'no-reason']);
    expect(await codes('```\nopen()\n```')).toContain('no-prose');
    expect(await codes('Who is there?')).toEqual(['no-points', 'no-reason']);
  });

  it('gives no reason where all are points already, and says so without blame', async () => {
    const {whyItMatters, warnings} = await summarize(library, {points: 50});
    expect(whyItMatters).toEqual([]);
    expect(warnings.map(({message}) => message)).toContain('no sentence says why it matters');
  });

  it('refuses what is no article, and what no option can mean', async () => {
    await expect(summarize(' \n')).rejects.toMatchObject({code: 'empty'});
    await expect(summarize(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]))).rejects.toMatchObject({code: 'binary'});
    await expect(summarize(library, {points: 0})).rejects.toMatchObject({code: 'usage'});
  });
});

describe('the explanation', () => {
  it('has every sentence, best first', async () => {
    const {explanation = []} = await summarize(library, {explain: true});
    expect(explanation).toHaveLength(8);
    const totals = explanation.map(({total}) => total);
    expect(totals).toEqual(totals.toSorted((left, right) => right - left));
  });

  it('adds up: the shares of a sentence make its total', async () => {
    const {explanation = []} = await summarize(library, {explain: true});
    for (const {shares, total} of explanation) {
      const sum = Object.values(shares).reduce((left, right) => left + right, 0);
      expect(Math.abs(sum - total)).toBeLessThan(1e-9);
    }
  });

  it('adds up for why it matters as well, with the words of the lexicon that weigh most', async () => {
    const {explanation = [], whyItMatters} = await summarize(library, {explain: true});
    for (const {text, reason, words} of explanation) {
      const sum = Object.values(reason.shares).reduce((left, right) => left + right, 0);
      expect(Math.abs(sum - reason.total)).toBeLessThan(1e-9);
      for (const word of [...words, ...reason.words]) expect(text).toContain(word);
      expect(reason.because === '').toBe(reason.picked);
    }
    const picked = explanation.filter(({reason}) => reason.picked).map(({line, column}) => `${line}:${column}`);
    expect(picked.sort()).toEqual(whyItMatters.map(({line, column}) => `${line}:${column}`).sort());
  });

  it('says of the key points that they were picked, and of each other sentence why not', async () => {
    const {explanation = [], keyPoints} = await summarize(library, {explain: true, points: 2});
    const picked = explanation.filter((sentence) => sentence.picked).map(({line, column}) => `${line}:${column}`);
    expect(picked.sort()).toEqual(keyPoints.map(({line, column}) => `${line}:${column}`).sort());
    for (const {picked, because} of explanation) expect(because === '').toBe(picked);
  });

  it('changes nothing else', async () => {
    const {explanation, ...summary} = await summarize(library, {explain: true});
    expect(summary).toEqual(await summarize(library));
  });
});

describe('the text', () => {
  it('has every sentence in reading order, under its heading, with what the explanation says of it', async () => {
    const {text = [], explanation = []} = await summarize(library, {text: true, explain: true});
    expect(text.map(({heading, depth, blocks}) => [heading, depth, blocks.length])).toEqual([
      [null, 0, 2],
      ['What readers say', 2, 1],
      ['Why it matters', 2, 1],
    ]);
    const sentences = text.flatMap(({blocks}) => blocks.flatMap((block) => block.sentences));
    expect(sentences.map(({line}) => line)).toEqual([6, 6, 8, 8, 12, 12, 16, 16]);
    expect(new Set(sentences.map((sentence) => JSON.stringify(sentence)))).toEqual(
      new Set(explanation.map((sentence) => JSON.stringify(sentence))),
    );
  });

  it('changes nothing else', async () => {
    const {text, ...summary} = await summarize(library, {text: true});
    expect(summary).toEqual(await summarize(library));
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

it('says so when an article is in a language without word lists', async () => {
  const finnish = 'Vanha mylly paloi eilen illalla maan tasalle. Kaupunki rakentaa uuden myllyn ensi vuonna.';
  const {language, keyPoints, warnings} = await summarize(finnish, {language: 'fi'});
  expect(language).toBe('fi');
  expect(keyPoints).toHaveLength(2);
  expect(warnings).toContainEqual({code: 'language', message: expect.stringContaining('"fi"'), line: 1});
});
