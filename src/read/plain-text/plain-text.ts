import type {Heading, List, Paragraph} from 'mdast';
import {wordsOfAll} from '../../language/index.js';
import {endsSentence, hasSmall, letterTest, sumOf} from '../../text/index.js';
import {verbatim} from '../outline/node-text.js';
import type {Chunk} from '../outline/sections.js';
import {placeOf} from '../positions.js';

/**
 * Text without markup as mdast, each node with its place in the text: paragraphs between blank lines, headings by their
 * lines, capitals or "Chapter I", lists by their bullets. Where lines were never wrapped, each is a paragraph. What a
 * mail quotes, its signature, and what Project Gutenberg puts around its books are left out, save from markup that no
 * parser can take, in which ">" means something else. The tree comes in parts, which keeps the memory of a book small.
 */
export function* parsePlainText(text: string, {isMarkup = false, length = usualLength} = {}): Generator<Chunk> {
  const lines = isMarkup ? linesOf(text) : ownLines(linesOf(text));
  const isUnwrapped = lines.some(({text}) => text.length > longestWrappedLine);
  const blocks = blocksOf(lines, isUnwrapped);
  const shouts = lettersOf(blocks.filter(isShouted)) > lettersOf(blocks) / 2;
  let start = 0;
  do {
    const children = blocks
      .slice(start, start + length)
      .flatMap((block, index) =>
        nodesOf(block, {shouts, previous: blocks[start + index - 1], next: blocks[start + index + 1]}),
      );
    yield {tree: {type: 'root', children}, start: 0};
    start += length;
  } while (start < blocks.length);
}

const usualLength = 1000; // blocks
const longestWrappedLine = 200; // characters; an editor or mail program that wraps does so long before

/** A line without its white space at the end. */
interface Line {
  text: string;
  start: number;
  end: number;
}

type LineBlock = readonly [Line, ...Line[]];

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const lineEnd = /\r\n|\n|\r|$/g;
  for (let start = 0; start < text.length; start = lineEnd.lastIndex) {
    lineEnd.lastIndex = start;
    const shown = text.slice(start, lineEnd.exec(text)!.index).trimEnd();
    lines.push({text: shown, start, end: start + shown.length});
  }
  lines.push({text: '', start: text.length, end: text.length});
  return lines;
}

/** The lines that the author wrote: the book without its licence, the mail without what it answers and its signature. */
function ownLines(lines: readonly Line[]): Line[] {
  const [opening, closing] = [/^\*{3} ?START OF TH/, /^\*{3} ?END OF TH/].map((mark) =>
    lines.findIndex(({text}) => mark.test(text)),
  );
  const book = opening! < 0 ? lines : lines.slice(opening! + 1, closing! < 0 ? undefined : closing);
  const title = opening! < 0 ? undefined : lines.slice(0, opening).find(({text}) => /^Title:\s/.test(text));
  const mail = withoutQuotations(withoutSignature(withoutMailHeader(book)));
  return title ? [fieldOf(title), blank(title), ...mail] : mail;
}

function blank({end}: Line): Line {
  return {text: '', start: end, end};
}

/** "Subject: Minutes" without its name. */
function fieldOf({text, end}: Line): Line {
  const value = text.replace(/^[\w-]+:\s*/, '');
  return {text: value, start: end - value.length, end};
}

/** Of the fields in front of a mail only the subject is for readers. */
function withoutMailHeader(lines: readonly Line[]): Line[] {
  const from = lines.findIndex(({text}) => text !== '');
  const end = lines.findIndex(({text}, index) => index > from && !/^(?:[A-Z][\w-]*:|\s+\S)/.test(text));
  const fields = lines.slice(Math.max(0, from), Math.max(0, end));
  const isHeader = fields.filter(({text}) => /^(?:From|To|Subject|Date|Cc|Message-ID):\s/i.test(text)).length > 1;
  if (!isHeader || lines[end]?.text !== '') return [...lines];
  const subject = fields.find(({text}) => /^Subject:\s/i.test(text));
  return [...(subject ? [fieldOf(subject)] : []), ...lines.slice(end)];
}

const longestSignature = 12; // lines; four are the custom, and companies add their legal notices

function withoutSignature(lines: readonly Line[]): Line[] {
  const mark = lines.findLastIndex(
    ({text, start}, index) => text === '--' && (lines[index + 1]?.start ?? start) > start,
  );
  return mark > 0 && lines.length - mark <= longestSignature ? lines.slice(0, mark) : [...lines];
}

/** Without the lines that another wrote (">"), and the line that says who ("On Monday Ada wrote:"). */
function withoutQuotations(lines: readonly Line[]): Line[] {
  const isQuoted = (line: Line | undefined): boolean => /^ {0,2}>/.test(line?.text ?? '');
  return lines.map((line, index) => {
    const next = lines[index + 1]?.text === '' ? lines[index + 2] : lines[index + 1];
    const introduces = /:$/.test(line.text) && isQuoted(next);
    return isQuoted(line) || introduces ? blank(line) : line;
  });
}

function blocksOf(lines: readonly Line[], isUnwrapped: boolean): LineBlock[] {
  const blocks: [Line, ...Line[]][] = [];
  let open = false;
  for (const line of lines) {
    if (line.text === '') open = false;
    else if (open && !isUnwrapped) blocks.at(-1)!.push(line);
    else blocks.push([line]);
    if (line.text !== '') open = true;
  }
  return blocks;
}

interface NeighbourLines {
  /** True where the whole text is in capitals, which then say nothing. */
  shouts: boolean;
  previous: LineBlock | undefined;
  next: LineBlock | undefined;
}

