import {sentencePieces, signsIn, speaks} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

/** The author talks to the reader or about herself: an aside more often than a statement. */
export const address: Feature = {
  description: 'speaks of "I" or "you"',
  measure(article) {
    const piecesOf = sentencePieces(article);
    return measureEach(article.sentences, (sentence) => ((signsIn(piecesOf(sentence)) & speaks) !== 0 ? 1 : 0));
  },
};
