import {describe, expect, test} from 'vitest';
import {reportDigestMarkdown} from '../../../src/report/digest/markdown.js';
import {entry, hostile, townDigest} from './library.js';

describe('reportDigestMarkdown', () => {
  test('is a page of headings with links', () => {
    expect(reportDigestMarkdown(townDigest())).toBe(`# This week

2 articles · 1 h 6 min

## Town

### [The library opens on Sundays](https://example.com/town/library.md)

The town library will open on Sundays from March.

*2025-03-14 · 6 min* · also: [Sundays](https://example.com/old/library.md)

## More

### Ferry

*6 min*
`);
  });

  test('opens no tag and no link of its own', () => {
    const evil = townDigest({
      title: hostile,
      topics: [{name: hostile, entries: [entry({title: hostile, point: hostile})]}],
    });
    const output = reportDigestMarkdown(evil);
    expect(output).not.toContain('<');
    expect(output).not.toMatch(/(?<!\\)\]\(javascript/);
  });
});
