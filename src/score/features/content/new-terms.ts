import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Share of its terms that no sentence before it has. */
export const newTerms: Feature = {
  description: 'brings in new terms',
  measure({article, vectors: {index}}) {
    const seen = new Set<number>();
    return measureEach(article.sentences, ({index: sentence}) => {
      const own = index.terms.slice(index.starts[sentence], index.starts[sentence + 1]);
      const fresh = own.filter((term) => !seen.has(term));
      for (const term of fresh) seen.add(term);
      return own.length > 0 ? fresh.length / own.length : 0;
    });
  },
};
