import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {analyze} from '../../../src/analysis.js';
import {check} from '../../../src/check.js';
import type {Options} from '../../../src/options.js';
import {summarizeAnalysis} from '../../../src/summarize.js';
import {write, writeDefaults} from '../../../src/write.js';
import {only, problems} from '../problems.js';

const read = (name: string) => readFileSync(new URL(`../../../fixtures/rules/${name}`, import.meta.url), 'utf8');

describe('summary-stale', () => {
  it('finds what brief wrote of an older text, at its line', async () => {
    expect(await problems('summary-stale', read('summary-stale/fail.md'))).toEqual([
      '3: Unexpected "summary" of an older text, expected what brief write puts there now',
    ]);
  });

  it.each([
    ['what is up to date', read('summary-stale/pass.md')],
    ['what somebody has changed since', read('summary-stale/fail.md').replace('every thirty minutes."', 'often."')],
    ['no summary', read('summary-missing/fail.md')],
  ])('lets pass %s', async (_, markdown) => {
    expect(await problems('summary-stale', markdown)).toEqual([]);
  });

  it('finds a block of an older text', async () => {
    const text = '# Night bus\n\nThe night bus leaves the central station every thirty minutes.\n';
    const analysis = await analyze(text, {language: 'en'});
    const settings = {...writeDefaults, keys: {}, insertBlock: true};
    const written = await write(analysis, summarizeAnalysis(analysis), settings);
    const options = {language: 'en', rules: only('summary-stale'), write: {keys: {}}};
    expect((await check(written.text, options)).findings).toEqual([]);
    const edited = written.text.replace(/thirty(?![\s\S]*thirty)/, 'twenty');
    expect((await check(edited, options)).findings.map(({line, message}) => `${line}: ${message}`)).toEqual([
      '3: Unexpected block of an older text, expected what brief write puts there now',
    ]);
  });

  const market = `# The market moves

The weekly market moves to the church square in April. The square has room for sixty stalls, twelve more than before.

The council pays 40,000 euros a year for the square, because its stones are old. Two streets close on Saturdays.
`;

  /** What brief writes with options that no config knows, and the checker is not told. */
  async function told(keys: Record<string, string>, options: Options = {}): Promise<string> {
    const analysis = await analyze(market, {language: 'en'});
    const settings = {...writeDefaults, keys};
    return (await write(analysis, summarizeAnalysis(analysis, options), settings, options)).text;
  }

  it('finds what stands at a key that no config names, and says how to renew it', async () => {
    const text = await told({description: 'description', summary: 'seo.tldr', readingTime: 'minutes'});
    const edited = text.replace(/April(?![\s\S]*April)/, 'May');
    expect(await problems('summary-stale', edited)).toEqual([
      '2: Unexpected "description" of an older text, expected what brief write --set description=description puts there now; no config names this key',
      '3: Unexpected "seo.tldr" of an older text, expected what brief write --set summary=seo.tldr puts there now; no config names this key',
    ]);
  });

  it.each<[string, Record<string, string>, Options]>([
    ['as it comes', {description: 'description', reasons: 'why', keyphrases: 'tags', readingTime: 'minutes'}, {}],
    ['of fewer points', {summary: 'tldr', points: 'list'}, {points: 1}],
    ['of no more reasons than were asked for', {reasons: 'why'}, {why: 1}],
    ['for a field of few characters', {summary: 'teaser'}, {maxCharacters: 120}],
  ])('lets pass what stands at keys that no config names, where brief would still write it: %s', async (_, ...args) => {
    expect(await problems('summary-stale', await told(...args))).toEqual([]);
  });

  it.each<[string, Record<string, string>, Options, string]>([
    ['one point', {summary: 'tldr'}, {points: 1}, 'summary=tldr'],
    ['a field', {points: 'list'}, {maxCharacters: 120}, 'points=list'],
  ])('finds what was made as %s and would be made otherwise now', async (_, keys, options, expected) => {
    const edited = (await told(keys, options)).replace(/weekly(?![\s\S]*weekly)/, 'monthly');
    expect(await problems('summary-stale', edited)).toEqual([
      expect.stringContaining(`--set ${expected} puts there now`),
    ]);
  });

  it('lets pass what a note changed by hand tells nothing of', async () => {
    const text = (await told({summary: 'tldr'})).replace(/weekly(?![\s\S]*weekly)/, 'monthly');
    expect(await problems('summary-stale', text)).toHaveLength(1);
    expect(await problems('summary-stale', text.replace(':summary', ':sumary'))).toEqual([]);
  });

  it('lets pass what somebody has changed at a key that no config names', async () => {
    const text = (await told({description: 'description'})).replace(/^description: .*$/m, 'description: By hand.');
    expect(await problems('summary-stale', text.replaceAll('April', 'May'))).toEqual([]);
  });
});
