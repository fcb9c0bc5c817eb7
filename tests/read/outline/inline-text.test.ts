import type {Paragraph} from 'mdast';
import {describe, expect, test} from 'vitest';
import {parseMarkdown} from '../../../src/read/markdown/markdown.js';
import {type BlockText, blockText} from '../../../src/read/outline/inline-text.js';
import {hardBreak, omissionFiller} from '../../../src/read/outline/unmarked.js';

function block(source: string): BlockText {
  return blockText((parseMarkdown(source).children[0] as Paragraph).children, source, 0);
}

function shown(source: string): string {
  return block(source)
    .text.replace(/[^\S\u2029]+/g, ' ')
    .trim();
}

describe('blockText', () => {
  test.each([
    ['emphasis in emphasis', 'One ***two* three** _four_.', 'One two three four.'],
    ['links of all kinds', '[One](a) [two][x] <https://three.org>\n\n[x]: y', 'One two https://three.org'],
    ['code', 'Run `npm  test` now.', 'Run npm test now.'],
    ['code in which braces are shown', 'Write `{{ name }}` or `[^1]`.', 'Write {{ name }} or [^1].'],
    ['escapes and entities', 'R\\&D is 5 &lt; 6.', 'R&D is 5 < 6.'],
    ['no pictures between sentences', '![a](a.png) One. ![alt](a.png) Two.\n![b](b.png)', 'One. Two.'],
    ['ranges', 'From 3~5 to 7~10 and H~2~O.', 'From 3~5 to 7~10 and H~2~O.'],
    ['struck-out text', 'It costs ~~20~~ 15.', 'It costs 15.'],
    ['tags and comments', 'A <b>bold</b> claim<!-- sure? -->.', 'A bold claim.'],
    ['footnote marks', 'A claim.[^1]\n\n[^1]: Source.', 'A claim.'],
    ['hard breaks', 'One  \ntwo<br>three\\\nfour', `One${hardBreak}two${hardBreak}three${hardBreak}four`],
    ['terms and definitions', 'Term\n: Its meaning', `Term${hardBreak} Its meaning`],
    ['math', 'Let $a_b = c$ hold.', 'Let $a_b = c$ hold.'],
  ])('shows %s', (_, source, expected) => {
    expect(shown(source)).toBe(expected);
  });

  test('finds each character in the file', () => {
    const source = 'One **t\\*wo** `th&amp;` [four &amp; five](x "y").';
    const {text, sourceRange} = block(source);
    const place = (words: string): string => {
      const start = text.indexOf(words);
      return source.slice(...sourceRange(start, start + words.length));
    };
    expect(text).toBe('One t*wo th&amp; four & five.');
    expect(place('t*wo')).toBe('t\\*wo');
    expect(place('th&amp;')).toBe('th&amp;');
    expect(place('four & five')).toBe('four &amp; five');
    expect(place('& five.')).toBe('&amp; five](x "y").');
    expect(place('One t*wo')).toBe('One **t\\*wo');
  });

  test('adds the base to every offset', () => {
    const body = 'Some *text*.';
    const {children} = parseMarkdown(body).children[0] as Paragraph;
    expect(blockText(children, `front\n${body}`, 6).sourceRange(5, 9)).toEqual([12, 16]);
  });

  test('marks the omissions that a page fills', () => {
    const {text, omissions} = block('Ask {{ owner }} about `{{ this }}` {{< /note >}}.');
    expect(omissions).toEqual([4]);
    expect(text.slice(0, 14)).toBe(`Ask ${omissionFiller} about`);
  });

  test.each([
    ['a picture amid a sentence', 'If ![a](a.png) is a load, it holds.', 1],
    ['pictures at its ends', 'It weighs ![w](w.png).', 1],
    ['a picture that opens it', '![x](x.png) is the sum.', 1],
    ['a picture by its label', 'If ![a][b] is a load, it holds.\n\n[b]: c.png', 1],
    ['a formula in tags', 'So <math><mi>x</mi></math> grows.', 1],
    ['a control', 'Press <button>Go</button> twice.', 1],
    ['a component of the site', 'Since <Badge text="2" /> and <my-badge></my-badge> it is fast.', 2],
    ['a role that the site resolves', 'See {ref}`plan` and :numref:`map`.', 2],
    ['a reference to a figure', 'See @fig:plan or \\ref{map}.', 2],
    ['figures that come to meet', 'Of 1[^1]2 or 3~~4~~5 or **6**7.\n\n[^1]: Note.', 3],
    ['nothing for an emoji amid a sentence, which stays', 'We :heart: the boat, :100: times.', 0],
    ['code that the site runs', 'The mean is `r mean(x)` on `= this.day`, with `r` alone.', 2],
    ['code that only one format shows', 'So `\\LaTeX`{=latex} grows.', 1],
    ['a text that is exchanged', 'The {~~old~>new~~} boat.', 1],
    ['a template and a reference to a block', 'So <% tp.file.title %> and ((64f0-12ab)) hold.', 2],
    ['a reference to a numbered example', 'As (@good) and @fig-a and \\@ref(fig:b) show.', 3],
    ['an unknown tag amid a sentence', 'We met {% cup 2 %} there.', 1],
    ['nothing in a sentence of words', 'A <b>bold</b> `word` is [here](b). :tada: It is {#x}', 0],
  ])('has an omission for %s', (_, source, count) => {
    expect(block(source).omissions).toHaveLength(count);
  });

  test('finds each character beside what is taken out', () => {
    const source = 'The [[boats/Anna|Anna]] is ==old== and wa&shy;ter<sup>2</sup>, {{ x }} so.';
    const {text, sourceRange} = block(source);
    expect(text).toBe(`The Anna is old and water, ${omissionFiller} so.`);
    for (const word of ['The', 'Anna', 'is', 'old', 'and', 'so.']) {
      const start = text.indexOf(word);
      expect(source.slice(...sourceRange(start, start + word.length))).toBe(word);
    }
    expect(source.slice(...sourceRange(27, 31))).toBe('{{ x');
  });
});
