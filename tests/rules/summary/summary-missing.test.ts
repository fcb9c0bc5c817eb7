import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {check} from '../../../src/check.js';
import {rules} from '../../../src/rules/index.js';
import {only, problems} from '../problems.js';

const read = (name: string) => readFileSync(new URL(`../../../fixtures/rules/${name}`, import.meta.url), 'utf8');

describe('summary-missing', () => {
  it('is off: not every project keeps its summaries in its articles', () => {
    expect(rules['summary-missing'].severity).toBe('off');
  });

  it('finds an article without one, wherever it should be', async () => {
    expect(await problems('summary-missing', read('summary-missing/fail.md'))).toEqual([
      '2: Unexpected article without "summary" in its front matter, expected what brief write puts there',
    ]);
    const settings = {rules: only('summary-missing'), write: {keys: {description: 'abstract'}}};
    const {findings} = await check(read('summary-missing/pass.md'), settings);
    expect(findings.map(({message}) => message)).toEqual([
      'Unexpected article without "abstract" in its front matter, expected what brief write puts there',
    ]);
  });

  it('asks for the block where the settings put one', async () => {
    const settings = {rules: only('summary-missing'), write: {insertBlock: true}};
    const {findings} = await check('The night bus leaves every thirty minutes.\n', settings);
    expect(findings.map(({message}) => message)).toEqual([
      'Unexpected article without a block, expected what brief write puts there',
    ]);
  });

  it.each([
    ['what brief wrote', read('summary-stale/fail.md')],
    ['what somebody else wrote', '---\nsummary: On buses.\n---\n\nThe night bus leaves every thirty minutes.\n'],
  ])('is content with %s', async (_, markdown) => {
    expect(await problems('summary-missing', markdown)).toEqual([]);
  });

  it('asks for none where brief cannot write one', async () => {
    const text = 'The night bus leaves every thirty minutes.\n';
    expect(await problems('summary-missing', text, {}, {format: 'text'})).toEqual([]);
  });
});
