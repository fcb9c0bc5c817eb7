import {memoize, type Piece, pieceNote, pieceScan, sentencePieces} from '../../text/index.js';
import type {Article, Language} from '../../types.js';
import {voicesOf} from './grammar.js';

/** How an article speaks, each 0…1. */
export interface Manner {
  /** How much of it speaks to its reader, as guides do. */
  guide: number;
  /** How much of it its writers tell of themselves. */
  account: number;
  /** How far it is a report (a bulletin, an advisory, a digest): nobody in it speaks, and it is short or mostly lists. */
  report: number;
}

const sample = 400; // sentences; a book does not change its voice
const personal = 0.4; // share of sentences in which someone speaks: the median of posts; of the labelled articles it is 0.1
const listed = 0.5; // share of sentences in lists that makes a list of an article
const brief = 20; // sentences; two in five of the labelled articles have no more, one in twelve of the posts
const notBrief = 30;

/** The manner of an article. In a language without words that tell voices apart, everything is a report. */
export function mannerOf(article: Article, language: Language): Manner {
  return mannersIn(language)(article);
}

/** Who speaks, as bits that add up. */
const [readerSpeaks, writerSpeaks, writersSpeak] = [1, 2, 4];

const mannersIn = memoize((language: Language) => {
  const {reader, writer, writers} = voicesOf(language);
  const voiceOf = (word: string): number =>
    (reader.has(word) ? readerSpeaks : 0) |
    (writer.has(word) ? writerSpeaks : 0) |
    (writers.has(word) ? writersSpeak : 0);
  const voicesIn = pieceNote((piece: Piece) =>
    piece.folded ? voiceOf(piece.folded) : pieceScan(piece).words.reduce((found, word) => found | voiceOf(word), 0),
  );
  return memoize((article: Article): Manner => {
    if (reader.size === 0) return {guide: 0, account: 0, report: 1};
    const {sentences, blocks} = article;
    const piecesOf = sentencePieces(article);
    const spoken = sentences.slice(0, sample).map((sentence) => {
      const {list} = piecesOf(sentence);
      let found = 0;
      for (let at = 0; at < list.length; at++) found |= voicesIn(list[at]!);
      return found;
    });
    const share = (voices: number): number =>
      spoken.filter((found) => (found & voices) !== 0).length / Math.max(1, spoken.length);
    const impersonal = within(1 - share(readerSpeaks | writerSpeaks | writersSpeak) / personal);
    const items = sentences.filter(({block}) => blocks[block]!.kind === 'list-item').length;
    const lists = within(items / Math.max(1, sentences.length) / listed);
    const short = within((notBrief - sentences.length) / (notBrief - brief));
    return {
      guide: share(readerSpeaks),
      account: share(writersSpeak),
      report: Math.max((impersonal + lists) / 2, Math.min(1, 2 * impersonal) * short),
    };
  });
});

function within(share: number): number {
  return Math.max(0, Math.min(1, share));
}
