import {listedPhrases, sentencePieces} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

/** Words of examples, asides and calls to click. Source: Edmundson 1969 (stigma words). */
export const stigma: Feature = {
  description: 'has a phrase of asides, examples or calls to click',
  measure(article, language) {
    const piecesOf = sentencePieces(article);
    return measureEach(article.sentences, (sentence) => (listedPhrases(piecesOf(sentence), language).stigma ? 1 : 0));
  },
};
