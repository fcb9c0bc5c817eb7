import {type Pieces, piecesOf} from '../language/index.js';
import {memoize} from '../memoize.js';
import type {Article, Sentence} from '../types.js';

const most = 4000; // sentences whose pieces are kept; those of a book would fill the memory

/** The pieces of an article's sentences, cut once for all who read them. */
export const sentencePieces = memoize(({sentences}: Article): ((sentence: Sentence) => Pieces) => {
  const kept: Pieces[] = [];
  return ({index, text}) => {
    if (index >= most) return piecesOf(text);
    // From the first on, so that the list has no holes.
    while (kept.length <= index) kept.push(piecesOf(sentences[kept.length]!.text));
    return kept[index]!;
  };
});
