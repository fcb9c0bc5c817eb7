import type {Limit} from '../options.js';
import {joinSentences, sumOf} from '../text/index.js';
import type {Sentence} from '../types.js';
import {type Ranked, ranked} from './best.js';
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
    if (open.length > 0) return fullest(boundsOf(limit), worthwhile(ranked(open, worth)), count);
  }
  return [];
}

/** What of candidates, in reading order, each limit counts. */
const measures: Readonly<Record<keyof Limit, (candidates: readonly Candidate[]) => number>> = {
  maxWords: (candidates) => sumOf(candidates, ({sentence}) => sentence.wordCount),
  maxCharacters: lengthOf,
};

interface Bound {
  most: number;
  measure: (candidates: readonly Candidate[]) => number;
}

function boundsOf(limit: Limit): Bound[] {
  return (Object.keys(measures) as (keyof Limit)[]).flatMap((name) => {
    const most = limit[name];
    return most === undefined ? [] : [{most, measure: measures[name]}];
  });
}

/** Whether candidates, in reading order, keep to the limit. */
export function fits(candidates: readonly Candidate[], limit: Limit): boolean {
  return boundsOf(limit).every(({most, measure}) => measure(candidates) <= most);
}

function lengthOf(candidates: readonly Candidate[]): number {
  return [...joinSentences(candidates.map(({text}) => text))].length;
}

const leastWorth = 0.5; // of what the best that fits is worth; room that is left is no reason for a weak sentence

/** Of what fits, best first, what is worth a place. */
function worthwhile(open: readonly Ranked[]): Ranked[] {
  return open.filter(({worth}) => worth >= leastWorth * open[0]!.worth).slice(0, considered);
}

/** Candidates that fit together, in reading order. */
interface Combination {
  members: readonly Candidate[];
  value: number;
  /** How large they are by each bound. */
  sizes: readonly number[];
}

/** Grows combinations by one candidate after the other, and keeps of each count those that no smaller one outweighs. */
function fullest(bounds: readonly Bound[], open: readonly Ranked[], count: number): Candidate[] {
  const nothing: Combination = {members: [], value: 0, sizes: []};
  const bySize: Combination[][] = [[nothing]];
  for (const {candidate, worth} of open) {
    for (let size = Math.min(bySize.length, count); size > 0; size--) {
      const grown = bySize[size - 1]!.filter(({members}) =>
        members.every((other) => !isRepeat(other.sentence, candidate.sentence)),
      )
        .map((combination) => grow(combination, candidate, worth, bounds))
        .filter(({sizes}) => bounds.every(({most}, at) => sizes[at]! <= most));
      if (grown.length > 0) bySize[size] = undominated([...(bySize[size] ?? []), ...grown]);
    }
  }
  return [
    ...bySize.flat().reduce((most, combination) => (combination.value > most.value ? combination : most), nothing)
      .members,
  ];
}

function grow(
  {members, value}: Combination,
  candidate: Candidate,
  worth: number,
  bounds: readonly Bound[],
): Combination {
  const inOrder = [...members, candidate].sort((left, right) => left.sentence.index - right.sentence.index);
  const sizes = bounds.map(({measure}) => measure(inOrder));
  // A sentence without any worth of its own still beats an empty field.
  return {members: inOrder, value: value + Math.max(worth ** 2, 1e-6), sizes};
}

/** A combination is outweighed by one that is worth as much and no larger by any bound. */
function undominated(combinations: readonly Combination[]): Combination[] {
  const kept: Combination[] = [];
  for (const combination of [...combinations].sort(bySizes)) {
    if (!kept.some((other) => other.value >= combination.value && isNoLarger(other, combination)))
      kept.push(combination);
  }
  return kept;
}

function bySizes(left: Combination, right: Combination): number {
  const differing = left.sizes.findIndex((size, measure) => size !== right.sizes[measure]);
  return differing === -1 ? right.value - left.value : left.sizes[differing]! - right.sizes[differing]!;
}

function isNoLarger(left: Combination, right: Combination): boolean {
  return left.sizes.every((size, measure) => size <= right.sizes[measure]!);
}
