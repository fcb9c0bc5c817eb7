import {shareOfTerms, termsOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Share of its terms that it is the first to have, and that come again: it opens a subject. */
export const recurringNewTerms: Feature = {
  description: 'brings in terms that come again',
  measure({article, vectors: {index}}) {
    const seen = new Set<number>();
    return measureEach(article.sentences, ({index: sentence}) => {
      const share = shareOfTerms(index, sentence, (term) => !seen.has(term) && index.frequencies[term]! > 1);
      for (const term of termsOf(index, sentence)) seen.add(term);
      return share;
    });
  },
};
