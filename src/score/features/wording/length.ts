import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const span = 10; // words over which each step rises

/** The weight of a word is not the same at every length: a label gains by each, a sentence of forty loses. Source: Kupiec et al. 1995 (sentence length cut-off). */
export const lengthSteps: Readonly<Record<`words-${number}-to-${number}`, Feature>> = Object.fromEntries(
  [0, 8, 18, 25, 50].map((step) => [
    `words-${step + 1}-to-${step + span}`,
    {
      description:
        step === 0
          ? 'has words: each of the first ten counts'
          : `has more than ${step} words: each of the next ten counts`,
      measure: ({article: {sentences}}) =>
        measureEach(sentences, ({wordCount}) => Math.min(1, Math.max(0, (wordCount - step) / span))),
    } satisfies Feature,
  ]),
);
