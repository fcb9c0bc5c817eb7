import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

const article = (line: string): string => `---\ntitle: Ferry\n${line}\n---\n\nThe ferry leaves.\n`;

describe('description-length', () => {
  it('takes from 30 to 300 characters', async () => {
    const length = (count: number): Promise<string[]> =>
      problems('description-length', article(`description: ${'a'.repeat(count)}`));
    expect(await length(29)).toEqual(['3: Unexpected description of 29 characters, expected at least 30']);
    expect(await length(30)).toEqual([]);
    expect(await length(300)).toEqual([]);
    expect(await length(301)).toEqual(['3: Unexpected description of 301 characters, expected at most 300']);
  });

  it('measures any other key', async () => {
    expect(
      await problems('description-length', article('summary: Too long.'), {key: 'summary', min: 0, max: 5}),
    ).toEqual(['3: Unexpected summary of 9 characters, expected at most 5']);
  });

  it('measures a description inside a mapping', async () => {
    const nested = article('seo:\n  description: Too short.');
    expect(await problems('description-length', nested, {key: 'seo.description'})).toEqual([
      '2: Unexpected seo.description of 10 characters, expected at least 30',
    ]);
  });

  it.each([
    ['is not there', 'lang: en'],
    ['is blank', 'description: " "'],
    ['is no text', 'description: [a]'],
  ])('says nothing where the key %s, unless it is required', async (_, line) => {
    expect(await problems('description-length', article(line))).toEqual([]);
    expect(await problems('description-length', article(line), {required: true})).toEqual([
      '2: Unexpected article without "description" in its front matter, expected one',
    ]);
  });

  it('requires it of an article without front matter too', async () => {
    expect(await problems('description-length', 'The ferry leaves.', {required: true})).toHaveLength(1);
  });
});
