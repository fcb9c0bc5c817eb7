import {describe, expect, it} from 'vitest';
import {problems, prose} from '../problems.js';

const words = (count: number): string => `${Array.from({length: count}, () => 'word').join(' ')}.`;

describe('long-sentence', () => {
  it('finds nothing in an article without prose', async () => {
    expect(await problems('long-sentence', '# Ferry\n')).toEqual([]);
  });

  it('takes as many words as it is told and no more', async () => {
    expect(await problems('long-sentence', words(50))).toEqual([]);
    expect(await problems('long-sentence', words(51))).toEqual([
      '1: Unexpected sentence of 51 words, expected at most 50',
    ]);
    expect(await problems('long-sentence', prose(30), {max: 9})).toHaveLength(3);
  });

  it('leaves alone what someone else said', async () => {
    expect(await problems('long-sentence', `> ${words(51)}\n`)).toEqual([]);
  });

  it('counts characters where words have no spaces, two and a half for one', async () => {
    const sentence = (length: number): string => `${'船'.repeat(length)}。`;
    expect(await problems('long-sentence', sentence(125), {}, {language: 'zh'})).toEqual([]);
    expect(await problems('long-sentence', sentence(126), {}, {language: 'zh'})).toEqual([
      '1: Unexpected sentence of 126 characters, expected at most 125',
    ]);
  });
});
