import type {Limit} from '../options.js';
import {joinSentences, largest, sumOf} from '../text/index.js';
import type {Sentence} from '../types.js';
import type {Candidate} from './candidates.js';
import {isRepeat} from './similarity.js';

const considered = 40; // candidates; the search grows with them, and what ranks below is not worth a field

/**
 * The candidates that are worth the most of all that fit together: a knapsack, in which none repeats another (McDonald
 * 2007, "A study of global inference algorithms in multi-document summarization"). `worth` is 0…1; it counts squared, so
 * that two sentences of seven tenths do not outweigh the best one. In reading order; one with half a connective serves
 * only when nothing else fits.
 */
export function selectWithin(
  limit: Limit,
  candidates: readonly Candidate[],
  worth: (sentence: Sentence) => number,
  count: number,
): Candidate[] {
  const able = candidates.filter((candidate) => fits([candidate], limit));
  for (const halved of [false, true]) {
    const open = able.filter(({form}) => (form === 'connective') === halved);
    if (open.length > 0) return fullest(limit, best(open, worth), worth, count);
  }
  return [];
}

/** What of candidates, in reading order, each limit counts. */
const measures: Readonly<Record<keyof Limit, (candidates: readonly Candidate[]) => number>> = {
  maxWords: (candidates) => sumOf(candidates, ({sentence}) => sentence.wordCount),
  maxCharacters: lengthOf,
};

/** Whether candidates, in reading order, keep to the limit. */
export function fits(candidates: readonly Candidate[], limit: Limit): boolean {
  return Object.entries(measures).every(
    ([name, measure]) => measure(candidates) <= (limit[name as keyof Limit] ?? Infinity),
  );
}

function lengthOf(candidates: readonly Candidate[]): number {
  return [...joinSentences(candidates.map(({text}) => text))].length;
}

const leastWorth = 0.5; // of what the best that fits is worth; room that is left is no reason for a weak sentence

function best(open: readonly Candidate[], worth: (sentence: Sentence) => number): Candidate[] {
  const most = largest(open.map(({sentence}) => worth(sentence)));
  return open
    .filter(({sentence}) => worth(sentence) >= leastWorth * most)
    .sort((left, right) => worth(right.sentence) - worth(left.sentence) || left.sentence.index - right.sentence.index)
    .slice(0, considered);
}

/** Candidates that fit together. */
interface Combination {
  members: readonly Candidate[];
  value: number;
  length: number;
}

/** Grows combinations by one candidate after the other, and keeps of each size those that no shorter one outweighs. */
function fullest(
  limit: Limit,
  open: readonly Candidate[],
  worth: (sentence: Sentence) => number,
  count: number,
): Candidate[] {
  const nothing: Combination = {members: [], value: 0, length: 0};
  const bySize: Combination[][] = [[nothing]];
  for (const candidate of open) {
    for (let size = Math.min(bySize.length, count); size > 0; size--) {
      const grown = bySize[size - 1]!.filter(({members}) =>
        members.every((other) => !isRepeat(other.sentence, candidate.sentence)),
      )
        .map((combination) => grow(combination, candidate, worth(candidate.sentence)))
        .filter(({members}) => fits(members, limit));
      if (grown.length > 0) bySize[size] = undominated([...(bySize[size] ?? []), ...grown]);
    }
  }
  return [
    ...bySize.flat().reduce((most, combination) => (combination.value > most.value ? combination : most), nothing)
      .members,
  ];
}

function grow({members, value}: Combination, candidate: Candidate, worth: number): Combination {
  const inOrder = [...members, candidate].sort((left, right) => left.sentence.index - right.sentence.index);
  // A sentence without any worth of its own still beats an empty field.
  return {members: inOrder, value: value + Math.max(worth ** 2, 1e-6), length: lengthOf(inOrder)};
}

function undominated(combinations: readonly Combination[]): Combination[] {
  let most = 0;
  return [...combinations]
    .sort((left, right) => left.length - right.length || right.value - left.value)
    .filter(({value}) => {
      if (value <= most) return false;
      most = value;
      return true;
    });
}
