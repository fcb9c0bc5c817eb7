import fc from 'fast-check';
import type {Nodes, Root} from 'mdast';
import {gfmStrikethroughFromMarkdown} from 'mdast-util-gfm-strikethrough';
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table';
import {gfmStrikethrough} from 'micromark-extension-gfm-strikethrough';
import {gfmTable} from 'micromark-extension-gfm-table';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {describe, expect, test} from 'vitest';
import {markdownOf, paragraph, text} from '../../src/report/markdown-text.js';
import {holds} from '../holds.js';

describe('markdownOf', () => {
  test('leaves plain text as it is', () => {
    expect(markdownOf(quoted('It costs 40,000 euros (a third more), she said.'))).toBe(
      '> 1. It costs 40,000 euros (a third more), she said.\n',
    );
  });

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['AT&T &copy; &#x3c;b>', 'AT&amp;T &amp;copy; &amp;#x3c;b&gt;'],
    ['[a](javascript:alert(1))', '\\[a]\\(javascript\\:alert(1))'],
    ['![x](x onerror=alert(1))', '!\\[x]\\(x onerror=alert(1))'],
    ['**bold** _and_ `code`', '\\*\\*bold\\*\\* \\_and\\_ \\`code\\`'],
    ['{{ include }} $5 \\<b', '\\{\\{ include \\}\\} \\$5 \\\\&lt;b'],
    ['1. First', '1\\. First'],
    ['# Heading', '\\# Heading'],
    ['See https://a.example/b or www.a.example', 'See https\\://a.example/b or www\\.a.example'],
    ['Write to me@a.example at 10:30: now', 'Write to me\\@a.example at 10:30: now'],
    [':video[x]{src=y} ::leaf :smile:', '\\:video\\[x]\\{src=y\\} \\:\\:leaf \\:smile:'],
    [':::note', '\\::\\:note'],
  ])('keeps text from being markup: %s', (value, escaped) => {
    expect(markdownOf(quoted(value))).toBe(`> 1. ${escaped}\n`);
  });

  test('leaves the address of a link as it is', () => {
    const children = [{type: 'link' as const, url: 'https://a.example/me@b', children: [text('www.c.example')]}];
    expect(markdownOf({type: 'root', children: [paragraph(...children)]})).toBe(
      '[www\\.c.example](https://a.example/me@b)\n',
    );
  });

  test('gives back any text, in CommonMark and with the extensions of GitHub', () => {
    const mark = fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~&:"\'=$%^@/? 1a中é\u{1f600}',
      'https://x.org',
      '&lt;',
      '<b onclick=x>',
      '---',
    );
    const line = fc
      .array(mark, {minLength: 1, maxLength: 12})
      .map((parts) => parts.join('').replace(/ +/g, ' ').trim())
      .filter(Boolean);
    holds(
      fc.property(line, (value) => {
        const markdown = markdownOf(quoted(value));
        for (const processor of [commonMark(), gitHub()]) {
          const tree = processor.parse(markdown);
          expect(shapeOf(tree)).toEqual({root: [{blockquote: [{list: [{listItem: [{paragraph: [value]}]}]}]}]});
        }
      }),
      {numRuns: 2000},
    );
  });

  test('opens no tag in anything that reads it as HTML', () => {
    holds(
      fc.property(fc.string({maxLength: 30}), (value) => {
        const written = markdownOf(quoted(value)).slice('> 1. '.length);
        expect(written).not.toContain('<');
        const html = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).processSync(written);
        expect(String(html)).not.toMatch(/<(?!\/?(?:p|blockquote|ol|ul|li|h1|h2|pre|code|hr)\b)/);
      }),
    );
  });
});

function quoted(value: string): Root {
  const item = {type: 'listItem', spread: false, children: [{type: 'paragraph', children: [{type: 'text', value}]}]};
  const list = {type: 'list', ordered: true, spread: false, children: [item]};
  return {type: 'root', children: [{type: 'blockquote', children: [list]}]} as Root;
}

function commonMark() {
  return unified().use(remarkParse);
}

function gitHub() {
  const micromarkExtensions = [gfmStrikethrough(), gfmTable()];
  const fromMarkdownExtensions = [gfmStrikethroughFromMarkdown(), gfmTableFromMarkdown()];
  return unified().data({micromarkExtensions, fromMarkdownExtensions}).use(remarkParse);
}

/** Types of the nodes, and the text of those that have one. */
function shapeOf(node: Nodes): unknown {
  if (node.type === 'text') return node.value;
  return {[node.type]: 'children' in node ? node.children.map(shapeOf) : []};
}
