import {largest, sumOf} from '../text/index.js';
import type {Score, Sentence} from '../types.js';
import type {Candidate} from './candidates.js';

// Log-odds that a candidate pays for what its features cannot weigh, since graders saw the article around it: the least at
// which of the points of news and posts 3 % open with a pronoun and 0.5 % with half a connective.
type Penalties = Readonly<Record<Candidate['form'], number>>;
const dependencePenalties: Penalties = {
  standing: 0,
  pronoun: 0.7,
  quotation: 0.7,
  connective: 4,
  fragment: 0,
};

export const noPenalties: Penalties = {standing: 0, pronoun: 0, quotation: 0, connective: 0, fragment: 0};

/** How much of all that an article has for a question each candidate has: 0…1, together 1. */
export function worths(
  candidates: readonly Candidate[],
  scores: readonly Score[],
  price: Penalties = dependencePenalties,
): ReadonlyMap<Sentence, number> {
  const odds = candidates.map(({sentence, form}) => scores[sentence.index]!.total - price[form]);
  const most = largest(odds);
  const sum = sumOf(odds, (value) => Math.exp(value - most));
  return new Map(candidates.map(({sentence}, at) => [sentence, Math.exp(odds[at]! - most) / sum]));
}
