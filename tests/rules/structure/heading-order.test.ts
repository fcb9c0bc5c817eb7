import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

describe('heading-order', () => {
  it('finds a level that is skipped', async () => {
    expect(await problems('heading-order', '# A\n\n## B\n\n#### C\n\n## D\n\n### E\n')).toEqual([
      '5: Unexpected heading of level 4 below level 2, expected level 3',
    ]);
  });

  it('lets an article start at any level, and go back by any number of them', async () => {
    expect(await problems('heading-order', '### A\n\n#### B\n\n##### C\n\n## D\n')).toEqual([]);
  });

  it('finds several titles once, unless they are fine', async () => {
    const article = '# A\n\n# B\n\n# C\n\n# D\n';
    expect(await problems('heading-order', article)).toEqual([
      '3: Unexpected second heading of level 1, and 2 more below, expected one title',
    ]);
    expect(await problems('heading-order', '# A\n\n# B\n')).toEqual([
      '3: Unexpected second heading of level 1, expected one title',
    ]);
    expect(await problems('heading-order', article, {severalTitles: true})).toEqual([]);
  });

  it('takes no heading from code', async () => {
    expect(await problems('heading-order', '# A\n\n```sh\n# B\n#### C\n```\n')).toEqual([]);
  });
});
