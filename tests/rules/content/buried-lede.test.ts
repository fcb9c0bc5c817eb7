import {describe, expect, it} from 'vitest';
import {problems, prose} from '../problems.js';

const lede = `The ferry to Hallig Süderoog stops in October, because the county no longer pays 400,000 euros a year for it.
Without the ferry, the Hallig loses its school. The ferry was the only way to the Hallig for eleven people.`;
const chatter = `It was cold in March. Some people stood at the pier and waited for a while. A dog barked at the gulls.
Somebody had brought a thermos with tea, and it went from hand to hand. Nobody spoke much.

The pier was built by hand in the fifties. The planks were painted green once. One of them is loose now.

There is a small kiosk as well. It sells ice cream in summer and hot soup in winter. The owner keeps a list of storms.`;

describe('buried-lede', () => {
  it('finds a best point that stands behind much else', async () => {
    expect(
      await problems('buried-lede', `# The ferry to Hallig Süderoog stops\n\n${chatter}\n\n${lede}`, {words: 100}),
    ).toEqual([expect.stringMatching(/^10: Unexpected best point after \d\d % of the article, expected within 33 %$/)]);
  });

  it.each([
    ['stands at the top', `# The ferry to Hallig Süderoog stops\n\n${lede}\n\n${chatter}`, {words: 100}],
    ['may stand there', `# The ferry to Hallig Süderoog stops\n\n${chatter}\n\n${lede}`, {words: 100, share: 0.95}],
    [
      'is hardly better than others',
      `# The ferry to Hallig Süderoog stops\n\n${chatter}\n\n${lede}`,
      {words: 100, margin: 1},
    ],
    ['stands in a short article', `# The ferry to Hallig Süderoog stops\n\n${chatter}\n\n${lede}`, {words: 1000}],
    ['is not there', '# The ferry to Hallig Süderoog stops\n', {words: 0}],
    ['is as good as all others', prose(400), {}],
  ])('lets pass one that %s', async (_, markdown, options) => {
    expect(await problems('buried-lede', markdown, options)).toEqual([]);
  });
});
