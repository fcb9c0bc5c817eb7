import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const highest = 2.5; // mean log frequency; beyond it, an article says one word in every other sentence

/** Mean log number of sentences with its terms. Source: Nenkova and Vanderwende 2005 (SumBasic). */
export const commonTerms: Feature = {
  description: 'speaks in terms of the whole article',
  measure({article, vectors: {termIndex}}) {
    const {starts, terms, frequencies} = termIndex;
    return measureEach(article.sentences, ({index: sentence}) => {
      let sum = 0;
      for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) sum += Math.log(frequencies[terms[at]!]!);
      return Math.min(1, sum / Math.max(1, starts[sentence + 1]! - starts[sentence]!) / highest);
    });
  },
};
