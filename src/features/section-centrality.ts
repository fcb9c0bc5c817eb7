import type {Feature} from '../types.js';
import {accumulate, dot, scaledToBest, termVectors} from './vectors.js';

/** Mean cosine with the other sentences of its section. Source: Dong et al. 2021, HipoRank (intra-section edges). */
export const sectionCentrality: Feature = {
  description: 'is like the rest of its section',
  measure(article) {
    const {sentences} = termVectors(article);
    const values: number[] = [];
    for (const {first, count} of article.sections) {
      const sum = new Map<string, number>();
      const own = sentences.slice(first, first + count);
      for (const vector of own) accumulate(sum, vector);
      for (const vector of own) values.push((dot(vector, sum) - dot(vector, vector)) / Math.max(1, count - 1));
    }
    return scaledToBest(values);
  },
};
