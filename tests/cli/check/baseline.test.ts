import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';
import {compare, readBaseline, updated} from '../../../src/cli/check/baseline.js';
import {BriefError} from '../../../src/errors.js';
import {article, finding} from '../../report/findings/reports.js';

const folder = mkdtempSync(join(tmpdir(), 'brief-baseline-'));
const file = resolve('baseline.json');
const one = (changes = {}) => finding({ruleId: 'empty-section', fingerprint: 'aa:1', ...changes});

function saved(text: string): string {
  const path = join(folder, 'baseline.json');
  writeFileSync(path, text);
  return path;
}

describe('a baseline', () => {
  it('knows what it was written with, wherever in the file it has moved', async () => {
    const articles = [article('a.md', one(), one({line: 9, fingerprint: 'aa:2'}), finding())];
    const baseline = await readBaseline(saved(updated(articles, {}, file)));
    const moved = [
      article('a.md', one({line: 90, fingerprint: 'aa:1'}), one({line: 100, fingerprint: 'aa:2'}), finding({line: 3})),
    ];
    expect(compare(moved, baseline, file)).toEqual({articles: [article('a.md')], known: 3, gone: 0});
  });

  it('leaves what is new: other words, the same ones once more, or in another file', async () => {
    const baseline = await readBaseline(saved(updated([article('a.md', one())], {}, file)));
    const others = [
      article('a.md', one(), one({fingerprint: 'aa:2'}), one({fingerprint: 'bb:1'}), one({ruleId: 'no-reason'})),
      article('b.md', one()),
    ];
    const {articles, known, gone} = compare(others, baseline, file);
    expect({known, gone}).toEqual({known: 1, gone: 0});
    expect(articles.map(({findings}) => findings.map(({ruleId, fingerprint}) => `${ruleId} ${fingerprint}`))).toEqual([
      ['empty-section aa:2', 'empty-section bb:1', 'no-reason aa:1'],
      ['empty-section aa:1'],
    ]);
  });

  it('counts what is gone, of the articles that were checked', async () => {
    const baseline = await readBaseline(
      saved(updated([article('a.md', one(), finding()), article('b.md', one())], {}, file)),
    );
    expect(compare([article('a.md', one())], baseline, file)).toMatchObject({known: 1, gone: 1});
  });

  it('is a file that a person can review, the same whatever the order', () => {
    const articles = [
      article('b.md', one()),
      article('a.md', one({ruleId: 'no-reason'}), one(), one({fingerprint: 'aa:2'})),
    ];
    const text = `{
  "version": 1,
  "findings": {
    "a.md": {
      "empty-section": {
        "aa": 2
      },
      "no-reason": {
        "aa": 1
      }
    },
    "b.md": {
      "empty-section": {
        "aa": 1
      }
    }
  }
}
`;
    expect(updated(articles, {}, file)).toBe(text);
    expect(updated(articles.toReversed(), {}, file)).toBe(text);
  });

  it('keeps what it knows of other articles, and forgets clean ones', async () => {
    const baseline = await readBaseline(saved(updated([article('a.md', one()), article('b.md', one())], {}, file)));
    const {findings} = JSON.parse(updated([article('b.md'), article('__proto__', one())], baseline, file));
    expect(Object.keys(findings)).toEqual(['__proto__', 'a.md']);
  });

  it('may have a byte-order mark, as some editors leave one', async () => {
    expect(await readBaseline(saved('\uFEFF{"version": 1, "findings": {}}'))).toEqual({});
  });

  it('names files from its own folder', () => {
    const {findings} = JSON.parse(
      updated([article('docs/a.md', one()), article(null, one())], {}, resolve('docs/baseline.json')),
    );
    expect(Object.keys(findings)).toEqual(['-', 'a.md']);
  });

  it.each([
    ['is not there', undefined, 'not-found', 'no such file; --update-baseline writes it'],
    ['is no JSON', '{', 'unreadable', 'is no baseline; write one with --update-baseline'],
    ['is something else', '{"version": 2}', 'unreadable', 'is no baseline; write one with --update-baseline'],
    ...['[]', '{"a.md": null}', '{"a.md": {"no-reason": []}}', '{"a.md": {"no-reason": {"aa": "2"}}}'].map(
      (findings) =>
        [
          `holds ${findings}`,
          `{"version": 1, "findings": ${findings}}`,
          'unreadable',
          'is no baseline; write one with --update-baseline',
        ] as const,
    ),
    ['is nothing', 'null', 'unreadable', 'is no baseline; write one with --update-baseline'],
  ] as const)('is refused where it %s', async (_, text, code, message) => {
    const path = text === undefined ? join(folder, 'lost.json') : saved(text);
    await expect(readBaseline(path)).rejects.toThrow(new BriefError(code, `${path}: ${message}`));
  });

  it('is refused where it is a folder', async () => {
    await expect(readBaseline(folder)).rejects.toThrow(/cannot be read/);
  });
});
