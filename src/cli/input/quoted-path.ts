const escapes: Readonly<Record<string, number>> = {a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92};

/**
 * The path that git writes in quotation marks, its bytes beyond ASCII as three octal digits: "gr\303\274n.md". Undefined
 * for a line that git did not quote. Source: git-config(1), core.quotePath.
 */
export function unquoted(line: string): string | undefined {
  const [, quoted] = /^"((?:[^"\\]|\\[abtnvfr"\\]|\\[0-3][0-7]{2})*)"$/.exec(line) ?? [];
  if (quoted === undefined) return undefined;
  const bytes = [...quoted.matchAll(/\\([0-7]{3})|\\(.)|([^\\]+)/g)].flatMap(([, octal, letter, plain]) => {
    if (octal !== undefined) return [Number.parseInt(octal, 8)];
    return letter === undefined ? [...Buffer.from(plain ?? '')] : [escapes[letter] ?? 0];
  });
  return Buffer.from(bytes).toString('utf8');
}
