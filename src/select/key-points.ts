import type {Article, KeyPoint, Score, Sentence} from '../types.js';
import type {Candidate, Candidates} from './candidates.js';
import {choose} from './choose.js';
import {fit, fits, type Limit} from './fit.js';
import {locate} from './locate.js';
import {isRepeat} from './similarity.js';

/** What became of one sentence. */
interface Verdict {
  score: Score;
  picked: boolean;
  /** Why it was not picked, in words for a reader ("repeats point 1"); '' for a picked one. */
  because: string;
}

/** The points of an article and, for whoever asks, what became of every other sentence. */
export interface KeyPoints {
  points: KeyPoint[];
  /** The points as sentences of the article, in the same order. */
  sentences: Sentence[];
  /** Works out one for every sentence, best total first; few ask for it. */
  verdicts(): Verdict[];
}

interface Choice {
  except?: Sentence | undefined;
  limit?: Limit | undefined;
  about?: (sentence: Sentence) => boolean;
}

/**
 * The best `count` sentences that are whole statements, do not repeat each other or the title, and can stand alone, in
 * reading order. `scores` holds one score for each of the article's sentences, in their order; `except` is one that is
 * shown as a reason; only what is `about` the focus counts; with a `limit` the points together keep to it.
 */
export function keyPoints(
  article: Article,
  {candidates: all, unfit}: Candidates,
  scores: readonly Score[],
  count: number,
  {except, limit, about = () => true}: Choice = {},
): KeyPoints {
  const candidates = all.filter(({sentence}) => sentence !== except && about(sentence));
  const scale = scaleOf(scores);
  const worth = ({index}: Sentence): number => scores[index]!.total;
  const best = limit
    ? fit(candidates, (sentence) => scale(worth(sentence)), limit, count)
    : choose(candidates, worth, count);
  const chosen = best.sort((left, right) => left.sentence.index - right.sentence.index);
  return {
    points: chosen.map(pointOf(article, scores)),
    sentences: chosen.map(({sentence}) => sentence),
    verdicts: () =>
      verdictsOf(
        scores,
        candidates,
        chosen,
        new Map([
          ...outOfFocus(article, about),
          ...unfit,
          ...tooLong(candidates, limit),
          ...(except ? [[except, 'is shown as the reason'] as const] : []),
        ]),
      ),
  };
}

/** Makes a point of a candidate, in the form in which it is shown. */
export function pointOf(article: Article, scores: readonly Score[]): (candidate: Candidate) => KeyPoint {
  const scale = scaleOf(scores);
  return ({sentence, text, repaired}) => ({
    ...locate(article, sentence, text),
    score: scale(scores[sentence.index]!.total),
    repaired,
  });
}

function outOfFocus({sentences}: Article, about: (sentence: Sentence) => boolean): [Sentence, string][] {
  return sentences.filter((sentence) => !about(sentence)).map((sentence) => [sentence, 'is not about the focus']);
}

function tooLong(candidates: readonly Candidate[], limit: Limit | undefined): [Sentence, string][] {
  if (!limit) return [];
  return candidates
    .filter((candidate) => !fits([candidate], limit))
    .map(({sentence}) => [sentence, 'is longer than the limit']);
}

function verdictsOf(
  scores: readonly Score[],
  candidates: readonly Candidate[],
  chosen: readonly Candidate[],
  unfit: ReadonlyMap<Sentence, string>,
): Verdict[] {
  const faults = new Map(candidates.map((candidate) => [candidate.sentence, faultOf(candidate)]));
  return [...scores]
    .sort((left, right) => right.total - left.total || left.sentence.index - right.sentence.index)
    .map((score) => {
      const {sentence} = score;
      const picked = chosen.some((candidate) => candidate.sentence === sentence);
      return {
        score,
        picked,
        because: picked ? '' : (unfit.get(sentence) ?? obstacle(score, chosen, scores, faults.get(sentence))),
      };
    });
}

function obstacle(
  {sentence, total}: Score,
  chosen: readonly Candidate[],
  scores: readonly Score[],
  fault = '',
): string {
  const repeated = chosen.findIndex((other) => isRepeat(sentence, other.sentence));
  if (repeated >= 0) return `repeats point ${repeated + 1}`;
  if (fault) return fault;
  const isBest = chosen.every((other) => scores[other.sentence.index]!.total < total);
  return isBest && chosen.length > 0 ? 'others fit into the limit together' : 'others score higher';
}

function faultOf({form, opener}: Candidate): string {
  if (opener) return `opens with "${opener}"`;
  return form === 'quotation' ? 'does not name who speaks' : '';
}

/** Maps totals to 0…1 within the article, three decimals, the best sentence 1. */
function scaleOf(scores: readonly Score[]): (total: number) => number {
  const totals = scores.map(({total}) => total);
  const least = totals.reduce((low, total) => Math.min(low, total), Number.POSITIVE_INFINITY);
  const most = totals.reduce((high, total) => Math.max(high, total), Number.NEGATIVE_INFINITY);
  return (total) => (most > least ? Math.round((1000 * (total - least)) / (most - least)) / 1000 : 1);
}
