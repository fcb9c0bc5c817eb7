import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {check} from '../../../src/check.js';
import {Site} from '../../../src/rules/index.js';
import {run} from '../../cli/run.js';

const text = 'The night bus leaves the central station every thirty minutes, and it stops at the harbour.\n';
const page = (title: string, description: string, body = text) =>
  `---\ntitle: ${title}\ndescription: ${description}\n---\n\n${body}`;

/** What the rules of a site find in articles that are checked one after the other. */
async function found(...pages: string[]): Promise<string[]> {
  const site = new Site();
  const all: string[] = [];
  for (const [index, source] of pages.entries()) {
    const {findings} = await check(source, {path: `${index}.md`, language: 'en', site});
    const own = findings.filter(({ruleId}) => /^(?:duplicate-(?:title|description)|description-echo)$/.test(ruleId));
    all.push(...own.map(({ruleId, line, message}) => `${index}.md:${line} ${ruleId}: ${message}`));
  }
  return all;
}

describe('the rules of a site', () => {
  it('name both files', async () => {
    expect(await found(page('Night bus', 'To the harbour.'), page('Night bus', 'To the harbour.'))).toEqual([
      '1.md:2 duplicate-title: Unexpected title of 0.md, expected one of its own',
      '1.md:3 duplicate-description: Unexpected description of 0.md, expected one of its own',
    ]);
  });

  it('find titles in headings, but not in names of files', async () => {
    expect(await found(`# Night bus\n\n${text}`, `# Night bus\n\n${text}`)).toHaveLength(1);
    expect(await found(text, text)).toEqual([]);
  });

  it.each([
    ['Night bus', 'Night bus', 1],
    ['Night bus', 'The night bus.', 1],
    ['How to take the night bus to the harbour', 'Taking the night bus to the harbour', 1],
    ['Night bus', 'The night bus stops at the harbour.', 0],
    ['Night bus', 'Every thirty minutes.', 0],
    ['Night bus', '""', 0],
  ])('take for an echo of %j: %j', async (title, description, count) => {
    expect(await found(page(title, description))).toHaveLength(count);
  });

  it('obey comments, which are of use only where there are other articles', async () => {
    const disabled = page(
      'Night bus',
      'Every thirty minutes to the harbour.',
      `<!-- brief-disable duplicate-title -->\n\n${text}`,
    );
    const site = new Site();
    await check(page('Night bus', 'From the station to the hospital and back.'), {path: 'a.md', site});
    expect((await check(disabled, {path: 'b.md', site})).findings).toEqual([]);
    expect((await check(disabled, {path: 'b.md'})).findings).toEqual([]);
  });

  it('are off where brief check is given one file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'brief-site-'));
    for (const name of ['a.md', 'b.md'])
      writeFileSync(join(folder, name), page('The long way of the night bus', 'The long way of the night bus.'));
    const both = await run(['check', '.'], {cwd: folder});
    expect(both.stdout).toContain('b.md:2:1 warning duplicate-title\n  Unexpected title of a.md,');
    expect(both.stderr).toBe('brief: Checked 2 articles: 4 warnings\n');
    expect((await run(['check', 'b.md'], {cwd: folder})).stderr).toBe('brief: Checked 1 article: nothing found\n');
  });
});
