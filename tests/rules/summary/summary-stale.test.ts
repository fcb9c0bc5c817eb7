import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {analyze} from '../../../src/analysis.js';
import {check} from '../../../src/check.js';
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
    expect((await check(edited, options)).findings.map(({line, reason}) => `${line}: ${reason}`)).toEqual([
      '3: Unexpected block of an older text, expected what brief write puts there now',
    ]);
  });
});
