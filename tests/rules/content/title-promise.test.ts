import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

const body = 'The night bus leaves every thirty minutes. Its ticket is valid until four.';

describe('title-promise', () => {
  it('finds a title of which the article takes up less than half', async () => {
    expect(await problems('title-promise', `# Happy gardeners at night\n\n${body}`)).toEqual([
      '1: Unexpected "Happy", "gardeners" in the title, expected words that the article takes up',
    ]);
  });

  it.each([
    ['half of it in another inflection', `# Gardeners and tickets\n\n${body}`],
    ['its words in a heading', `# Happy gardeners\n\n${body}\n\n## A happy gardener\n\n${body}`],
    ['its words in code', `# Reading gardener.yaml\n\n${body}\n\n\`\`\`sh\nread gardener.yaml\n\`\`\`\n`],
    ['a title of one word, which may be a name', `# Gardeners\n\n${body}`],
    ['an article without prose', '# Happy gardeners\n'],
  ])('lets pass %s', async (_, markdown) => {
    expect(await problems('title-promise', markdown)).toEqual([]);
  });

  it('can be told to ask for all', async () => {
    expect(await problems('title-promise', `# Night bus gardeners\n\n${body}`, {share: 1})).toEqual([
      '1: Unexpected "gardeners" in the title, expected words that the article takes up',
    ]);
  });

  it("does not judge a file's name", async () => {
    expect(await problems('title-promise', body, {}, {path: 'happy-gardeners-meet.md'})).toEqual([]);
  });
});
