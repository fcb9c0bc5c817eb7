import {mkdirSync, mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {isDraft, unpublishedName, unpublishedPath} from '../../../src/cli/input/unpublished.js';
import {run} from '../run.js';

describe('unpublishedName', () => {
  it.each([
    ['robots.txt', 'file', 'for programs'],
    ['requirements-dev.txt', 'file', 'for programs'],
    ['LICENSE.txt', 'file', 'for programs'],
    ['404.html', 'file', 'for programs'],
    ['robots-at-work.txt', 'file', undefined],
    ['_note.mdx', 'file', 'a partial'],
    ['_índice.md', 'file', 'a partial'],
    ['_index.md', 'file', undefined],
    ['_2025-03-14-ferry.md', 'file', undefined],
    ['note.mdx', 'file', undefined],
    ['_drafts', 'folder', 'drafts'],
    ['_includes', 'folder', 'partials'],
    ['_posts', 'folder', undefined],
    ['constructor', 'folder', undefined],
  ] as const)('says of %s, a %s: %s', (name, kind, because) => {
    expect(unpublishedName(name, kind)).toBe(because);
  });
});

describe('unpublishedPath', () => {
  it('looks at each folder of a path, unless the pattern names partials', () => {
    expect(unpublishedPath('docs/_partials/a.md', 'docs/**/*.md')).toBe('partials');
    expect(unpublishedPath('docs/_a.mdx', '**/*.mdx')).toBe('a partial');
    expect(unpublishedPath('docs/a.mdx', '**/*.mdx')).toBeUndefined();
    expect(unpublishedPath('docs/_a.mdx', '**/_*.mdx')).toBeUndefined();
  });
});

describe('isDraft', () => {
  const draft = (text: string) => isDraft(Buffer.from(text));

  it.each([
    ['---\ndraft: true\n---\nText.', true],
    ['\uFEFF---\ndraft: true\n---\nText.', true],
    ['+++\ndraft = true\n+++\nText.', true],
    ['{"draft": true}\nText.', true],
    ['---\npublished: false\n---\nText.', true],
    ['---\ndraft: false\n---\nText.', false],
    ['---\npublished: 2025-03-14\n---\nText.', false],
    ['---\ntitle: A draft\n---\nText.', false],
    ['draft: true', false],
    ['', false],
  ])('%j: %s', async (text, expected) => {
    expect(await draft(text)).toBe(expected);
  });
});

describe('drafts and partials', () => {
  const text = 'The ferry leaves at six from the new pier. It takes forty minutes to the island.\n';
  const files = {
    'docs/a.md': text,
    'docs/_b.mdx': text,
    'docs/_partials/c.md': text,
    'docs/d.md': `---\ndraft: true\n---\n${text}`,
    'later/e.md': `---\ndraft: true\n---\n${text}`,
  };
  const folder = mkdtempSync(join(tmpdir(), 'brief-drafts-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true});
    writeFileSync(join(folder, name), content);
  }

  it('are left out of a folder and of a pattern, which --verbose says', async () => {
    for (const operand of ['docs', 'docs/**/*.{md,mdx}']) {
      const {stderr} = await run(['check', operand, '--verbose'], {cwd: folder});
      expect(stderr).toContain('brief: docs/_b.mdx: left out (a partial)\n');
      expect(stderr).toMatch(/brief: docs\/_partials(?:\/c\.md)?: left out \(partials\)\n/);
      expect(stderr).toContain('brief: docs/d.md: left out (a draft)\n');
      expect(stderr).toContain('brief: Checked 1 article');
    }
  });

  it('are taken where they are named, and with --no-ignore', async () => {
    const named = await run(['check', 'docs/_b.mdx', 'docs/d.md'], {cwd: folder});
    expect(named.stderr).toContain('Checked 2 articles');
    const all = await run(['check', 'docs', '--no-ignore'], {cwd: folder});
    expect(all.stderr).toContain('Checked 4 articles');
  });

  it('are no success where there is nothing else', async () => {
    const {stdout, stderr, status} = await run(['later'], {cwd: folder});
    expect({stdout, status}).toEqual({stdout: '', status: 2});
    expect(stderr).toContain('no articles: all are drafts');
  });
});
