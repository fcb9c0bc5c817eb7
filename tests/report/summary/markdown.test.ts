import type {Nodes} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {reportMarkdown} from '../../../src/report/summary/markdown.js';
import {librarySummary, point} from '../library.js';

describe('reportMarkdown', () => {
  test('is one quotation for the top of a post', async () => {
    expect(
      await reportMarkdown([librarySummary()], {single: true}),
    ).toBe(`> **2-point summary** · 6 min read · libraries
>
> 1. The town library will open on Sundays from March.
> 2. The county pays 40,000 euros a year for staff and heating.
>
> **Why it matters**
>
> - Families gain the most, because they rarely find the time during the week.
`);
  });

  test("has its titles in the article's language, where brief knows it", async () => {
    const german = await reportMarkdown([librarySummary({language: 'de'})], {single: true});
    expect(german).toContain('> **Zusammenfassung** · 6 Min. Lesezeit · libraries\n');
    expect(german).toContain('> **Warum es wichtig ist**\n');
    const danish = await reportMarkdown([librarySummary({language: 'da'})], {single: true});
    expect(danish).toBe(await reportMarkdown([librarySummary()], {single: true}));
  });

  test('puts the title over the block of each of several articles', async () => {
    const untitled = librarySummary({title: '', whyItMatters: [], topic: {name: '', origin: 'none'}});
    const output = await reportMarkdown([librarySummary(), untitled], {single: false});
    expect(output).toContain('## The library opens on Sundays\n\n> **2-point summary**');
    expect(output).toContain('\n\n## library.md\n\n> **2-point summary** · 6 min read\n>\n> 1. The town');
    expect(output).not.toMatch(/^>? *$\n>? *$/m);
  });

  test('says where there is nothing to say', async () => {
    const warnings = [{code: 'no-prose', message: 'the article has no prose to summarize', line: 1}];
    expect(await reportMarkdown([librarySummary({keyPoints: [], whyItMatters: [], warnings})], {single: true})).toBe(
      '> **Summary** · 6 min read · libraries\n>\n> The article has no prose to summarize.\n',
    );
    expect(await reportMarkdown([], {single: false})).toBe('');
  });

  test('keeps every word of the article text', async () => {
    const hostile = '</p><script>alert(1)</script> [x](javascript:alert(1)) ![x](x"onerror=alert(1)) `a` *b* &lt; {x}';
    const summary = librarySummary({
      title: hostile,
      topic: {name: hostile, origin: 'front-matter'},
      keyPoints: [point(hostile, 1)],
      whyItMatters: [{...point(hostile, 2), kind: 'risk', cue: ''}],
    });
    const output = await reportMarkdown([summary], {single: false});
    expect(output).not.toContain('<');
    const texts = textsOf(unified().use(remarkParse).parse(output));
    expect(texts).toEqual([
      hostile,
      '1-point summary',
      ` · 6 min read · ${hostile}`,
      hostile,
      'Why it matters',
      hostile,
    ]);
  });
});

function textsOf(node: Nodes): string[] {
  if (node.type === 'text') return [node.value];
  return 'children' in node ? node.children.flatMap(textsOf) : [];
}
