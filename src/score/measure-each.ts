/** One number for each of a list. `Float64Array.from` would take ten times as long. */
export function measureEach<Item>(list: readonly Item[], measure: (item: Item) => number): Float64Array {
  const values = new Float64Array(list.length);
  for (let index = 0; index < list.length; index++) values[index] = measure(list[index]!);
  return values;
}

/** Divides by the greatest value, so that the best is 1; values of 0 or less become 0. */
export function scaledToBest(values: Float64Array): Float64Array {
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  return values.map((value) => (best > 0 ? Math.max(0, value / best) : 0));
}
