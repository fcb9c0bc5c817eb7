import {sentencePieces} from '../article/index.js';
import {letterPattern, type Piece, pieceNote} from '../language/index.js';
import type {Feature} from '../types.js';

const figure = letterPattern(String.raw`(?<![\p{L}\p{N}.])\p{N}+(?:[.,:]\p{N}+)*`, 'g');

const count = pieceNote(({text, word}: Piece) => (word ? 0 : (text.match(figure(text))?.length ?? 0)));

/** Numbers make a statement checkable. */
export const figures: Feature = {
  description: 'has figures',
  measure(article) {
    const piecesOf = sentencePieces(article);
    return Float64Array.from(article.sentences, (sentence) => {
      let found = 0;
      for (const piece of piecesOf(sentence).list) found += count(piece);
      return Math.min(1, found / 2);
    });
  },
};
