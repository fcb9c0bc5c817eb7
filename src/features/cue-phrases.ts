import {sentencePieces} from '../article/index.js';
import {phraseMatcher} from '../language/index.js';
import type {Feature} from '../types.js';

/** Words that announce substance. Source: Edmundson 1969 (bonus words); Kupiec et al. 1995 (fixed phrases). */
export const cuePhrases: Feature = {
  description: 'has a phrase that announces substance',
  measure(article, language) {
    const piecesOf = sentencePieces(article);
    const matches = phraseMatcher(language.bonus);
    return Float64Array.from(article.sentences, (sentence) => (matches(piecesOf(sentence)) ? 1 : 0));
  },
};
