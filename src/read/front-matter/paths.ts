type Data = Readonly<Record<string, unknown>>;

/** The keys that lead to a value: "seo.description" is the key "description" in the mapping at "seo". */
export function pathOf(key: string, data: Data): readonly string[] {
  const path = key.split('.');
  return Object.hasOwn(data, key) || path.includes('') ? [key] : path;
}

/** The value at a key or a path of keys; undefined where there is none. */
export function valueAt(data: Data, key: string): unknown {
  let value: unknown = data;
  for (const name of pathOf(key, data)) {
    if (!isMapping(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

/** The data with another value at a path. Mappings that are not there are made. */
export function withValue(
  data: Data,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Record<string, unknown> {
  const inner = Object.hasOwn(data, name) ? data[name] : undefined;
  const made = rest.length === 0 ? value : withValue(isMapping(inner) ? inner : {}, rest, value);
  return Object.assign(Object.create(null), data, {[name]: made});
}

/** The data without the value at a path. Mappings that hold nothing else stay, empty. */
export function withoutValue(data: Data, [name = '', ...rest]: readonly string[]): Record<string, unknown> {
  const {[name]: inner, ...others} = data;
  if (!Object.hasOwn(data, name)) return Object.assign(Object.create(null), data);
  if (rest.length === 0) return Object.assign(Object.create(null), others);
  return Object.assign(Object.create(null), data, {[name]: isMapping(inner) ? withoutValue(inner, rest) : inner});
}

/** Whether a value has keys of its own. */
export function isMapping(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
