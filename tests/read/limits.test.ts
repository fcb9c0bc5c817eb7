import {describe, expect, test} from 'vitest';
import {check, parseArticle, summarizeLine} from '../../src/index.js';
import type {ArticleFormat} from '../../src/types.js';

const article = '# The market\n\nThe weekly market moves from the car park to the church square in April.\n\n';

const refused: [what: string, format: ArticleFormat, text: string, name: string][] = [
  ['tags of MDX', 'mdx', `${article}${'<A>'.repeat(333_000)}`, 'components'],
  ['tags of MDX that close', 'mdx', `${article}${'<A></A>'.repeat(143_000)}`, 'components'],
  ['expressions', 'mdx', `${article}${'{a}'.repeat(333_000)}`, 'components'],
  ['fences of odd count in MDX', 'mdx', `${article}${'```\n'.repeat(250_001)}`, 'components'],
  ['fences of odd count', 'markdown', `${article}${'```\n'.repeat(250_001)}`, 'paragraphs, headings and items'],
  ['headings', 'markdown', `${article}${'## Heading\n\n'.repeat(130_000)}`, 'paragraphs, headings and items'],
  ['items', 'markdown', `${article}${'1. a\n'.repeat(200_000)}`, 'paragraphs, headings and items'],
  ['rows', 'markdown', `${article}|a|\n|-|\n${'|a|\n'.repeat(200_000)}`, 'rows of tables'],
  ['lines of one paragraph', 'markdown', `${article}${'a\n'.repeat(70_000)}`, 'lines without a blank one'],
  ['hard breaks', 'markdown', `${article}${'a\\\n'.repeat(50_000)}\n${'b  \n'.repeat(50_000)}`, 'line breaks'],
  ['references', 'markdown', `${article}${'&amp;'.repeat(200_000)}`, 'tags, references and cells'],
  ['tags of a page', 'html', `<article>${'<b>'.repeat(333_000)}`, 'tags'],
  ['sentences', 'text', 'The market moves to the square. '.repeat(280_000), 'sentences'],
];

describe('refuseTooMuch', () => {
  test.each(refused)('refuses a document of %s before it is parsed', async (_, format, text, name) => {
    const error = expect.objectContaining({code: 'too-large', message: expect.stringMatching(`000 ${name}`)});
    await expect(parseArticle(text, {format})).rejects.toThrow(error);
    await expect(check(text, {format})).rejects.toThrow(error);
  });

  test('takes lines that blank ones part, however many', async () => {
    const {sentences} = await parseArticle('The market moves to the\nchurch square in April.\n \n'.repeat(40_000), {
      format: 'markdown',
    });
    expect(sentences.length).toBe(40_000);
  });

  test('lets a batch go on', async () => {
    const content = `${article}${'<A>'.repeat(333_000)}`;
    const result = await summarizeLine(JSON.stringify({id: 7, content, format: 'mdx'}), 3);
    expect(result).toMatchObject({
      id: 7,
      error: {code: 'too-large', message: expect.stringMatching(/^line 3: has more/)},
    });
  });

  test('refuses front matter that nobody writes, and takes long prose between two rules for text', async () => {
    const data = `---\n${Array.from({length: 20_000}, (_, index) => `a${index}: &a${index} x\n`).join('')}---\n${article}`;
    await expect(parseArticle(data, {format: 'markdown'})).rejects.toMatchObject({code: 'too-large'});
    const prose = `---\n\n${'The market moves to the church square in April.\n\n'.repeat(5000)}---\n\n${article}`;
    expect((await parseArticle(prose, {format: 'markdown'})).sentences.length).toBeGreaterThan(5000);
  });
});

// A call that takes its arguments from a list overflows the stack at about 120,000; a square of their number takes hours.
describe('a long article', () => {
  test.each([
    ['comments on a line', 'mdx', 'a <!-- b -->'],
    ['comments that never close', 'mdx', '<!--'],
    ['comments of MDX that never close', 'mdx', '{/*'],
    ['superscripts that never close', 'markdown', '<sup>'],
    ['subscripts of a page that never close', 'html', '<sub>1'],
    ['components that never close', 'markdown', '<Tabs>'],
    ['formulas that never close', 'markdown', '\\('],
    ['rules below each other', 'text', '---\n'],
  ] as const)('may have thousands of %s', async (_, format, mark) => {
    const text = mark.repeat(60_000 / mark.length);
    expect((await check(`${article}${text}`, {format})).source.bytes).toBeGreaterThan(59_000);
  });

  test('may have a sentence of 196,000 characters', async () => {
    const sentence = '市场在四月搬到教堂广场那里有六十个摊位'.repeat(10_316);
    const {findings} = await check(`# 题目\n\n${sentence}。\n\n短句在这里结束。\n`);
    expect(findings.map(({ruleId}) => ruleId)).toContain('long-sentence');
  });

  test('may have 60,000 headings, all of one name or each of its own', async () => {
    const own = Array.from({length: 30_000}, (_, index) => `## Part ${index}\n\n`).join('');
    const {findings} = await check(`${article}${own}${'## Part\n\n'.repeat(30_000)}`, {format: 'markdown'});
    expect(findings.filter(({ruleId}) => ruleId === 'duplicate-heading')).toHaveLength(29_999);
  }, 60_000);

  test('may have 10,000 comments about rules', async () => {
    const {findings} = await check(`${article}${'<!-- brief-disable-next-line long-sentence -->\n\n'.repeat(10_000)}`);
    expect(findings.filter(({ruleId}) => ruleId === 'unused-disable')).toHaveLength(10_000);
  }, 60_000);
});
