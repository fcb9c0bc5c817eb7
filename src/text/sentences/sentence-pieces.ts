import type {Article, Sentence} from '../../types.js';
import {type Pieces, piecesOf} from '../tokens/pieces.js';

/** Sentences whose pieces are kept; those of a book would fill the memory. */
export const mostKept = 16_000;

const cut = new WeakMap<Article, (sentence: Sentence) => Pieces>();

/** The pieces of an article's sentences, cut once for all who read them. */
export function sentencePieces(article: Article): (sentence: Sentence) => Pieces {
  let piecesIn = cut.get(article);
  if (!piecesIn) {
    piecesIn = keeping(article, []);
    cut.set(article, piecesIn);
  }
  return piecesIn;
}

/** Keeps the pieces that were cut already, of the first sentences. */
export function keepPieces(article: Article, kept: Pieces[]): Article {
  cut.set(article, keeping(article, kept));
  return article;
}

function keeping({sentences}: Article, kept: Pieces[]): (sentence: Sentence) => Pieces {
  return ({index, text}) => {
    if (index >= mostKept) return piecesOf(text);
    // From the first on, so that the list has no holes.
    while (kept.length <= index) kept.push(piecesOf(sentences[kept.length]!.text));
    return kept[index]!;
  };
}
