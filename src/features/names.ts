import {sentencePieces} from '../article/index.js';
import {letterPattern, type Piece, pieceNote} from '../language/index.js';
import type {Feature} from '../types.js';

const opensName = letterPattern(String.raw`^["“‘(]?\p{Lu}[\p{L}\p{N}]`);
const goesOn = letterPattern(String.raw`[\p{L}\p{N},;:’'")]$`);

const isName = pieceNote(({text, word}: Piece) => !word && opensName(text).test(text));

function isFollowed({text, word}: Piece): boolean {
  return word ? word === text || text.endsWith(',') || text.endsWith(';') : goesOn(text).test(text);
}

/** Share of capitalised words inside the sentence, in scripts with case: who and what it is about. Source: Kupiec et al. 1995 (uppercase words). */
export const names: Feature = {
  description: 'names people, places or products',
  measure(article) {
    // German writes every noun with a capital.
    if (article.language === 'de') return new Float64Array(article.sentences.length);
    const piecesOf = sentencePieces(article);
    return Float64Array.from(article.sentences, (sentence) => {
      const {list} = piecesOf(sentence);
      let found = 0;
      for (let at = 1; at < list.length; at++) if (isName(list[at]!) && isFollowed(list[at - 1]!)) found++;
      return Math.min(1, (3 * found) / Math.max(8, sentence.wordCount));
    });
  },
};
