import {hasQuote, sentencePieces, signsIn} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

/** Words of somebody else, which need their speaker to be understood. */
export const quotation: Feature = {
  description: 'is a quotation',
  measure(article) {
    const piecesOf = sentencePieces(article);
    return measureEach(article.sentences, (sentence) => {
      if (article.blocks[sentence.block]!.kind === 'quote') return 1;
      if ((signsIn(piecesOf(sentence)) & hasQuote) === 0) return 0;
      const {text} = sentence;
      const marks = text.match(/["“”«»„]/g)?.length ?? 0;
      return /^["“«„]/.test(text) ? 1 : Math.min(1, marks / 4);
    });
  },
};
