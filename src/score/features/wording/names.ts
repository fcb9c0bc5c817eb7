import {letterPattern, opensName, type Piece, sentencePieces, signsIn, signsOf} from '../../../text/index.js';
import type {Feature} from '../../../types.js';
import {measureEach} from '../measure-each.js';

const goesOn = letterPattern(String.raw`[\p{L}\p{N},;:’'")]$`);

function isFollowed({text, word}: Piece): boolean {
  return word ? word === text || text.endsWith(',') || text.endsWith(';') : goesOn(text).test(text);
}

/** Share of capitalised words inside the sentence, in scripts with case: who and what it is about. Source: Kupiec et al. 1995 (uppercase words). */
export const names: Feature = {
  description: 'names people, places or products',
  measure(article, {capitalNouns}) {
    if (capitalNouns) return new Float64Array(article.sentences.length);
    const piecesOf = sentencePieces(article);
    return measureEach(article.sentences, (sentence) => {
      const pieces = piecesOf(sentence);
      if ((signsIn(pieces) & opensName) === 0) return 0;
      const {list} = pieces;
      let found = 0;
      for (let at = 1; at < list.length; at++) {
        if ((signsOf(list[at]!) & opensName) !== 0 && isFollowed(list[at - 1]!)) found++;
      }
      return Math.min(1, (3 * found) / Math.max(8, sentence.wordCount));
    });
  },
};
