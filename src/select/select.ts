import type {Limit} from '../options.js';
import type {Scores} from '../score/index.js';
import type {Analysis, KeyPoint, Question, Reason, Sentence} from '../types.js';
import {selectBest, selectBoth} from './best.js';
import type {Candidate, Candidates} from './candidates.js';
import {pointOf, scoreScaleOf} from './point.js';
import {possibleReasons, reasonOf} from './reasons.js';
import {type Verdict, verdictsFor} from './verdicts.js';
import {selectWithin} from './within-limit.js';
import {noPenalties, worths} from './worth.js';

/** What is shown of an article, in reading order. */
interface Selection {
  points: KeyPoint[];
  reasons: Reason[];
  /** What became of every sentence, in their order; few ask for it. */
  verdicts(): Record<Question, Verdict[]>;
}

/** What is asked for. */
interface SelectOptions {
  points: number;
  /** None where there is a limit. */
  reasons: number;
  limit?: Limit | undefined;
  /** Whether a sentence is about the focus. */
  about?: (sentence: Sentence) => boolean;
}

/**
 * Points and reasons: sentences that can stand alone, of which none repeats the title or another one. One that is good for
 * both goes where it is worth more. With a `limit` the points together keep to it, and there are no reasons.
 */
export function select(
  analysis: Analysis,
  {candidates: all, unfit}: Candidates,
  scores: Scores,
  {limit, about = () => true, ...counts}: SelectOptions,
): Selection {
  const candidates = all.filter(({sentence}) => about(sentence));
  const possible = possibleReasons(analysis, candidates, scores.reasons);
  const selected = limit
    ? {points: selectPointsWithin(limit, candidates, scores, counts.points), reasons: []}
    : selectPointsAndReasons(candidates, possible, scores, counts);
  for (const shown of [selected.points, selected.reasons])
    shown.sort((left, right) => left.sentence.index - right.sentence.index);
  const outcome = {candidates, possible, unfit, selected, scores, limit, about};
  return {
    points: selected.points.map(pointOf(analysis, scores.points)),
    reasons: selected.reasons.map(reasonOf(analysis, scores.reasons)),
    verdicts: () => ({points: verdictsFor('points', outcome), reasons: verdictsFor('reasons', outcome)}),
  };
}

function selectPointsWithin(limit: Limit, candidates: Candidate[], {points}: Scores, count: number): Candidate[] {
  const scale = scoreScaleOf(points);
  return selectWithin(limit, candidates, ({index}) => scale(points[index]!.total), count);
}

function selectPointsAndReasons(
  candidates: readonly Candidate[],
  possible: readonly Candidate[],
  scores: Scores,
  counts: Record<Question, number>,
): Record<Question, Candidate[]> {
  const [asPoint, asReason] = [worths(candidates, scores.points), worths(possible, scores.reasons, noPenalties)];
  const distinct = selectBest(candidates, () => 0, counts.points + counts.reasons);
  // The only reason is shown as one, however good a point it would be.
  const factor = possible.length > 1 ? reasonsBesidePoints : 2;
  return selectBoth({
    points: {candidates, worth: (sentence) => asPoint.get(sentence)!, count: counts.points},
    reasons: {
      candidates: possible,
      worth: (sentence) => factor * asReason.get(sentence)!,
      // In a short article the points come first.
      count: Math.max(0, distinct.length - counts.points),
    },
  });
}

// What a reason is worth beside a point. Chosen on the graded articles, held out: at 0.8 best three are 0.3 better for
// reasons and 0.2 worse for points.
const reasonsBesidePoints = 0.7;
