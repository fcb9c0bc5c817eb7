/** The same function, which works out its result once for each object, and forgets it with the object. */
export function memoize<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, {value: Value}>();
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = {value: compute(key)};
      known.set(key, entry);
    }
    return entry.value;
  };
}
