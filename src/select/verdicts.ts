import type {Limit} from '../options.js';
import type {Scores} from '../score/index.js';
import type {Question, Score, Sentence} from '../types.js';
import type {Candidate, Candidates} from './candidates.js';
import {isRepeat, repeatShare, repeatShareOfReason} from './similarity.js';
import {fits} from './within-limit.js';

/** What became of one sentence for one question. */
export interface Verdict {
  score: Score;
  selected: boolean;
  /** Why it was not selected, in words for a reader ("repeats point 1"); '' for a selected one. */
  because: string;
}

/** What was selected, in reading order, and by what. */
interface Outcome extends Candidates {
  /** The candidates that may be reasons. */
  possible: readonly Candidate[];
  selected: Readonly<Record<Question, readonly Candidate[]>>;
  scores: Scores;
  limit: Limit | undefined;
  about: (sentence: Sentence) => boolean;
}

const elsewhere = {points: 'is worth more as a reason', reasons: 'is shown as a point'} as const;

/** What became of every sentence for a question, in their order. */
export function verdictsFor(question: Question, outcome: Outcome): Verdict[] {
  const {selected, scores, about} = outcome;
  const [own, others] = [selected[question], selected[question === 'points' ? 'reasons' : 'points']].map(
    (candidates) => new Set(candidates.map(({sentence}) => sentence)),
  );
  const because = becauseOf(question, outcome);
  return scores[question].map((score) => {
    const {sentence} = score;
    if (own!.has(sentence)) return {score, selected: true, because: ''};
    if (others!.has(sentence)) return {score, selected: false, because: elsewhere[question]};
    return {score, selected: false, because: about(sentence) ? because(sentence) : 'is not about the focus'};
  });
}

/** Why a sentence is not selected for a question. */
function becauseOf(question: Question, outcome: Outcome): (sentence: Sentence) => string {
  const {candidates, possible, unfit, selected, limit} = outcome;
  const {points, reasons} = selected;
  const scores = outcome.scores[question];
  const bySentence = new Map(candidates.map((candidate) => [candidate.sentence, candidate]));
  const mayBeReason = new Set(possible);
  const repeatedIn = (shown: readonly Candidate[], sentence: Sentence, share: number): number =>
    shown.findIndex((other) => isRepeat(sentence, other.sentence, share)) + 1;
  return (sentence) => {
    const candidate = bySentence.get(sentence);
    if (!candidate) return unfit.get(sentence)!;
    if (question === 'reasons' && !mayBeReason.has(candidate)) return 'says too little of why it matters';
    if (question === 'points' && limit && !fits([candidate], limit)) return 'is longer than the limit';
    const point = repeatedIn(points, sentence, question === 'points' ? repeatShare : repeatShareOfReason);
    if (point > 0) return `repeats point ${point}`;
    const reason = repeatedIn(reasons, sentence, repeatShareOfReason);
    if (reason > 0) return `repeats reason ${reason}`;
    const total = scores[sentence.index]!.total;
    const shown = selected[question];
    const isBest = shown.length > 0 && shown.every((other) => scores[other.sentence.index]!.total < total);
    return faultOf(candidate) || (isBest && limit ? 'others fit into the limit together' : 'others are worth more');
  };
}

function faultOf({form, opener}: Candidate): string {
  if (opener) return `opens with "${opener}"`;
  return form === 'quotation' ? 'does not name who speaks' : '';
}
