import type {Question, Sentence} from '../types.js';
import type {Candidate} from './candidates.js';
import {isRepeat, repeatShare, repeatShareOfReason} from './similarity.js';

/** The best `count` candidates by worth, best first and the earlier of equals before, of which none repeats another one. */
export function selectBest(
  candidates: readonly Candidate[],
  worth: (sentence: Sentence) => number,
  count: number,
  share: number = repeatShare,
): Candidate[] {
  const selected: Candidate[] = [];
  for (const {candidate} of ranked(candidates, worth)) {
    if (selected.length === count) break;
    if (!selected.some((other) => isRepeat(other.sentence, candidate.sentence, share))) selected.push(candidate);
  }
  return selected;
}

/** A candidate, and what it is worth. */
export interface Ranked {
  candidate: Candidate;
  worth: number;
}

/** Candidates, best first and the earlier of equals before. */
export function ranked(candidates: readonly Candidate[], worth: (sentence: Sentence) => number): Ranked[] {
  return candidates
    .map((candidate) => ({candidate, worth: worth(candidate.sentence)}))
    .sort((left, right) => right.worth - left.worth || left.candidate.sentence.index - right.candidate.sentence.index);
}

/** What is wanted for a question. */
interface Wanted {
  candidates: readonly Candidate[];
  worth: (sentence: Sentence) => number;
  count: number;
}

/**
 * Points and reasons at once, of which none repeats another. First comes what gains most over the one that would else take
 * the last place: a sentence that is good for both goes where the loss of it would be greater.
 */
export function selectBoth(wanted: Readonly<Record<Question, Wanted>>): Record<Question, Candidate[]> {
  const selected: Record<Question, Candidate[]> = {points: [], reasons: []};
  const shareOf = {points: repeatShare, reasons: repeatShareOfReason};
  const offers = (['points', 'reasons'] as const).flatMap((question) => {
    const {candidates, worth, count} = wanted[question];
    const next = selectBest(candidates, worth, count + 1, shareOf[question])[count];
    const least = next ? worth(next.sentence) : 0;
    return candidates.map((candidate) => ({question, candidate, gain: worth(candidate.sentence) - least}));
  });
  for (const {question, candidate} of offers.toSorted((left, right) => right.gain - left.gain)) {
    const repeatsOne = (others: readonly Candidate[], share: number): boolean =>
      others.some((other) => other === candidate || isRepeat(other.sentence, candidate.sentence, share));
    const isOpen = selected[question].length < wanted[question].count;
    if (isOpen && !repeatsOne(selected.points, shareOf[question]) && !repeatsOne(selected.reasons, repeatShareOfReason))
      selected[question].push(candidate);
  }
  return selected;
}
