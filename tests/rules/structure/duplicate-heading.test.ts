import {describe, expect, it} from 'vitest';
import {problems} from '../problems.js';

describe('duplicate-heading', () => {
  it('finds the second and every further one of a name within a part', async () => {
    expect(await problems('duplicate-heading', '# T\n\n## A\n\n## B\n\n## *a*\n\n## A\n')).toEqual([
      '7: Unexpected second "a" beside line 3, expected headings that differ',
      '9: Unexpected second "A" beside line 3, expected headings that differ',
    ]);
  });

  it('lets different parts have the same headings', async () => {
    expect(await problems('duplicate-heading', '# T\n\n## 1.0\n\n### Fixed\n\n## 1.1\n\n### Fixed\n')).toEqual([]);
  });

  it('says nothing of headings without text', async () => {
    expect(await problems('duplicate-heading', 'Text.\n\n##\n\n##\n')).toEqual([]);
  });
});
