import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {features, measureFeatures, scoreSentences, weightsFor} from '../../src/score/index.js';
import {traits} from '../../src/score/traits.js';
import {weights} from '../../src/score/weights.js';
import {analysis, article, titleOnly} from './article.js';

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
    await fc.assert(
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
});

test('describes every feature in a few words', () => {
  for (const {description} of Object.values(features)) expect(description).toMatch(/^[a-z].{5,70}[^.]$/);
});

describe('scoreSentences', () => {
  test('scores nothing where there is no prose', async () => {
    expect(scoreSentences(await analysis(titleOnly))).toEqual([]);
  });

  test('adds up shares to the total, each a weight times a measure', async () => {
    const read = await analysis('# Flour\n\nFlour became expensive in 1907. Bakers wept.');
    const [weight, measured] = [weightsFor(read.article), measureFeatures(read)];
    for (const {sentence, shares, total} of scoreSentences(read)) {
      expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBeCloseTo(total, 10);
      for (const id of Object.keys(features) as (keyof typeof features)[]) {
        expect(shares[id]).toBeCloseTo(weight[id] * measured[id][sentence.index]!, 10);
      }
    }
  });
});

test('weightsFor adds to the base what the traits bring', async () => {
  const read = await article('Oaks grow.', {path: 'oaks.md'});
  expect(traits(read)).toEqual({sectioned: 0, unbroken: 0, untitled: 1, foreign: 0});
  expect(weightsFor(read).lead).toBeCloseTo(weights.lead.base + weights.lead.untitled, 10);
});
