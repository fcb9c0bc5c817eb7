import {describe, expect, it} from 'vitest';
import {problems, prose} from '../problems.js';

describe('reading-time', () => {
  it('takes as many minutes as it is told and no more', async () => {
    const minutes = (count: number): string => `---\ntitle: Ferry\nreadingTime: ${count}\n---\n\nThe ferry leaves.\n`;
    expect(await problems('reading-time', minutes(20))).toEqual([]);
    expect(await problems('reading-time', minutes(21))).toEqual([
      '2: Unexpected reading time of 21 minutes, expected at most 20',
    ]);
  });

  it('takes no fewer than it is told either', async () => {
    expect(await problems('reading-time', prose(300), {min: 3})).toEqual([
      '1: Unexpected reading time of 2 minutes, expected at least 3',
    ]);
  });
});
