import {describe, expect, it} from 'vitest';
import {problems, prose} from '../problems.js';

describe('long-section', () => {
  it('takes as many words as it is told and no more', async () => {
    expect(await problems('long-section', prose(1000))).toEqual([]);
    expect(await problems('long-section', prose(1001))).toEqual([
      '1: Unexpected 1001 words without a heading, expected at most 1000',
    ]);
  });

  it("points at the section's heading, and counts its own words only", async () => {
    const article = `# Ferry\n\n${prose(10)}\n\n## North\n\n${prose(20)}\n\n### Pier\n\n${prose(10)}\n`;
    expect(await problems('long-section', article, {max: 15})).toEqual([
      '5: Unexpected 20 words without a heading, expected at most 15',
    ]);
  });

  it('points at the first words where there is no heading', async () => {
    expect(await problems('long-section', `<!-- draft -->\n\n${prose(20)}`, {max: 15})).toEqual([
      '3: Unexpected 20 words without a heading, expected at most 15',
    ]);
  });
});
