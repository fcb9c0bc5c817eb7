import type {Feature} from '../../../types.js';
import {measureEach, scaledToBest} from '../../measure-each.js';

const leastTerms = 4; // terms; a shorter sentence is averaged as if it had this many, so that a label does not win

/** Mean frequency of its terms in the article. Source: Luhn 1958; Nenkova and Vanderwende 2005 (SumBasic). */
export const keyTerms: Feature = {
  description: 'has terms that the article often uses',
  measure({article, vectors}) {
    const {starts, terms, frequencies} = vectors.index;
    const worths = frequencies.map(Math.log);
    const values = measureEach(article.sentences, ({index}) => {
      let sum = 0;
      for (let at = starts[index]!; at < starts[index + 1]!; at++) sum += worths[terms[at]!]!;
      return sum / Math.max(leastTerms, starts[index + 1]! - starts[index]!);
    });
    return scaledToBest(values);
  },
};
