import {describe, expect, it} from 'vitest';
import {counted, unitOf} from '../../src/rules/words.js';

describe('words', () => {
  it('counts with a noun', () => {
    expect([0, 1, 2].map((count) => counted(count, 'word'))).toEqual(['0 words', '1 word', '2 words']);
  });

  it('knows what a language is counted in', () => {
    expect([unitOf({code: 'en'}).noun, unitOf({code: 'zh'}).noun]).toEqual(['word', 'character']);
  });
});
