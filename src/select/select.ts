import type {Limit} from '../options.js';
import type {Scores} from '../score/index.js';
import {largest, smallest} from '../text/index.js';
import type {Analysis, KeyPoint, Question, Reason, Score, Sentence} from '../types.js';
import type {Candidate, Candidates} from './candidates.js';
import {choose, chooseBeside, chooseBoth} from './choose.js';
import {fit, fits} from './fit.js';
import {locate} from './locate.js';
import {possibleReasons, reasonOf} from './reasons.js';
import {isRepeat, repeats, repeatsAsReason} from './similarity.js';
import {noPenalties, worths} from './worth.js';

/** What became of one sentence for one question. */
export interface Verdict {
  score: Score;
  picked: boolean;
  /** Why it was not picked, in words for a reader ("repeats point 1"); '' for a picked one. */
  because: string;
}

/** What is shown of an article, in reading order. */
export interface Selection {
  points: KeyPoint[];
  reasons: Reason[];
  /** What became of every sentence, in their order; few ask for it. */
  verdicts(): Record<Question, Verdict[]>;
}

interface Wanted {
  points: number;
  reasons: number;
  limit?: Limit | undefined;
  /** Whether a sentence is about the focus. */
  about?: (sentence: Sentence) => boolean;
}

/**
 * Points and reasons: sentences that can stand alone, of which none repeats the title or another one. One that is good for
 * both goes where it is worth more. With a `limit` the points together keep to it, and are chosen first.
 */
export function select(
  analysis: Analysis,
  {candidates: all, unfit}: Candidates,
  scores: Scores,
  {points: count, reasons: reasonCount, limit, about = () => true}: Wanted,
): Selection {
  const {article} = analysis;
  const candidates = all.filter(({sentence}) => about(sentence));
  const possible = possibleReasons(analysis, candidates, scores.reasons);
  const [asPoint, asReason] = [worths(candidates, scores.points), worths(possible, scores.reasons, noPenalties)];
  const distinct = choose(candidates, () => 0, count + reasonCount);
  const wanted = {
    points: {candidates, worth: (sentence: Sentence) => asPoint.get(sentence)!, count},
    reasons: {
      candidates: possible,
      // The only reason is shown as one, however good a point it would be.
      worth: (sentence: Sentence) => (possible.length > 1 ? reasonsBesidePoints : 2) * asReason.get(sentence)!,
      // In a short article the points come first.
      count: Math.max(0, distinct.length - count),
    },
  };
  const scale = scaleOf(scores.points);
  const {points, reasons} = limit
    ? chooseBeside(
        fit(candidates, ({index}) => scale(scores.points[index]!.total), limit, count),
        wanted.reasons,
      )
    : chooseBoth(wanted);
  for (const chosen of [points, reasons]) chosen.sort((left, right) => left.sentence.index - right.sentence.index);
  const reasonScale = scaleOf(scores.reasons);
  const toReason = reasonOf(analysis, scores.reasons);
  const verdictsFor = (question: Question, chosen: readonly Candidate[]): Verdict[] => {
    const because = becauseOf({
      question,
      candidates,
      possible,
      unfit,
      points,
      reasons,
      scores: scores[question],
      limit,
    });
    return article.sentences.map((sentence) => {
      const picked = chosen.some((candidate) => candidate.sentence === sentence);
      const elsewhere = question === 'points' ? reasons : points;
      const isElsewhere = elsewhere.some((candidate) => candidate.sentence === sentence);
      const other = question === 'points' ? 'is worth more as a reason' : 'is shown as a point';
      return {
        score: scores[question][sentence.index]!,
        picked,
        because: picked ? '' : isElsewhere ? other : about(sentence) ? because(sentence) : 'is not about the focus',
      };
    });
  };
  return {
    points: points.map(pointOf(analysis, scores.points)),
    reasons: reasons.map((candidate) => toReason(candidate, reasonScale)),
    verdicts: () => ({points: verdictsFor('points', points), reasons: verdictsFor('reasons', reasons)}),
  };
}

// What a reason is worth beside a point. Chosen on the graded articles, held out: at 0.8 best three are 0.3 better for
// reasons and 0.2 worse for points.
const reasonsBesidePoints = 0.7;

/** Makes a point of a candidate, in the form in which it is shown. */
export function pointOf({article}: Analysis, scores: readonly Score[]): (candidate: Candidate) => KeyPoint {
  const scale = scaleOf(scores);
  return ({sentence, text, repaired}) => ({
    ...locate(article, sentence, text),
    score: scale(scores[sentence.index]!.total),
    repaired,
  });
}

interface Shown {
  question: Question;
  candidates: readonly Candidate[];
  /** Those that may be reasons. */
  possible: readonly Candidate[];
  unfit: ReadonlyMap<Sentence, string>;
  points: readonly Candidate[];
  reasons: readonly Candidate[];
  scores: readonly Score[];
  limit: Limit | undefined;
}

/** Why a candidate is not shown for a question, in words for a reader. */
function becauseOf({question, candidates, possible, unfit, points, reasons, scores, limit}: Shown) {
  const bySentence = new Map(candidates.map((candidate) => [candidate.sentence, candidate]));
  const mayBeReason = new Set(possible);
  const chosen = question === 'points' ? points : reasons;
  const repeatedIn = (shown: readonly Candidate[], sentence: Sentence, share: number): number =>
    shown.findIndex((other) => isRepeat(sentence, other.sentence, share)) + 1;
  return (sentence: Sentence): string => {
    const candidate = bySentence.get(sentence);
    if (!candidate) return unfit.get(sentence)!;
    if (question === 'reasons' && !mayBeReason.has(candidate)) return 'says too little of why it matters';
    if (question === 'points' && limit && !fits([candidate], limit)) return 'is longer than the limit';
    const point = repeatedIn(points, sentence, question === 'points' ? repeats : repeatsAsReason);
    if (point > 0) return `repeats point ${point}`;
    const reason = repeatedIn(reasons, sentence, repeatsAsReason);
    if (reason > 0) return `repeats reason ${reason}`;
    const total = scores[sentence.index]!.total;
    const isBest = chosen.length > 0 && chosen.every((other) => scores[other.sentence.index]!.total < total);
    return faultOf(candidate) || (isBest && limit ? 'others fit into the limit together' : 'others are worth more');
  };
}

function faultOf({form, opener}: Candidate): string {
  if (opener) return `opens with "${opener}"`;
  return form === 'quotation' ? 'does not name who speaks' : '';
}

/** Maps totals to 0…1 within the article, three decimals, the best sentence 1. */
function scaleOf(scores: readonly Score[]): (total: number) => number {
  const [least, most] = extremes(scores);
  return (total) => (most > least ? Math.round((1000 * (total - least)) / (most - least)) / 1000 : 1);
}

/** The least and the greatest total. */
export function extremes(scores: readonly Score[]): [least: number, most: number] {
  const totals = scores.map(({total}) => total);
  return [smallest(totals), largest(totals)];
}
