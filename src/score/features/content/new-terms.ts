import {shareOfTerms, termsOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Share of its terms that no sentence before it has. */
export const newTerms: Feature = {
  description: 'brings in new terms',
  measure({article, vectors: {termIndex}}) {
    const seen = new Set<number>();
    return measureEach(article.sentences, ({index: sentence}) => {
      const share = shareOfTerms(termIndex, sentence, (term) => !seen.has(term));
      for (const term of termsOf(termIndex, sentence)) seen.add(term);
      return share;
    });
  },
};
