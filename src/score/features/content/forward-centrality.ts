import type {Feature} from '../../../types.js';
import {scaledToBest} from '../../measure-each.js';

/**
 * Mean cosine with the sentences that follow: what is taken up later was important, what repeats earlier ones less so.
 * Source: Zheng and Lapata 2019, PacSum (directed centrality), with cosines of idf that is never negative.
 */
export const forwardCentrality: Feature = {
  description: 'is taken up by what follows',
  measure({vectors: {termIndex, weights}}) {
    const {starts, terms, frequencies} = termIndex;
    // The sum of the vectors that follow: one product with it stands for those with each of them.
    const rest = new Float64Array(frequencies.length);
    const values = new Float64Array(starts.length - 1);
    for (let sentence = values.length - 1; sentence >= 0; sentence--) {
      for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++)
        values[sentence]! += weights[at]! * rest[terms[at]!]!;
      for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) rest[terms[at]!]! += weights[at]!;
    }
    return scaledToBest(values);
  },
};
