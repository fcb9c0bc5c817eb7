import {describe, expect, it} from 'vitest';
import {joinSentences} from '../../../src/text/sentences/join-sentences.js';

describe('joinSentences', () => {
  it.each([
    [[], ''],
    [['One bus.'], 'One bus.'],
    [['One bus.', 'Is it late?', '“It is.”', 'So be it'], 'One bus. Is it late? “It is.” So be it'],
    [['A list item', 'The next'], 'A list item; The next'],
    [['船は五月に止まる。', '橋はまだない。'], '船は五月に止まる。橋はまだない。'],
  ])('of %j is %j', (sentences, text) => {
    expect(joinSentences(sentences)).toBe(text);
  });
});
