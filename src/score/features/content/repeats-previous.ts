import {shareOfTerms, termsOf} from '../../../text/index.js';
import type {Feature, TermIndex} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Share of its terms that the sentence before it has: what goes on with a subject leans on who opened it. */
export const repeatsPrevious: Feature = {
  description: 'goes on with the terms of the sentence before',
  measure({article, vectors: {termIndex}}) {
    return measureEach(article.sentences, ({index: sentence}) => sharedWith(sentence, sentence - 1, termIndex));
  },
};

/** Share of its terms that the sentence behind it has. */
export const repeatedByNext: Feature = {
  description: 'has terms that the next sentence goes on with',
  measure({article, vectors: {termIndex}}) {
    return measureEach(article.sentences, ({index: sentence}) => sharedWith(sentence, sentence + 1, termIndex));
  },
};

function sharedWith(sentence: number, other: number, index: TermIndex): number {
  if (other < 0) return 0;
  const others = new Set(termsOf(index, other));
  return shareOfTerms(index, sentence, (term) => others.has(term));
}
