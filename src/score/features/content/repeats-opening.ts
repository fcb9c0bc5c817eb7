import {shareOfTerms} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

const opening = 3; // sentences

/** Share of its terms that the article's first sentences have: it comes back to what they promised. */
export const repeatsOpening: Feature = {
  description: 'comes back to the terms of the opening',
  measure({article, vectors: {termIndex}}) {
    const {starts, terms} = termIndex;
    const first = new Set(terms.slice(0, starts[Math.min(opening, starts.length - 1)]));
    return measureEach(article.sentences, ({index: sentence}) =>
      sentence < opening ? 0 : shareOfTerms(termIndex, sentence, (term) => first.has(term)),
    );
  },
};
