import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

const article = (description: string): string =>
  `---\ntitle: Ferry\ndescription: ${description}\n---\n\nThe ferry leaves the harbour every morning and carries post to the island.\n`;

describe('description-drift', () => {
  it('finds a description of which the article takes up less than half', async () => {
    expect(await problems('description-drift', article('Volunteers saved a swimming pool from demolition'))).toEqual([
      '3: Unexpected description that the article does not take up ("Volunteers", "saved", "swimming", "pool", "demolition"), expected its own words',
    ]);
  });

  it.each([
    ['other inflections of its words', 'Ferries carrying the post to an island'],
    ['half of its words', 'Ferry and post, volunteers and pools'],
    ['too few words to judge', 'Volunteers saved pools'],
  ])('lets pass %s', async (_, description) => {
    expect(await problems('description-drift', article(description))).toEqual([]);
  });

  it('says nothing without a description', async () => {
    expect(await problems('description-drift', 'The ferry leaves.')).toEqual([]);
    expect(await problems('description-drift', article('[a, b]'))).toEqual([]);
  });

  it('can be told another key and share', async () => {
    const summary = article('x').replace('description: x', 'abstract: Ferry and post, volunteers and pools');
    expect(await problems('description-drift', summary, {key: 'abstract', share: 0.6})).toEqual([
      '3: Unexpected abstract that the article does not take up ("volunteers", "pools"), expected its own words',
    ]);
  });

  it('looks at a description inside a mapping', async () => {
    const nested = article('x').replace(
      'description: x',
      'seo:\n  description: Volunteers saved a swimming pool from demolition',
    );
    expect(await problems('description-drift', nested, {key: 'seo.description'})).toHaveLength(1);
  });

  it("takes what the title says for the article's own", async () => {
    const titled = article('Regatta sailors, buoys and ferries').replace(
      /^title: .*$/m,
      'title: Regatta sailors and buoys',
    );
    expect(await problems('description-drift', titled)).toEqual([]);
    expect(await problems('description-drift', article('Regatta sailors, buoys and ferries'))).toHaveLength(1);
  });
});
