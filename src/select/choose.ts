import type {Question, Sentence} from '../types.js';
import type {Candidate} from './candidates.js';
import {isRepeat, repeats, repeatsAsReason} from './similarity.js';

/**
 * The best `count` candidates by worth, best first and the earlier of equals before, of which none repeats another one or
 * a sentence that is shown already.
 */
export function choose(
  candidates: readonly Candidate[],
  worth: (sentence: Sentence) => number,
  count: number,
  {shown = [], share = repeats}: {shown?: readonly Sentence[]; share?: number} = {},
): Candidate[] {
  const ranked = candidates
    .map((candidate) => ({candidate, worth: worth(candidate.sentence), index: candidate.sentence.index}))
    .sort((left, right) => right.worth - left.worth || left.index - right.index);
  const chosen: Candidate[] = [];
  for (const {candidate} of ranked) {
    if (chosen.length === count) break;
    const others = [...shown, ...chosen.map(({sentence}) => sentence)];
    if (others.every((other) => other !== candidate.sentence && !isRepeat(other, candidate.sentence, share)))
      chosen.push(candidate);
  }
  return chosen;
}

/** What is wanted for a question. */
interface Wanted {
  candidates: readonly Candidate[];
  worth: (sentence: Sentence) => number;
  count: number;
}

/** The best reasons beside points that are chosen. */
export function chooseBeside(points: Candidate[], {candidates, worth, count}: Wanted): Record<Question, Candidate[]> {
  const shown = points.map(({sentence}) => sentence);
  return {points, reasons: choose(candidates, worth, count, {shown, share: repeatsAsReason})};
}

/**
 * Points and reasons at once, of which none repeats another. First comes what gains most over the one that would else take
 * the last place: a sentence that is good for both goes where the loss of it would be greater.
 */
export function chooseBoth(wanted: Readonly<Record<Question, Wanted>>): Record<Question, Candidate[]> {
  const chosen: Record<Question, Candidate[]> = {points: [], reasons: []};
  const shareOf = {points: repeats, reasons: repeatsAsReason};
  const offers = (['points', 'reasons'] as const).flatMap((question) => {
    const {candidates, worth, count} = wanted[question];
    const next = choose(candidates, worth, count + 1, {share: shareOf[question]})[count];
    const least = next ? worth(next.sentence) : 0;
    return candidates.map((candidate) => ({question, candidate, gain: worth(candidate.sentence) - least}));
  });
  for (const {question, candidate} of offers.toSorted((left, right) => right.gain - left.gain)) {
    const repeatsOne = (others: readonly Candidate[], share: number): boolean =>
      others.some((other) => other === candidate || isRepeat(other.sentence, candidate.sentence, share));
    const isOpen = chosen[question].length < wanted[question].count;
    if (isOpen && !repeatsOne(chosen.points, shareOf[question]) && !repeatsOne(chosen.reasons, repeatsAsReason))
      chosen[question].push(candidate);
  }
  return chosen;
}
