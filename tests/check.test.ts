import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {check} from '../src/check.js';
import {BriefError} from '../src/errors.js';
import {hash64} from '../src/text/hash.js';

const folder = fileURLToPath(new URL('../fixtures/articles', import.meta.url));

const post = `---
title: Night bus
---

Every thirty minutes the night bus leaves the central station for the harbour.

## Tickets

## Stops

This means a ride to the hospital.
`;

describe('check', () => {
  it('gives the findings in reading order, with severity, place and excerpt', async () => {
    const {findings, source, disabled, warnings} = await check(post, {path: 'bus.md', language: 'en'});
    expect(source).toEqual({path: 'bus.md', format: 'markdown', bytes: post.length});
    expect({disabled, warnings}).toEqual({disabled: 0, warnings: []});
    expect(findings.map(({ruleId, severity, line}) => [ruleId, severity, line])).toEqual([
      ['empty-section', 'warning', 7],
      ['dangling-opening', 'info', 11],
    ]);
    expect(findings.at(-1)).toEqual({
      ruleId: 'dangling-opening',
      severity: 'info',
      message: 'Unexpected "This" at the start of a section, expected what it stands for',
      line: 11,
      column: 1,
      endLine: 11,
      endColumn: 35,
      excerpt: {text: 'This means a ride to the hospital.', start: 0, end: 34},
      fingerprint: `${hash64('dangling-opening\nThis means a ride to the hospital.')}:1`,
    });
  });

  it('takes severities and options', async () => {
    const rules = {'long-sentence': {severity: 'error', max: 10}} as const;
    const {findings} = await check(post, {language: 'en', rules});
    expect(findings.map(({ruleId}) => ruleId)).toEqual(['long-sentence', 'empty-section', 'dangling-opening']);
    expect(findings[0]!.severity).toBe('error');
  });

  it('refuses rules that are not there before it looks at the article', async () => {
    const rules = {'long-words': 'error'} as object;
    await expect(check('', {rules})).rejects.toThrow(new BriefError('usage', 'there is no rule "long-words"'));
    await expect(check('Tea.', {rules: null as never})).rejects.toThrow(/^rules must be an object/);
    await expect(check('')).rejects.toThrow(BriefError);
  });

  it('passes on what is odd about the article', async () => {
    const {warnings} = await check('---\ntitle: [Night bus\n---\n\nThe night bus leaves.\n');
    expect(warnings).toMatchObject([{code: 'front-matter'}]);
  });

  it('names findings by their words, so that they keep their names where they move', async () => {
    const names = async (text: string) =>
      (await check(text, {language: 'en'})).findings.map((found) => found.fingerprint);
    const moved = post.replace('## Tickets', '## News\n\nThe ferry is late.\n\n## Tickets');
    expect(await names(moved)).toEqual(await names(post));
    expect(await names(post.replace('the hospital', 'the school'))).not.toEqual(await names(post));
  });

  it('tells findings of the same words apart', async () => {
    const twice = '# Bus\n\nText.\n\n## North\n\n### Stops\n\n## South\n\n### Stops\n';
    const rules = {'thin-article': 'off'} as const;
    const {findings} = await check(twice, {language: 'ko', rules});
    const [first, second] = findings.map(({fingerprint}) => fingerprint.split(':'));
    expect([first?.[1], second?.[1]]).toEqual(['1', '2']);
    expect(first?.[0]).toBe(second?.[0]);
  });

  it.each(readdirSync(folder))('says of %s the same with any line end, every finding with its words', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8').replace(/\r\n?/g, '\n');
    const {findings} = await check(text, {path: name});
    const lines = text.split('\n');
    for (const {line, column, excerpt} of findings) {
      const words = excerpt.text.slice(excerpt.start, excerpt.end).replace(/…$/, '');
      expect(lines[line - 1]!.slice(column - 1).startsWith(words)).toBe(true);
    }
    for (const variant of [`\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r')]) {
      expect((await check(variant, {path: name})).findings).toEqual(findings);
    }
  });
});
