import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {withLineFeeds} from '../../../src/read/input/line-feeds.js';
import {placeOf} from '../../../src/read/positions.js';
import {parseArticle} from '../../../src/read/read-article.js';

test('a text of line feeds alone is left as it is', () => {
  const {text, placed} = withLineFeeds('a\nb');
  const chunks = [{tree: {type: 'root' as const, children: []}, start: 0}];
  expect([text, placed(chunks)]).toEqual(['a\nb', chunks]);
});

test('places are those of the text it came from', () => {
  const source = 'a\r\nb\rc\r\n\r\nd';
  const {text, placed} = withLineFeeds(source);
  expect(text).toBe('a\nb\nc\n\nd');
  const tree = {
    type: 'root' as const,
    children: [
      {type: 'text' as const, value: 'a\nb\nc', position: placeOf(0, 5)},
      {type: 'text' as const, value: 'd', position: placeOf(7, 8)},
    ],
  };
  const [chunk] = [...placed([{tree, start: 0}])];
  const places = chunk!.tree.children.map(({position}) => source.slice(position!.start.offset, position!.end.offset));
  expect(places).toEqual(['a\r\nb\rc', 'd']);
});

describe('an article', () => {
  /** All that an author sees of it: words, and lines and columns, which line ends do not change. */
  async function seen(source: string) {
    const {sentences, headings, comments, title} = await parseArticle(source, {language: 'en', format: 'markdown'});
    const place = ({position}: (typeof sentences)[number] | (typeof headings)[number]) => {
      const {line, column, endLine, endColumn} = position;
      return {line, column, endLine, endColumn};
    };
    return {
      title,
      sentences: sentences.map((sentence) => ({text: sentence.text, ...place(sentence)})),
      headings: headings.map((heading) => ({text: heading.text, ...place(heading)})),
      comments: comments.map(({text}) => text.replace(/\r\n?/g, '\n')),
    };
  }

  const constructs = [
    '# The *quay*\n\nIt rained. We\nstayed.\n\n',
    '> Quoted words. More\n> of them.\n\n',
    '- one item here\n  goes on\n- two\n\n',
    '```\ncode\n\nmore\n```\n\n',
    '    code\n    more\n\nBehind it.\n\n',
    'See [the plan][p]. And [that][^1].\n\n[p]: /plan\n\n',
    '| a | b |\n|---|---|\n| c | d |\n\n',
    'Hard break  \nhere. `code\nspan` too.\n\n',
    '<!-- a\ncomment -->\n\n<div>\nhtml\n</div>\n\n',
    'Under\n===\n\n***\n\nA &amp; B\\\nC.\n\n',
  ];

  test.each(['\r\n', '\r'])('is the same with other line ends: %j', async (lineEnd) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...constructs), {minLength: 1, maxLength: 8}), async (parts) => {
        const source = parts.join('');
        expect(await seen(source.replaceAll('\n', lineEnd))).toEqual(await seen(source));
      }),
      {numRuns: 60, seed: 5},
    );
  });
});
