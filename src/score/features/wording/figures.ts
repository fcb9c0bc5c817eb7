import {figuresIn, hasFigure, sentencePieces, signsIn, signsOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

/** Numbers make a statement checkable. */
export const figures: Feature = {
  description: 'has figures',
  measure(article) {
    const piecesOf = sentencePieces(article);
    return measureEach(article.sentences, (sentence) => {
      const pieces = piecesOf(sentence);
      if ((signsIn(pieces) & hasFigure) === 0) return 0;
      let found = 0;
      for (const piece of pieces.list) if ((signsOf(piece) & hasFigure) !== 0) found += figuresIn(piece.text);
      return Math.min(1, found / 2);
    });
  },
};
