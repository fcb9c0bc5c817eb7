import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {analyze} from '../../src/analysis.js';
import type {Limit} from '../../src/options.js';
import {candidatesOf} from '../../src/select/candidates.js';
import {selectWithin} from '../../src/select/within-limit.js';
import {summarize} from '../../src/summarize.js';
import {holds} from '../holds.js';

const text = `The council closes four swimming pools in the north of the city for good.

Repairs cost nine million euros. Schools lose their lessons. Only the harbour pool stays open.`;

async function selected(worths: readonly number[], limit: Limit, count = 3, markdown = text) {
  const {candidates} = candidatesOf(await analyze(markdown));
  return selectWithin(limit, candidates, ({index}) => worths[index]!, count).map(({sentence}) => sentence.index);
}

describe('selectWithin', () => {
  test('chooses nothing where nothing fits', async () => {
    expect(await selected([1, 1, 1, 1], {maxCharacters: 10})).toEqual([]);
    expect(await selected([1, 1, 1, 1], {maxWords: 3})).toEqual([]);
  });

  test('chooses the best pair that fits, in reading order, not the longest sentence', async () => {
    // 12, 5, 4 and 6 words: of the pairs within eleven, 0.9² + 0.8² is the most.
    expect(await selected([0.6, 0.9, 0.7, 0.8], {maxWords: 11})).toEqual([1, 3]);
    expect(await selected([1, 0.6, 0.6, 0.6], {maxWords: 14})).toEqual([0]);
  });

  test('what opens with half a connective is taken only where nothing else fits', async () => {
    const markdown = 'And so the ferry stops.\n\nThe town of Skarvik loses its only ferry over the sound for ever.';
    const forms = candidatesOf(await analyze(markdown)).candidates.map(({form}) => form);
    expect(forms).toEqual(['connective', 'standing']);
    expect(await selected([1, 0.1], {maxWords: 20}, 1, markdown)).toEqual([1]);
    expect(await selected([1, 0.1], {maxWords: 6}, 1, markdown)).toEqual([0]);
  });

  test('under a limit in words, no sentence gives way to one of more words because that has fewer letters', async () => {
    // 12, 5 and 10 words: the first alone is worth 0.9² = 0.81, the other two fit together and are worth 1.36.
    const short = 'The city is to cut the fee of a bus by half.';
    const long = 'Neighbouring municipalities criticised unannounced redevelopment.';
    const longest = 'Engineers inspected seventeen bridges across the northern districts after storms.';
    const worths = [0.9, 0.85, 0.8];
    const markdown = [short, long, longest].join('\n\n');
    expect(await selected(worths, {maxWords: 15}, 3, markdown)).toEqual([1, 2]);
    expect(await selected(worths, {maxWords: 15, maxCharacters: 200}, 3, markdown)).toEqual([1, 2]);
    expect(await selected(worths, {maxWords: 15, maxCharacters: 100}, 3, markdown)).toEqual([0]);
  });

  test('takes what fits to the last character', async () => {
    const characters = 'Repairs cost nine million euros. Only the harbour pool stays open.'.length;
    expect(await selected([0, 1, 0, 1], {maxCharacters: characters})).toEqual([1, 3]);
    expect(await selected([0, 1, 0, 1], {maxCharacters: characters - 1})).toHaveLength(1);
  });

  test('leaves room empty rather than fill it with a weak sentence', async () => {
    expect(await selected([1, 0.4, 0.4, 0.4], {maxWords: 30})).toEqual([0]);
  });

  test('never takes more sentences than asked for', async () => {
    expect(await selected([1, 1, 1, 1], {maxWords: 100}, 2)).toHaveLength(2);
  });
});

test('a summary never passes its limit, and all of it is whole sentences of the article', async () => {
  await holds(
    fc.asyncProperty(fc.integer({min: 1, max: 250}), async (maxCharacters) => {
      const {paragraph, keyPoints} = await summarize(text, {maxCharacters});
      expect([...paragraph!].length).toBeLessThanOrEqual(maxCharacters);
      expect(paragraph).toBe(keyPoints.map((point) => point.text).join(' '));
      for (const point of keyPoints) expect(text).toContain(point.text);
    }),
    {numRuns: 40},
  );
});

test('where nothing fits a warning says so', async () => {
  const {paragraph, warnings} = await summarize(text, {maxCharacters: 10});
  expect(paragraph).toBe('');
  expect(warnings.map(({code}) => code)).toEqual(['limit']);
});
