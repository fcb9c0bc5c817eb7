import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Cosine with the sum of all sentences: how much it is about what the whole article is about. Source: Radev et al. 2004, MEAD (centroid). */
export const centrality: Feature = {
  description: 'is about what the whole article is about',
  measure({article, vectors: {index, weights}}) {
    const {starts, terms, frequencies} = index;
    const sum = new Float64Array(frequencies.length);
    for (let at = 0; at < terms.length; at++) sum[terms[at]!]! += weights[at]!;
    const length = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0));
    return measureEach(article.sentences, ({index: sentence}) => {
      let product = 0;
      for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) product += weights[at]! * sum[terms[at]!]!;
      return length > 0 ? Math.min(1, product / length) : 0;
    });
  },
};
