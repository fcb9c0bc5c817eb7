/**
 * Turns what a site generator would replace into processing instructions of the same length, which Markdown leaves
 * alone: tags of Liquid and Hugo on lines of their own, code and comments between such tags, `:::` marks, display
 * math, comments of Obsidian, abbreviations of kramdown, and the module statements and component tags of MDX. Fenced
 * code stays as it is. In MDX, which has no instructions, they become spaces, and the tags of components are left to its
 * parser.
 */
export function maskBlocks(text: string, kind: 'markdown' | 'mdx' = 'markdown'): string {
  const finder = new Finder(text);
  const parts: string[] = [];
  let done = 0;
  let fence = '';
  for (let opening = nextOpening(text, 0); opening; ) {
    const {line: lineStart, start} = opening;
    const lineEnd = finder.find('end of line', /\r\n|\n|\r|$/g, start);
    const line = text.slice(lineStart, lineEnd);
    const wasCode = fence !== '';
    fence = fenceAfter(line, fence);
    const isLeft = wasCode || fence !== '' || (kind === 'mdx' && text[start] === '<');
    const end = isLeft ? start : blockEnd(finder, start);
    if (end > start) {
      const block = text.slice(start, end);
      parts.push(text.slice(done, start), kind === 'mdx' ? blank(block) : instruction(block));
      done = end;
    }
    opening = nextOpening(text, Math.max(lineEnd, end) + 1);
  }
  return parts.length === 0 ? text : parts.join('') + text.slice(done);
}

