import {describe, expect, it, test} from 'vitest';
import {endsSentence, joinSentences} from '../../../src/text/sentences/join-sentences.js';

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

test.each(['It rained.', 'Did it?”', '(It did!) ', '雨が降った。」', 'هل أمطرت؟', 'बारिश हुई।', 'And then…'])(
  '"%s" ends a sentence',
  (text) => {
    expect(endsSentence(text)).toBe(true);
  },
);

test.each(['', 'Rain', 'It rained:', 'It rained, ', '1.5 mm', '“Rain”'])('"%s" does not', (text) => {
  expect(endsSentence(text)).toBe(false);
});
