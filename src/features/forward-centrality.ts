import type {Feature} from '../types.js';
import {accumulate, dot, scaledToBest, termVectors} from './vectors.js';

/**
 * Mean cosine with the sentences that follow: what is taken up later was important, what repeats earlier ones less so.
 * Source: Zheng and Lapata 2019, PacSum (directed centrality), with cosines of idf that is never negative.
 */
export const forwardCentrality: Feature = {
  description: 'is taken up by what follows',
  measure(article) {
    const {sentences} = termVectors(article);
    const rest = new Map<string, number>();
    for (const vector of sentences) accumulate(rest, vector);
    const values = sentences.map((vector) => {
      accumulate(rest, vector, -1);
      return dot(vector, rest);
    });
    return scaledToBest(values);
  },
};
