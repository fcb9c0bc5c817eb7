import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {entriesIn, features, measureFeatures, neighboursOf, scoreSentences} from '../../src/score/index.js';
import {weights} from '../../src/score/weights.js';
import {holds} from '../holds.js';
import {analysis, titleOnly} from './article.js';

const words = ['oak', 'river', 'Anna', '1907', 'however', 'this', 'flour', '"bread"', 'important', 'subscribe', 'we'];
const sentence = fc.array(fc.constantFrom(...words), {minLength: 1, maxLength: 40}).map((list) => `${list.join(' ')}.`);
const block = fc.oneof(
  sentence,
  sentence.map((text) => `- ${text}`),
  sentence.map((text) => `> ${text}`),
  fc.constant('## Flour of the river'),
);

describe('every measure', () => {
  test('is finite, in 0…1, one for each sentence', async () => {
    await holds(
      fc.asyncProperty(fc.array(block, {maxLength: 30}), async (blocks) => {
        const read = await analysis(`# A title of flour\n\n${blocks.join('\n\n')}\n`);
        for (const [id, measured] of Object.entries(measureFeatures(read))) {
          expect(measured, id).toHaveLength(read.article.sentences.length);
          expect(
            [...measured].filter((value) => !(value >= 0 && value <= 1)),
            id,
          ).toEqual([]);
        }
      }),
      {numRuns: 60},
    );
  });

  test('is of nothing where there is no prose', async () => {
    for (const [id, measured] of Object.entries(measureFeatures(await analysis(titleOnly))))
      expect([...measured], id).toEqual([]);
  });
});

test('describes every feature in a few words', () => {
  for (const {description} of Object.values(features)) expect(description).toMatch(/^[a-z].{5,70}[^.]$/);
});

describe('scoreSentences', () => {
  test('scores nothing where there is no prose', async () => {
    expect(scoreSentences(await analysis(titleOnly))).toEqual({points: [], reasons: []});
  });

  test.each(['points', 'reasons'] as const)(
    'adds up shares of %s to the total, each a weight times a measure',
    async (question) => {
      const read = await analysis('# Flour\n\nFlour became expensive in 1907. Bakers wept.');
      const measured = measureFeatures(read);
      for (const {sentence, shares, total} of scoreSentences(read)[question]) {
        expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 10);
        for (const [id, row] of Object.entries<Record<typeof question, number>>(weights))
          expect(shares[id]).toBeCloseTo(row[question] * measured[id]![sentence.index]!, 10);
      }
    },
  );

  test('the share of the lexicon is what its entries in the sentence add', async () => {
    const read = await analysis('Anybody could lose the only link to a hospital.');
    const sum = entriesIn(0, read).reduce((all, {entry}) => all + entry.reasons, 0);
    expect(scoreSentences(read).reasons[0]?.shares.lexicon).toBeCloseTo(sum, 10);
  });
});

describe('neighboursOf', () => {
  test('adds what the sentences beside it have above the mean, the one before it more', () => {
    expect([...neighboursOf(Float64Array.of(1, 7, 1))]).toEqual(
      [0.32, -0.4, 0.48].map((sum) => expect.closeTo(sum, 10)),
    );
  });

  test('adds nothing where there is one sentence, or none', () => {
    expect([...neighboursOf(Float64Array.of(5))]).toEqual([0]);
    expect([...neighboursOf(Float64Array.of())]).toEqual([]);
  });
});
