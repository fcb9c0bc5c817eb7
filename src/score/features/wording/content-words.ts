import type {Feature} from '../../../types.js';
import {measureEach} from '../../measure-each.js';

/** Share of its words that are terms: the others say how, not what. Source: Ure 1971 (lexical density). */
export const contentWords: Feature = {
  description: 'has few words that say nothing by themselves',
  measure({article: {sentences}, tokens}) {
    return measureEach(sentences, ({index, terms}) =>
      Math.min(1, new Set(terms).size / Math.max(1, tokens[index]!.length)),
    );
  },
};
