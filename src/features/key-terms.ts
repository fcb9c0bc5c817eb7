import type {Feature} from '../types.js';
import {scaledToBest} from './vectors.js';

/** Mean frequency of its terms in the article. Source: Luhn 1958; Nenkova and Vanderwende 2005 (SumBasic). */
export const keyTerms: Feature = {
  description: 'has terms that the article often uses',
  measure({sentences}) {
    const counts = new Map<string, number>();
    for (const {terms} of sentences) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
    const least = 4; // terms; a shorter sentence is averaged as if it had this many, so that a label does not win
    return scaledToBest(
      sentences.map(({terms}) => {
        const distinct = [...new Set(terms)];
        const sum = distinct.reduce((total, term) => total + Math.log(counts.get(term)!), 0);
        return sum / Math.max(least, distinct.length);
      }),
    );
  },
};
