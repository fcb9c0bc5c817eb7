import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Share of its terms that it is the first to have, and that come again: it opens a subject. */
export const recurringNewTerms: Feature = {
  description: 'brings in terms that come again',
  measure({article, vectors: {index}}) {
    const {starts, terms, frequencies} = index;
    const seen = new Set<number>();
    return measureEach(article.sentences, ({index: sentence}) => {
      const own = terms.slice(starts[sentence], starts[sentence + 1]);
      const opened = own.filter((term) => !seen.has(term) && frequencies[term]! > 1);
      for (const term of own) seen.add(term);
      return own.length > 0 ? opened.length / own.length : 0;
    });
  },
};
