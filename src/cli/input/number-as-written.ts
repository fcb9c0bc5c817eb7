const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * A number of a JSON object as it is written there, where JavaScript would write it in another way: JSON has numbers of
 * any length, and JSON.parse rounds them. Undefined for all else.
 */
export function numberAsWritten(json: string, key: string): string | undefined {
  const name = JSON.stringify(key);
  const isCanonical = ([, number]: RegExpMatchArray): boolean => String(Number(number)) === number;
  if ([...json.matchAll(new RegExp(`${name}\\s*:\\s*(-?\\d[\\d.eE+-]*)`, 'g'))].every(isCanonical)) return undefined;
  let depth = 0;
  let found: string | undefined; // of two equal keys the last one counts
  let before: readonly string[] = [];
  for (const [part] of json.matchAll(token)) {
    if (part === '{' || part === '[') depth++;
    else if (part === '}' || part === ']') depth--;
    else if (depth === 1 && before[0] === name && before[1] === ':') found = part;
    before = [before[1] ?? '', part];
  }
  return found !== undefined && /^-?\d/.test(found) ? found : undefined;
}