/** The marks in front of what may open a block, or open or close a fence: few lines have that. */
const {source: marks} =
  /[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(?=`{3}|~{3}|[{:$\\]|%%|\*\[|import\s|export\s|<\/?[A-Z])/;
const marksHere = new RegExp(marks, 'y');
const marksBelow = new RegExp(`[\\r\\n]${marks}`, 'g');

/** The next line that may open a block, from one on that begins at `at`: where it begins, and where its marks end. */
function nextOpening(text: string, at: number): {line: number; start: number} | undefined {
  marksHere.lastIndex = at;
  if (marksHere.test(text)) return {line: at, start: marksHere.lastIndex};
  marksBelow.lastIndex = at;
  const found = marksBelow.exec(text);
  return found ? {line: found.index + 1, start: marksBelow.lastIndex} : undefined;
}

/** Finds the next match of a pattern; asked for rising places it reads the text once. */
class Finder {
  readonly text: string;
  readonly #found = new Map<string, {asked: number; index: number}>();

  /** Characters that may still be read in vain for closing brackets, or brackets that never close would cost the square. */
  scanBudget: number;

  constructor(text: string) {
    this.text = text;
    this.scanBudget = 20 * longestStatement + 4 * text.length;
  }

  /** Infinity when there is none. `name` stands for the pattern, which must be global. */
  find(name: string, pattern: RegExp, from: number): number {
    const known = this.#found.get(name);
    if (known && known.asked <= from && known.index >= from) return known.index;
    pattern.lastIndex = from;
    const index = pattern.exec(this.text)?.index ?? Number.POSITIVE_INFINITY;
    this.#found.set(name, {asked: from, index});
    return index;
  }

  /** The end of a match that begins exactly there, else -1. */
  endOf(sticky: RegExp, at: number): number {
    if (at === Number.POSITIVE_INFINITY) return -1;
    sticky.lastIndex = at;
    return sticky.test(this.text) ? sticky.lastIndex : -1;
  }

  blankLine(from: number): number {
    return this.find('blank line', /(?:\r\n|\n|\r)[ \t]*(?=[\r\n])|$(?![\r\n])/g, from);
  }
}

/** The fence that is open after a line, '' when none is. */
export function fenceAfter(line: string, fence: string): string {
  const mark = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}|~{3,})([^\r\n]*)/.exec(line);
  if (!mark) return fence;
  const [, run, rest] = mark as unknown as [string, string, string];
  if (!fence) return run[0] === '`' && rest.includes('`') ? '' : run;
  return run[0] === fence[0] && run.length >= fence.length && rest.trim() === '' ? '' : fence;
}

type BlockEnd = (finder: Finder, start: number) => number;

/** Where the block that begins at `start` ends; `start` when none begins there. */
function blockEnd(finder: Finder, start: number): number {
  const find = blockEnds[finder.text[start] ?? ''];
  return Math.max(start, find?.(finder, start) ?? start);
}

/** By first character. */
const blockEnds: Readonly<Record<string, BlockEnd>> = {
  '{': (finder, start) => Math.max(codeEnd(finder, start), finder.endOf(tagLine, start)),
  ':': (finder, start) =>
    finder.endOf(
      /:{3,}\{[\w:-]+\}[^\r\n]*(?:(?:\r\n|\n|\r)[ \t>]*:[\w-]+:[^\r\n]*)*|:{3,}[^\r\n]*|::[a-z][\w-]*(?:\[[^\]\r\n]*\])?(?:\{[^}\r\n]*\})?[ \t]*(?=[\r\n]|$)/y,
      start,
    ),
  '%': (finder, start) => noteEnd(finder, start),
  '*': (finder, start) => finder.endOf(/\*\[[^\]\r\n]+\]:[^\r\n]*/y, start),
  $: (finder, start) => mathEnd(finder, start, /\$\$/y, 'display math', /\$\$/g),
  '\\': (finder, start) =>
    Math.max(
      mathEnd(finder, start, /\\{1,2}\[(?=[ \t]*[\r\n])/y, 'bracket math', /\\{1,2}\]/g),
      mathEnd(finder, start, /\\begin\{[a-z]+\*?\}/y, 'math environment', /\\end\{[a-z]+\*?\}/g),
      finder.endOf(
        /\\(?:newpage|pagebreak|clearpage|tableofcontents|[a-z]+skip|vspace\{[^}]*\})[ \t]*(?=[\r\n]|$)/y,
        start,
      ),
    ),
  i: (finder, start) => (startsLine(finder, start) ? finder.endOf(importStatement, start) : start),
  e: (finder, start) => (startsLine(finder, start) ? exportEnd(finder, start) : start),
  '<': (finder, start) => componentEnd(finder, start),
};

const tag =
  /\{%(?:[^{}]|\{[^{}]*\})*%\}|\{\{<(?:[^{}]|\{[^{}]*\})*>\}\}|\{\{%(?:[^{}]|\{[^{}]*\})*%\}\}|\{#(?=\s)[^{}]*#\}/
    .source;
const tagLine = new RegExp(`(?:(?:${tag})[ \\t]*)+(?=[\\r\\n]|$)`, 'y');

const codeTags = 'highlight|code|codeblock|code-block|mermaid|prism|katex|latex|math|comment|plantuml|command|output';
const openCode = new RegExp(
  `\\{%-?\\s*(${codeTags})\\b[^{}]*%\\}|\\{\\{[<%]\\s*(${codeTags})\\b[^{}]*[^{}/][>%]\\}\\}`,
  'y',
);

const closedByKramdown = /\{:\/(?:comment|nomarkdown)?\}[ \t]*(?=[\r\n]|$)/y;

/** The end of code, or of a comment, between a tag and its closing tag. */
function codeEnd(finder: Finder, start: number): number {
  if (finder.endOf(/\{::(?:comment|nomarkdown)[ \t]*\}/y, start) >= 0) {
    return finder.endOf(closedByKramdown, finder.find('end of a comment', /\{:\//g, start));
  }
  openCode.lastIndex = start;
  const [open, liquid, hugo] = openCode.exec(finder.text) ?? [];
  const name = liquid ?? hugo;
  if (!open || !name) return -1;
  const closing = liquid ? `\\{%-?\\s*end${name}\\s*-?%\\}` : `\\{\\{[<%]\\s*/\\s*${name}\\s*[>%]\\}\\}`;
  const close = finder.find(closing, new RegExp(closing, 'g'), start + open.length);
  return close === Number.POSITIVE_INFINITY ? -1 : finder.endOf(new RegExp(closing, 'y'), close);
}

/** The end of a comment of Obsidian, which may span paragraphs. */
function noteEnd(finder: Finder, start: number): number {
  const end = finder.find('percent signs', /%%/g, start + 2);
  return end === Number.POSITIVE_INFINITY ? -1 : finder.endOf(/%%[ \t]*(?=[\r\n]|$)/y, end);
}

/** Display math fills its lines and holds no blank one. */
function mathEnd(finder: Finder, start: number, open: RegExp, name: string, close: RegExp): number {
  const from = finder.endOf(open, start);
  if (from < 0) return -1;
  const end = finder.find(name, close, from);
  if (end > finder.blankLine(from)) return -1;
  const after = finder.endOf(new RegExp(close.source, 'y'), end);
  return finder.endOf(/[ \t]*(?:[.,;][ \t]*)?(?:\\(?:tag|label)\{[^{}]*\}|\{[:#][^{}]*\})?[ \t]*(?=[\r\n]|$)/y, after);
}

function startsLine({text}: Finder, start: number): boolean {
  return start === 0 || /[\r\n]/.test(text[start - 1]!);
}

const importStatement =
  /import\s+(?:type\s+)?(?:(?:[\w$]+|\*\s+as\s+[\w$]+|\{[^{}'"]*\})(?:\s*,\s*(?:\*\s+as\s+[\w$]+|\{[^{}'"]*\}))?\s+from\s*)?(?:'[^'\r\n]*'|"[^"\r\n]*")[ \t]*;?[ \t]*(?=[\r\n]|$)/y;

const exportStart =
  /export\s+(?:(?:const|let|var)\s+[\w$]+\s*[=:]|(?:default\s+)?(?:async\s+)?(?:function|class)\b|type\s+[\w$]+\s*=|interface\s+[\w$]+\s*\{|[{*]|default\s+(?:[[({<]|[\w$.]+(?:\(.*\))?[ \t]*;?[ \t]*(?:[\r\n]|$)))/y;

function exportEnd(finder: Finder, start: number): number {
  if (finder.endOf(exportStart, start) < 0) return -1;
  return balancedEnd(finder, start, '\r\n') ?? finder.blankLine(start);
}

/** A tag of a component ("<Tabs values={…}>"), which may span lines, when nothing else stands in its last line. */
function componentEnd(finder: Finder, start: number): number {
  if (finder.endOf(/<\/?(?=\w*[a-z])[A-Z][\w.]*(?=[\s/>])/y, start) < 0) return -1;
  const end = balancedEnd(finder, start, '>');
  return end === undefined || end > finder.blankLine(start) ? -1 : finder.endOf(/>[ \t]*(?=[\r\n]|$)/y, end);
}

const longestStatement = 4000; // characters; beyond it a bracket was never closed

/** The first place outside brackets and strings where code is at an end; undefined when the brackets do not close. */
function balancedEnd(finder: Finder, start: number, ends: string): number | undefined {
  const {text} = finder;
  const limit = Math.min(text.length, start + Math.min(longestStatement, finder.scanBudget));
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const character = text[at]!;
    if (depth === 0 && ends.includes(character)) return at;
    if (quotes.includes(character)) at = stringEnd(text, at, limit);
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
  }
  finder.scanBudget -= limit - start;
  return depth === 0 && limit === text.length ? limit : undefined;
}

const quotes = '\'"`';

/** The closing quote, or the end of the line for one that is left open, as an apostrophe is. A template may span lines. */
function stringEnd(text: string, start: number, limit: number): number {
  const quote = text[start];
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === quote) return at;
    else if (quote !== '`' && (text[at] === '\n' || text[at] === '\r')) return at - 1;
  }
  return limit;
}

export function instruction(block: string): string {
  return block.length < 4 ? '<?>' : `<?${blank(block).slice(2, -2)}?>`;
}

/** Marks of quotations at the beginnings of lines stay, or the quotation would end inside the instruction. */
function blank(block: string): string {
  return block.replace(
    /(^|[\r\n])([ \t>]*)([^\r\n]*)/g,
    (_, lineEnd: string, marks: string, rest: string) => lineEnd + marks + ' '.repeat(rest.length),
  );
}
