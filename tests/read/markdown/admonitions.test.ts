import {describe, expect, test} from 'vitest';
import {maskAdmonitions} from '../../../src/read/markdown/admonitions.js';
import {parseArticle} from '../../../src/read/read-article.js';

async function sentencesOf(markdown: string): Promise<string[]> {
  const {sentences} = await parseArticle(markdown, {language: 'en'});
  return sentences.map(({text}) => text);
}

describe('maskAdmonitions', () => {
  test.each([
    ['!!! note "Mind"\n\n    Tea is hot.\n\n    It steams.\n\nSo it is.', ['Tea is hot.', 'It steams.', 'So it is.']],
    ['??? danger\n    Tea is hot.', ['Tea is hot.']],
    ['=== "One"\n\n    Tea is hot.\n\n=== "Two"\n\n    Ice is not.', ['Tea is hot.', 'Ice is not.']],
    ['- a\n\n    !!! tip\n\n        Tea is hot.', ['a', 'Tea is hot.']],
    ['```{warning} Mind\n:class: big\n\nTea is hot.\n```\n\nSo it is.', ['Tea is hot.', 'So it is.']],
    ['````{note}\n```{tip}\nTea is hot.\n```\nSo it is.\n````', ['Tea is hot.', 'So it is.']],
    ['~~~{seealso}\nTea is hot.\n~~~', ['Tea is hot.']],
    ['```{code-block} md\n!!! note\n    Tea.\n```\n\nSo it is.', ['So it is.']],
  ])('reads what stands in %j', async (markdown, expected) => {
    expect(maskAdmonitions(markdown)).toHaveLength(markdown.length);
    expect(await sentencesOf(markdown)).toEqual(expected);
  });

  test.each([
    '',
    'Wow!!! it is',
    'Title\n===\n\n    code',
    '```md\n!!! note\n\n    Tea.\n```',
    '!!! note\nTea is hot.',
  ])('leaves %j', (markdown) => {
    expect(maskAdmonitions(markdown)).toBe(markdown);
  });
});
