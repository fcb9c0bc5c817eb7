import {describe, expect, it} from 'vitest';
import {problems, prose} from '../problems.js';

describe('long-paragraph', () => {
  it('takes as many words as it is told and no more', async () => {
    expect(await problems('long-paragraph', prose(200))).toEqual([]);
    expect(await problems('long-paragraph', prose(201))).toEqual([
      '1: Unexpected paragraph of 201 words, expected at most 200',
    ]);
  });

  it('counts each paragraph and list item by itself', async () => {
    expect(
      await problems('long-paragraph', `${prose(20)}\n\n${prose(20)}\n\n- ${prose(20)}\n- ${prose(30)}\n`, {max: 20}),
    ).toEqual(['6: Unexpected paragraph of 30 words, expected at most 20']);
  });

  it('leaves alone what someone else said', async () => {
    expect(await problems('long-paragraph', `> ${prose(30)}\n`, {max: 20})).toEqual([]);
  });
});