function nodesOf(block: LineBlock, neighbours: NeighbourLines): (Heading | Paragraph | List)[] {
  const underlined: Heading[] = [];
  let from = 0;
  for (; from + 1 < block.length; from += 2) {
    const rule = underlineOf(block[from]!, block[from + 1]!);
    if (!rule) break;
    underlined.push(heading([block[from]!], rule));
  }
  const rest = block.slice(from);
  if (from === 0) return nodesOfText(block, neighbours);
  if (!isLineBlock(rest)) return underlined;
  return [...underlined, ...nodesOfText(rest, {...neighbours, previous: [block[from - 2]!]})];
}

function isLineBlock(lines: readonly Line[]): lines is LineBlock {
  return lines.length > 0;
}

const hasLetterOrFigure = letterTest(String.raw`[\p{L}\p{N}]`);

function nodesOfText(block: LineBlock, neighbours: NeighbourLines): (Heading | Paragraph | List)[] {
  if (/^\W+$/.test(block.map(({text}) => text).join('')) && !hasLetterOrFigure(block[0].text)) return [];
  const depth = headingDepth(block, neighbours);
  return depth ? [heading(block, depth)] : paragraphsAndLists(block);
}

function underlineOf({text}: Line, below: Line): 1 | 2 | undefined {
  const rule = /^\s*(=+|-+|~+|\*+)$/.exec(below.text)?.[1];
  if (!rule || rule.length < 3 || rule.length < text.trim().length / 2) return undefined;
  return rule.startsWith('=') ? 1 : 2;
}

const longestHeading = 100; // characters
const chapter = new RegExp(
  String.raw`^(?:${wordsOfAll('chapters').join('|')})\s+(?:\d+|[ivxlc]+|[a-z]+)\b[.:]?(?:\s|$)`,
  'i',
);
const isNumbered = letterTest(String.raw`^(?:\d+(?:\.\d+)*\.?|[IVXLC]+\.)\s+(?=\p{Lu})`);
const opensTitle = letterTest(String.raw`^["'“‘«¿¡(\p{L}\p{N}]`);
const opensWithCapital = letterTest(String.raw`^\p{Lu}`);

/** 0 for a block that is no heading. */
function headingDepth(block: LineBlock, {shouts, previous, next}: NeighbourLines): 0 | 1 | 2 {
  const text = block.map((line) => line.text.trim()).join(' ');
  if (block.length > 2 || text.length > longestHeading || !next || /[,;:]$/.test(text)) return 0;
  const ends = endsSentence(text);
  if (!previous && block.length === 1 && !ends && opensTitle(text) && !isBullet(block[0])) return 1;
  if (!shouts && isShouted(block)) return 2;
  if (block.length > 1 || text.split(/\s+/).length > 10) return 0;
  if (chapter.test(text) && opensWithCapital(text) && (!ends || /^\S+ \S+\.$/.test(text))) return 2;
  const isListed = [previous, next].some((other) => other && isNumbered(other[0].text.trim()));
  return !ends && isNumbered(text) && !isListed ? 2 : 0;
}

const hasCapitals = letterTest(String.raw`\p{Lu}{4}|\p{Lu}+\s+\p{Lu}{2}`);

/** In capitals throughout, as headings are where there is no other way; "II" and "BBC" are words of their own. */
function isShouted(block: LineBlock): boolean {
  const text = block.map((line) => line.text).join(' ');
  return !hasSmall(text) && hasCapitals(text);
}

function lettersOf(blocks: readonly LineBlock[]): number {
  return sumOf(blocks.flat(), ({text}) => text.trim().length);
}

const bullet = /^\s*(?:[-*+•‣▪◦·]|\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/;

function isBullet({text}: Line): boolean {
  return bullet.test(text);
}

/** A block's list items, each with the lines that go on below its bullet, and the paragraph in front of them. */
function paragraphsAndLists(block: LineBlock): (Paragraph | List)[] {
  const bullets = block.filter(isBullet).length;
  const first = block.findIndex(isBullet);
  const introduced = first > 0 && /:$/.test(block[first - 1]!.text);
  // A line that begins with a dash or a number amid a paragraph was only wrapped there.
  if (first < 0 || (first > 0 && !introduced && bullets < 2)) return [paragraph(block)];
  const items: [Line, ...Line[]][] = [];
  for (const line of block.slice(first)) {
    if (isBullet(line)) items.push([withoutBullet(line)]);
    else items.at(-1)!.push(line);
  }
  const children = items.map((item) => {
    const content = paragraph(item);
    return {type: 'listItem' as const, children: [content], position: content.position!};
  });
  const list: List = {
    type: 'list',
    children,
    position: placeOf(children[0]!.position.start.offset!, block.at(-1)!.end),
  };
  return first > 0 ? [paragraph(block.slice(0, first) as unknown as LineBlock), list] : [list];
}

function withoutBullet({text, start, end}: Line): Line {
  const length = bullet.exec(text)![0].length;
  return {text: text.slice(length), start: start + length, end};
}

function heading(block: LineBlock, depth: 1 | 2): Heading {
  const {children, position} = paragraph(block);
  return {type: 'heading', depth, children, position: position!};
}

function paragraph(block: LineBlock): Paragraph {
  const start = block[0].start;
  const end = block.at(-1)!.end;
  const text = block.map(({text}) => text).join('\n');
  // Line by line where they do not follow each other in the file with nothing but a line end between them.
  const children =
    text.length === end - start
      ? [verbatim(text, start, end)]
      : block.flatMap((line, index) => {
          const before = block[index - 1];
          const lineEnd = before ? [verbatim('\n', before.end, line.start)] : [];
          return [...lineEnd, verbatim(line.text, line.start, line.end)];
        });
  return {type: 'paragraph', children, position: placeOf(start, end)};
}
