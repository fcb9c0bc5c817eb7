import {countMatches} from '../../../text/index.js';
import {countLineEnds} from '../../input/line-ends.js';

/** A text that the parser reads in time linear in its length, and the lines that had to be changed for it. */
interface LimitedMarkup {
  /** As long as what came in: markup that was taken out is white space now, so every offset stays. */
  text: string;
  /** From 1. */
  lines: number[];
}

const mostMarks = 1000; // marks of one kind in one paragraph; no author writes as many, and the parser's time grows with their square
const mostQuoted = 10_000; // marks over the lines of a quotation, each of which may be a paragraph of its own
const deepestNesting = 100; // containers opened by one line; the parser's stack ends at some thousand
const mostUnderlines = 200; // of headings, without a blank line between them
const mostLazyLines = 500; // that go on with a quotation without its mark
const mostBlankLines = 200; // in a row; each costs the parser a thousand times its length

/**
 * Takes the markup out of lines that would make the parser quadratic or overflow its stack: long runs of emphasis,
 * open brackets or unclosed tags, underlined headings and lazy quotations without end, items that open in items by the
 * thousand, and quotes and lists nested beyond any use. Blank lines without end become one, for which no line is named:
 * it says the same.
 */
export function limitMarkup(text: string): LimitedMarkup {
  const lines: number[] = [];
  let number = 1;
  let counted = 0;
  const note = (offset: number): void => {
    if (offset < counted) [number, counted] = [1, 0];
    number += countLineEnds(text.slice(counted, offset));
    counted = offset;
    lines.push(number);
  };
  const shallow = withoutItemsInItems(text);
  if (shallow !== text) note(text.search(itemInItem));
  const dense = changeMatches(shallow, blankLines, withoutBlankLines);
  const limited = changeMatches(dense, stretch, (lines, offset) => {
    if (lines.length < 2 * deepestNesting) return lines;
    const harmless = withoutLazyQuotes(withoutUnderlines(withoutDeepItems(lines)));
    if (harmless !== lines) note(offset);
    const limitIn = (text: string, pattern: RegExp, marks: number): string =>
      changeMatches(text, pattern, (part, at) => {
        if (part.length < 2 * deepestNesting) return part;
        const harmless = harmlessParagraph(part, marks);
        if (harmless !== part) note(offset + at);
        return harmless;
      });
    return limitIn(limitIn(harmless, paragraph, mostMarks), quotedParagraph, mostQuoted);
  });
  return {text: limited, lines: [...new Set(lines)].sort((left, right) => left - right)};
}

/** A text with some of its matches changed; where none is, which is nearly always, the text itself and no copy. */
function changeMatches(text: string, pattern: RegExp, change: (match: string, index: number) => string): string {
  let changed = '';
  let done = 0;
  const finder = new RegExp(pattern);
  for (let found = finder.exec(text); found; found = finder.exec(text)) {
    const [match] = found;
    if (match === '') finder.lastIndex++;
    const replacement = change(match, found.index);
    if (replacement === match) continue;
    changed += text.slice(done, found.index) + replacement;
    done = found.index + match.length;
  }
  return done === 0 ? text : changed + text.slice(done);
}

/** The end of a line and all blank lines below it. */
const blankLines = /[\r\n][ \t\r\n]*/g;

function withoutBlankLines(run: string): string {
  if (run.length < mostBlankLines || countLineEnds(run) < mostBlankLines) return run;
  const [last] = run.match(/(?:\r\n|\n|\r)[ \t]*$/) ?? [''];
  return run[0] + run.slice(1, run.length - last.length).replace(/[\r\n]/g, ' ') + last;
}

/** Lines without a blank one between them; or white space, so that nobody looks for a line in it from each of its characters. */
const stretch = /(?:[^\S\r\n]*[^\s][^\r\n]*(?:\r\n|\n|\r|$))+|[^\S\r\n]+/g;

/** A line and those that follow it without a mark that begins another block. */
const paragraph =
  /[^\r\n]*(?:\r\n|\n|\r|$)(?:(?![ \t]*(?:[>#|=]|[-+*][ \t]|\d{1,9}[.)][ \t]|```|~~~))[^\r\n]+(?:\r\n|\n|\r|$))*/g;

/** Lines of a quotation that may be one paragraph. */
const quotedParagraph = /(?:^[ \t]*>[ \t>]*[^\s>#|=`~+*-][^\r\n]*(?:\r\n|\n|\r|$)){2,}/gm;

/** An item or a quotation that opens on the line of the item that holds it: the time grows with the square of their number. */
const itemInItem = /^([ \t>]*(?:[-*+]|\d{1,9}[.)]))((?:[ \t]+(?:[-*+>]|\d{1,9}[.)]))+)(?=[ \t])/gm;

function withoutItemsInItems(text: string): string {
  if (countMatches(text, itemInItem) <= mostMarks) return text;
  return text.replace(itemInItem, (_, own: string, inner: string) => own + inner.replace(/[^ \t]/g, asText));
}

function withoutDeepItems(lines: string): string {
  if (lines.length < 40 * deepestNesting) return lines; // too short to have so many of them, here and below
  return countMatches(lines, deepItem) > deepestNesting
    ? lines.replace(deepItem, (line) => ' '.repeat(line.length))
    : lines;
}

/** An item below some twenty others; each line of it costs a look at all of them. */
const deepItem = /^[ \t]{40,}(?:[-*+]|\d{1,9}[.)])(?=[ \t])/gm;

function withoutUnderlines(lines: string): string {
  if (lines.length < 2 * mostUnderlines) return lines;
  const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/gm;
  return countMatches(lines, underline) > mostUnderlines
    ? lines.replace(underline, (line) => ' '.repeat(line.length))
    : lines;
}

function withoutLazyQuotes(lines: string): string {
  if (lines.length < mostLazyLines) return lines;
  const quoted = /^ {0,3}>[ \t>]*/gm;
  const first = lines.search(quoted);
  if (first < 0) return lines;
  const rest = lines.slice(first);
  const lazy = countLineEnds(rest) - countMatches(rest, quoted);
  return lazy > mostLazyLines ? lines.replace(quoted, (marks) => ' '.repeat(marks.length)) : lines;
}

/** What stands for a mark is white space to a reader, and text to the parser, to which spaces could open a block. */
const asText = '\u00a0';
const inline = [
  {opening: /[*_~]/g, all: /[*_~]/g},
  {opening: /\[/g, all: /[[\]()!]/g},
  {opening: /\]/g, all: /[[\]()!]/g}, // each looks back for what it closes
  {opening: /`+/g, all: /`/g},
];

function harmlessParagraph(line: string, most: number): string {
  const containers = /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+/.exec(line)?.[0] ?? '';
  const nested = countMatches(containers, /[>*+.)-]/g) > deepestNesting;
  // An empty tag of the same length: spaces would make the line indented code.
  let harmless = nested ? `<a${' '.repeat(containers.length - 3)}>${line.slice(containers.length)}` : line;
  if (line.length < most) return harmless;
  for (const {opening, all} of inline) {
    if (countMatches(harmless, opening) > most) harmless = harmless.replace(all, asText);
  }
  if (countMatches(harmless, /</g) > most && countMatches(harmless, />/g) < most / 2)
    harmless = harmless.replace(/</g, ' ');
  return harmless;
}
