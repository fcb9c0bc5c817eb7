import {describe, expect, it} from 'vitest';
import {problems} from './problems.js';

describe('unused-disable', () => {
  it('passes on what the pipeline found', async () => {
    expect(await problems('unused-disable', '<!-- brief-disable -->\n\nThe ferry leaves.')).toEqual([
      '1: Unexpected "brief-disable", expected something below it that the rule finds',
    ]);
    expect(await problems('unused-disable', '<!-- a comment -->\n\nThe ferry leaves.')).toEqual([]);
  });
});
