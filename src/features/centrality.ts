import type {Feature} from '../types.js';
import {accumulate, dot, scaledToBest, termVectors} from './vectors.js';

/**
 * Summed cosine with all other sentences, taken as one product with the sum of their vectors: linear in the text.
 * Source: Erkan and Radev 2004, LexRank (degree centrality); Radev et al. 2004 (centroid).
 */
export const centrality: Feature = {
  description: 'is like the rest of the article',
  measure(article) {
    const {sentences} = termVectors(article);
    const sum = new Map<string, number>();
    for (const vector of sentences) accumulate(sum, vector);
    return scaledToBest(sentences.map((vector) => dot(vector, sum) - dot(vector, vector)));
  },
};
