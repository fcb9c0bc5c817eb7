import {openerIn, sentencePieces} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

/** Openings that lean on the sentence before. Source: Zhang, Wan and Bansal 2022, Extractive is not faithful (incomplete coreference and discourse). */
export const dangling: Feature = {
  description: 'opens with a word that points back',
  measure(article, language) {
    const piecesOf = sentencePieces(article);
    return measureEach(article.sentences, (sentence) => (openerIn(piecesOf(sentence), language) ? 1 : 0));
  },
};
