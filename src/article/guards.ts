/** A text that the parser reads in time linear in its length, and the lines that had to be changed for it. */
export interface Defused {
  /** As long as what came in: markup that was taken out is spaces now, so every offset stays. */
  text: string;
  /** From 1. */
  lines: number[];
}

const most = 1000; // marks of one kind in one line; no author writes as many, and the parser's time grows with their square
const deepest = 100; // containers opened by one line; the parser's stack ends at some thousand

/**
 * Takes the markup out of lines that would make the parser quadratic or overflow its stack: long runs of emphasis,
 * open brackets or unclosed tags, and quotes and lists nested beyond any use.
 */
export function defuse(text: string): Defused {
  const lines: number[] = [];
  let number = 0;
  const defused = text.replace(/[^\r\n]*(?:\r\n|\n|\r|$)/g, (line) => {
    number++;
    if (line.length < 2 * deepest) return line;
    const harmless = harmlessLine(line);
    if (harmless !== line) lines.push(number);
    return harmless;
  });
  return {text: defused, lines};
}

/**
 * Tells whether data (YAML, TOML) is nested beyond any use. Its parsers recurse, and near the end of the stack the run
 * time may end the whole process where it should throw.
 */
export function isNestedTooDeep(data: string): boolean {
  let depth = 0;
  for (const [bracket] of data.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > deepest) return true;
  }
  return deepBlock.test(data);
}

const deepBlock = new RegExp(`^[ \\t]{${5 * deepest}}|(?:[-?:][ \\t]+){${deepest}}`, 'm');

function harmlessLine(line: string): string {
  const containers = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '';
  const nested = count(containers, /[>*+.)-]/g) > deepest;
  // An empty tag of the same length: spaces would make the line indented code.
  let harmless = nested ? `<a${' '.repeat(containers.length - 3)}>${line.slice(containers.length)}` : line;
  if (line.length < most) return harmless;
  if (count(harmless, /[*_~]/g) > most) harmless = harmless.replace(/[*_~]/g, ' ');
  if (count(harmless, /\[/g) > most) harmless = harmless.replace(/[[\]()!]/g, ' ');
  if (count(harmless, /</g) > most && count(harmless, />/g) < most / 2) harmless = harmless.replace(/</g, ' ');
  return harmless;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
