import {sentencePieces} from '../article/index.js';
import {letterPattern, type Piece, pieceNote} from '../language/index.js';
import type {Feature} from '../types.js';

const speaker = letterPattern(
  String.raw`(?<![\p{L}\p{N}'’])(?:I(?:['’](?:m|ve|d|ll))?|[Yy]ou(?:r|['’](?:re|ll|ve))?|[Mm]y|[Mm]e|[Ll]et['’]s)(?![\p{L}\p{N}])`,
);

const plainSpeakers: ReadonlySet<string> = new Set(['you', 'your', 'my', 'me']);

const speaks = pieceNote(({text, word}: Piece) => (word ? plainSpeakers.has(word) : speaker(text).test(text)));

/** The author talks to the reader or about herself: an aside more often than a statement. */
export const address: Feature = {
  description: 'speaks of "I" or "you"',
  measure(article) {
    const piecesOf = sentencePieces(article);
    return Float64Array.from(article.sentences, (sentence) => (piecesOf(sentence).list.some(speaks) ? 1 : 0));
  },
};
