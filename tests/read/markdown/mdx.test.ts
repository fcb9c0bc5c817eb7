import {describe, expect, test} from 'vitest';
import {parseArticle} from '../../../src/index.js';

async function textsOf(mdx: string): Promise<string[]> {
  const {sentences, warnings} = await parseArticle(mdx, {format: 'mdx'});
  expect(warnings).toEqual([]);
  return sentences.map(({text}) => text);
}

describe('MDX', () => {
  test.each([
    [
      'imports and exports',
      'import A from "a"\n\nexport const b = {\n  c: 1,\n\n  d: 2,\n}\n\nTea is a drink.',
      ['Tea is a drink.'],
    ],
    ['tags around text', '<Box a={{b: `>`}} {...c}>\n  Tea is *a* drink.\n</Box>', ['Tea is a drink.']],
    ['tags within a line', 'Tea is <Big>a drink</Big>, <b>hot</b>.', ['Tea is a drink, hot.']],
    ['components in each other', '<Tabs>\n<Tab>\n\n- Tea is hot.\n\n</Tab>\n</Tabs>', ['Tea is hot.']],
    ['a component without text', '<Chart data={[1, 2]} />\n\nTea is hot.', ['Tea is hot.']],
    ['expressions and comments', '{list.map((a) => <li>{a}</li>)}\n\nTea is hot.{/* Ice. */}', ['Tea is hot.']],
    ['code in elements', '<pre>Tea.</pre>\n\n<style>{`a {}`}</style>\n\nTea is hot.', ['Tea is hot.']],
    ['marks of directives', ':::tip\n\nTea is hot.\n\n:::', ['Tea is hot.']],
    ['comments of HTML', 'Tea is hot.\n\n<!-- Ice\n\nis <cold -->\n\nSo is it.', ['Tea is hot.', 'So is it.']],
    ['comments of HTML within a line, but not in code', 'Tea <!-- {x} -->is `<!-- hot -->`.', ['Tea is <!-- hot -->.']],
    [
      'the marks of formulas',
      'Let $\\frac{a_1}{b}$ be *hot*. So $x < \\{2\\}$ is.',
      ['Let $\\frac{a_1}{b}$ be hot.', 'So $x < \\{2\\}$ is.'],
    ],
    ['text indented as code would be', '<Box>\n    <Box>\n        Tea is hot.\n    </Box>\n</Box>', ['Tea is hot.']],
  ])('leaves out %s', async (_, mdx, expected) => {
    expect(await textsOf(mdx)).toEqual(expected);
  });

  test('shows strings, and no sentence in which something else is shown', async () => {
    expect(await textsOf("Tea{' '}is {'hot'}. There are {count} cups. Take <Cup /> one. Drink it.")).toEqual([
      'Tea is hot.',
      'Drink it.',
    ]);
    expect(await textsOf('Mass is 10<sup>6</sup> g of H<sub>2</sub>O. <b>{n}</b> cups are left. So it is.')).toEqual([
      'Mass is 10^6 g of H2O.',
      'So it is.',
    ]);
  });

  test('leaves ids out of headings', async () => {
    const {sections} = await parseArticle('# Tea {#tea}\n\nA drink.\n\n## Cups {#cups}\n\nOne.', {format: 'mdx'});
    expect(sections.map(({heading}) => heading)).toEqual(['', 'Cups']);
  });

  test('tells where a sentence stands', async () => {
    const {sentences} = await parseArticle('import A from "a"\n\n<A>\n  Tea is *hot*.\n</A>', {format: 'mdx'});
    expect(sentences).toMatchObject([{position: {line: 4, column: 3, endLine: 4, endColumn: 16}}]);
  });

  test.each([
    ['Tea.\n\n<Box>\n\nIt is hot.', 'a tag that is never closed', 3],
    ['Tea is {hot.', 'a brace that is never closed', 1],
    ['Tea is hot.\n\nSo\n!<>\n===', 'tags that do not nest', 1],
    ['Tea.\n\nSee <https://tea.example>.', 'an autolink', 3],
    ['---\ntitle: Tea\n---\nTea.\n\n<A b=>', 'an attribute without a value', 6],
  ])('reads %j as Markdown, and says so', async (mdx, _, line) => {
    const {sentences, warnings} = await parseArticle(mdx, {format: 'mdx'});
    expect(sentences[0]?.text).toMatch(/^(?:Tea|See)/);
    expect(warnings).toMatchObject([
      {code: 'mdx', line, message: expect.stringMatching(/^not valid MDX, so it is read as Markdown: \w/)},
    ]);
    expect(warnings[0]?.message).not.toMatch(/[\r\n]/);
  });
});
