import {partitionPoint} from './partition-point.js';

/** The index of the last of rising offsets that does not lie behind a place; 0 where all do. */
export function lastUpTo(offsets: readonly number[], place: number): number {
  return Math.max(0, partitionPoint(offsets.length, (index) => offsets[index]! <= place) - 1);
}
