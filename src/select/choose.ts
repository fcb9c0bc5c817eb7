import type {Sentence} from '../types.js';
import type {Candidate} from './candidates.js';
import {isRepeat, repeats} from './similarity.js';

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
  const ranked = candidates.toSorted(
    (left, right) => worth(right.sentence) - worth(left.sentence) || left.sentence.index - right.sentence.index,
  );
  const chosen: Candidate[] = [];
  for (const candidate of ranked) {
    if (chosen.length === count) break;
    const others = [...shown, ...chosen.map(({sentence}) => sentence)];
    if (others.every((other) => other !== candidate.sentence && !isRepeat(other, candidate.sentence, share)))
      chosen.push(candidate);
  }
  return chosen;
}
