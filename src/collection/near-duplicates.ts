import {countEach, hash32} from '../text/index.js';

const run = 4; // terms; shorter runs come in unrelated texts as well
const sketchSize = 64; // shingles; of two copies at the least similarity, some 38 are common
const leastSimilarity = 0.6; // Jaccard; pages from one template come to 0.5, every twentieth word changed leaves 0.7
const leastCommon = 8; // shingles of a sketch; fewer are a shared paragraph, or a phrase of the house
const widestGroup = 50; // texts that are no copies of each other; what they share is their site's and tells no copy

/**
 * Hashes of every run of terms, in rising order, each once: what two copies of a text have in common.
 * Source: Broder 1997, On the resemblance and containment of documents.
 */
export function shinglesOf(terms: readonly string[]): Uint32Array {
  const hashes = new Set<number>();
  const last = Math.max(terms.length - run, terms.length > 0 ? 0 : -1);
  for (let start = 0; start <= last; start++) hashes.add(hash32(terms.slice(start, start + run).join(' ')));
  return Uint32Array.from(hashes).sort();
}

/** The first of some texts that say nearly the same, and the others. */
export interface Folded<T> {
  item: T;
  copies: T[];
}

/**
 * Folds every text into the first one that it nearly repeats. Two texts are compared only where their sketches, the
 * lowest of their hashes, have enough in common, so the time taken grows with the texts and not with their pairs.
 */
export function foldNearDuplicates<T extends {shingles: Uint32Array}>(items: readonly T[]): Folded<T>[] {
  const folded: Folded<T>[] = [];
  const index = new Map<number, number[]>();
  for (const item of items) {
    const sketch = item.shingles.subarray(0, sketchSize);
    const original = candidates(sketch, index).find(
      (at) => resemblance(folded[at]!.item.shingles, item.shingles) >= leastSimilarity,
    );
    if (original !== undefined) folded[original]!.copies.push(item);
    else {
      for (const shingle of sketch) append(index, shingle, folded.length);
      folded.push({item, copies: []});
    }
  }
  return folded;
}

/** Those whose sketches have enough shingles of this one, the most first. */
function candidates(sketch: Uint32Array, index: ReadonlyMap<number, readonly number[]>): number[] {
  const lists = [...sketch].map((shingle) => index.get(shingle) ?? []).filter(({length}) => length < widestGroup);
  return [...countEach(lists.flat())]
    .filter(([, count]) => count >= Math.min(leastCommon, lists.length * leastSimilarity))
    .sort(([left, leftCount], [right, rightCount]) => rightCount - leftCount || left - right)
    .map(([at]) => at);
}

function append(index: Map<number, number[]>, shingle: number, at: number): void {
  const list = index.get(shingle);
  if (list && list.length < widestGroup) list.push(at);
  else if (!list) index.set(shingle, [at]);
}

/** Jaccard's index of two rising lists: what is in both over what is in either, 0…1. */
export function resemblance(left: Uint32Array, right: Uint32Array): number {
  let common = 0;
  let l = 0;
  let r = 0;
  while (l < left.length && r < right.length) {
    const [a, b] = [left[l]!, right[r]!];
    if (a === b) common++;
    if (a <= b) l++;
    if (a >= b) r++;
  }
  const either = left.length + right.length - common;
  return either === 0 ? 0 : common / either;
}
