/** How many of the indexes from 0 are before: `isBefore` is true of these, and false of all that follow. By halving. */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the last of rising offsets that does not lie behind a place; 0 where all do. */
export function lastUpTo(offsets: readonly number[], place: number): number {
  return Math.max(0, partitionPoint(offsets.length, (index) => offsets[index]! <= place) - 1);
}
