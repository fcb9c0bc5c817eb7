import type {Feature, TermIndex} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Share of its terms that the sentence before it has: what goes on with a subject leans on who opened it. */
export const repeatsPrevious: Feature = {
  description: 'goes on with the terms of the sentence before',
  measure({article, vectors: {index}}) {
    return measureEach(article.sentences, ({index: sentence}) => sharedWith(sentence, sentence - 1, index));
  },
};

/** Share of its terms that the sentence behind it has. */
export const repeatedByNext: Feature = {
  description: 'has terms that the next sentence goes on with',
  measure({article, vectors: {index}}) {
    return measureEach(article.sentences, ({index: sentence}) => sharedWith(sentence, sentence + 1, index));
  },
};

function sharedWith(sentence: number, other: number, {starts, terms}: TermIndex): number {
  if (other < 0 || other + 1 >= starts.length) return 0;
  const own = terms.slice(starts[sentence], starts[sentence + 1]);
  const others = new Set(terms.slice(starts[other], starts[other + 1]));
  return own.length > 0 ? own.filter((term) => others.has(term)).length / own.length : 0;
}
