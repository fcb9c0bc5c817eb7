/**
 * Tells whether data (YAML, TOML) is nested beyond any use. Its parsers recurse, and near the end of the stack the run
 * time may end the whole process where it should throw.
 */
export function isNestedTooDeep(data: string): boolean {
  let depth = 0;
  for (const [bracket] of data.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepestNesting) return true;
  }
  return deepBlock.test(data);
}

const deepestNesting = 100; // levels; nobody nests data deeper

const deepBlock = new RegExp(`^[ \\t]{${5 * deepestNesting}}|(?:[-?:][ \\t]+){${deepestNesting}}`, 'm');
