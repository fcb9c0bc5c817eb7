/** One number for each of a list; `Float64Array.from` would walk the list by an iterator, and copy it first. */
export function measureEach<Item>(list: readonly Item[], measure: (item: Item) => number): Float64Array {
  const values = new Float64Array(list.length);
  for (let index = 0; index < values.length; index++) values[index] = measure(list[index]!);
  return values;
}
