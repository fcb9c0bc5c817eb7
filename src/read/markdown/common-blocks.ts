import type {
  Blockquote,
  Code,
  Definition,
  FootnoteDefinition,
  Heading,
  Html,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import {placeOf} from '../positions.js';
import {commonInline, htmlTag, identifierOf, type Line} from './common-inline.js';
import type {Labels} from './markdown.js';

interface Found<Node> {
  node: Node;
  /** Index of the line behind it. */
  next: number;
}

/** What a block is read with. */
export interface Reading {
  /** Labels of the whole text, to which those that are defined on the way are added. */
  labels: Labels;
  /** Whether only blocks are wanted, and what stands in their lines may be left unread. */
  isOutline: boolean;
  /** Whether it stands in a container, where definitions are left to the parser. */
  isInner: boolean;
}

/** A block, or one of the items, rows and cells that have their own content. */
type Block = Exclude<RootContent, ListItem>;
type ContainerContent = ListItem['children'][number];

/**
 * Reads one block of the Markdown that most articles are made of, where no other is open, at a line that is not blank.
 * Gives nothing where it is not sure. What it reads it reads as the parser does, node by node and place by place, in a
 * fraction of the time; it leaves out what nobody here asks a node for (titles, the words behind a fence, whether a
 * list is loose).
 * Source: https://spec.commonmark.org/0.31.2/ and https://github.github.com/gfm/
 */
export function readBlock(
  text: string,
  lines: readonly Line[],
  at: number,
  reading: Reading,
): Found<Block> | undefined {
  const line = lines[at]!;
  const {start, first, end, lazy} = line;
  if (lazy) return undefined;
  if (first - start > deepest) return readIndented(text, lines, at);
  switch (text[first]) {
    case '\t':
      return undefined;
    case '<':
      if (text[first + 1] === '!' || text[first + 1] === '?') return readAside(text, lines, at);
      if (opensHtml(text, line)) return readHtml(text, lines, at);
      break;
    case '#':
      if (matches(heading, text, line)) return readHeading(text, lines, at, reading);
      break;
    case '>':
      return readQuote(text, lines, at, reading);
    case '|':
      return readTable(text, lines, at, reading);
    case '[':
      if (opens(label, text, first)) return readLabelled(text, lines, at, reading);
      break;
    case '`':
    case '~':
      if (matches(fence, text, line)) return readCode(text, lines, at);
      break;
    default:
      if (matches(rule, text, line)) {
        return {node: {type: 'thematicBreak', position: placeOf(first, end)}, next: at + 1};
      }
      if (markAt(text, line)) return readList(text, lines, at, reading);
  }
  return readParagraph(text, lines, at, reading);
}

/** The lines of a text, which ends them with a line feed alone. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    lines.push(lineFrom(text, start, end));
    start = end + 1;
  }
  return lines;
}

function lineFrom(text: string, start: number, end: number): Line {
  let first = start;
  while (first < end && text[first] === ' ') first++;
  return {start, first: text[first] === '\t' && text.slice(first, end).trim() === '' ? end : first, end, lazy: false};
}

function lazily({start, first, end}: Line): Line {
  return {start, first, end, lazy: true};
}

/** The same line with its content from another place on, or up to another one. */
function within({first, lazy}: Line, start: number, end: number): Line {
  return {start, first, end, lazy};
}

export function isBlank({first, end}: Line): boolean {
  return first === end;
}

const deepest = 3; // spaces in front of a block; from four on it is code

/** All blocks of a container; nothing when one of them is not sure. */
function readAll(text: string, lines: readonly Line[], reading: Reading): ContainerContent[] | undefined {
  const blocks: ContainerContent[] = [];
  const inner = reading.isInner ? reading : {...reading, isInner: true};
  for (let at = 0; at < lines.length; ) {
    if (isBlank(lines[at]!)) at++;
    else {
      const found = readBlock(text, lines, at, inner);
      if (!found) return undefined;
      blocks.push(found.node as ContainerContent);
      at = found.next;
    }
  }
  return blocks;
}

const heading = /^(#{1,6})(?: |$)/;
const fence = /^(?:(`{3,})[^`]*|(~{3,}).*)$/;
const rule = /^(?:(?:\* *){3,}|(?:_ *){3,}|(?:- *){3,})$/;
const itemMark = /^([-*+]|\d{1,9}[.)])( *)/;

function matches(pattern: RegExp, text: string, {first, end}: Line): RegExpExecArray | null {
  return pattern.exec(text.slice(first, end));
}

function readHeading(text: string, lines: readonly Line[], at: number, reading: Reading): Found<Heading> | undefined {
  const {first, end} = lines[at]!;
  const depth = matches(heading, text, lines[at]!)![1]!.length as Heading['depth'];
  const content = lineFrom(text, first + depth, end);
  const words = text.slice(content.first, end).replace(/(?:^| )#+ *$/, '');
  const children = inlineOf(text, [within(content, content.start, content.first + words.length)], reading);
  return children && {node: {type: 'heading', depth, children, position: placeOf(first, end)}, next: at + 1};
}

function readQuote(text: string, lines: readonly Line[], at: number, reading: Reading): Found<Blockquote> | undefined {
  const inner: Line[] = [];
  let next = at;
  for (; next < lines.length && !isBlank(lines[next]!); next++) {
    const line = lines[next]!;
    if (text[line.first] === '>' && line.first - line.start <= deepest && !line.lazy) {
      inner.push(lineFrom(text, text[line.first + 1] === ' ' ? line.first + 2 : line.first + 1, line.end));
    } else if (goesOn(text, line)) inner.push(lazily(line));
    else return undefined;
  }
  const children = beginsAmidst(text, inner[0]!) ? undefined : readAll(text, inner, reading);
  // The parser lets a container in a quotation take the mark of the blank line behind it.
  const isOdd = children?.some(({type}, index) => {
    const isFollowed = index + 1 < children.length || isBlank(inner.at(-1)!);
    return (type === 'list' || type === 'blockquote') && isFollowed;
  });
  if (!children || isOdd) return undefined;
  return {node: {type: 'blockquote', children, position: placeOf(lines[at]!.first, lines[next - 1]!.end)}, next};
}

/** A list that goes on from another number: directly below a paragraph the parser takes it for text in a container, too. */
function beginsAmidst(text: string, line: Line): boolean {
  const mark = markAt(text, line);
  return mark !== undefined && mark.number !== '' && mark.number !== '1';
}

/** Whether a line without the marks of its container can be nothing but the next line of a paragraph. */
function goesOn(text: string, line: Line): boolean {
  return text[line.first] !== '<' && beginsBlock(text, line) === false;
}

function readCode(text: string, lines: readonly Line[], at: number): Found<Code> | undefined {
  const {start, first} = lines[at]!;
  const [, ticks, tildes] = matches(fence, text, lines[at]!)!;
  const mark = (ticks ?? tildes)!;
  const values: string[] = [];
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next]!;
    if (line.lazy) return undefined;
    if (line.first - line.start <= deepest && closes(text.slice(line.first, line.end), mark)) {
      return {node: {type: 'code', value: values.join('\n'), position: placeOf(first, line.end)}, next: next + 1};
    }
    values.push(text.slice(Math.min(line.first, line.start + first - start), line.end));
  }
  return undefined;
}

function closes(line: string, mark: string): boolean {
  return line.startsWith(mark) && /^(.)\1*[ \t]*$/.test(line);
}

function readIndented(text: string, lines: readonly Line[], at: number): Found<Code> | undefined {
  let next = at;
  for (let look = at; ; look++) {
    const line = lines[look];
    // The parser takes what follows for text where it would be a list elsewhere, and counts a last line of many spaces.
    if (!line || line.lazy || /[\t>*+\-\d]/.test(text[line.first] ?? '')) return undefined;
    if (isBlank(line) && /\t| {4}/.test(text.slice(line.start, line.end))) return undefined;
    if (isBlank(line)) continue;
    if (line.first - line.start <= deepest) break;
    next = look + 1;
  }
  const values = lines.slice(at, next).map(({start, end}) => text.slice(Math.min(start + deepest + 1, end), end));
  const position = placeOf(lines[at]!.start, lines[next - 1]!.end);
  return {node: {type: 'code', value: values.join('\n'), position}, next};
}

/** What opens an item: what kind of mark, and where its content stands. */
interface Mark {
  kind: string;
  number: string;
  content: number;
}

function markAt(text: string, line: Line): Mark | undefined {
  if (line.first - line.start > deepest) return undefined;
  const mark = matches(itemMark, text, line);
  if (!mark) return undefined;
  const content = line.first + mark[0].length;
  if (mark[2] === '' && content < line.end) return undefined;
  return {kind: mark[1]!.at(-1)!, number: mark[1]!.slice(0, -1), content};
}

function readList(text: string, lines: readonly Line[], at: number, reading: Reading): Found<List> | undefined {
  const children: ListItem[] = [];
  const {kind} = markAt(text, lines[at]!)!;
  let next = at;
  while (next < lines.length) {
    const mark = matches(rule, text, lines[next]!) || lines[next]!.lazy ? undefined : markAt(text, lines[next]!);
    if (mark?.kind !== kind) break;
    const item = readItem(text, lines, next, mark, reading);
    if (!item) return undefined;
    children.push(item.node);
    next = item.next;
  }
  const below = lines[next];
  if (below && below.first - below.start > deepest) return undefined; // code, behind which the parser sees lists in another way
  const position = placeOf(children[0]!.position!.start.offset!, children.at(-1)!.position!.end.offset!);
  return {node: {type: 'list', children, position}, next};
}

/** An item and the blank lines behind it. */
function readItem(
  text: string,
  lines: readonly Line[],
  at: number,
  {content}: Mark,
  reading: Reading,
): Found<ListItem> | undefined {
  const {start, first, end} = lines[at]!;
  const opening = text.slice(first, end);
  if (content === end || / {5}$/.test(text.slice(first, content))) return undefined;
  const width = content - start;
  const task = /^\S+ +\[[ xX]\]/.test(opening);
  // What stands behind the box is a paragraph, and no mark that would keep the box in it.
  const from = task && /^\[.\] [^\s*_`[!<&~\\]/.test(text.slice(content, end)) ? content + 4 : content;
  const inner: Line[] = [{start: from, first: from, end, lazy: false}];
  if (beginsAmidst(text, inner[0]!) || (task && (from === content || !goesOn(text, inner[0]!)))) return undefined;
  let next = at + 1;
  let last = end;
  for (; next < lines.length; next++) {
    const line = lines[next]!;
    if (isBlank(line)) {
      if (text[line.start] === '\t') return undefined;
      inner.push(within(line, Math.min(line.start + width, line.end), line.end));
      continue;
    }
    if (text[line.first] === '\t') return undefined;
    if (!line.lazy && line.first - line.start >= width) inner.push(within(line, line.start + width, line.end));
    else if (isBlank(lines[next - 1]!) || (!line.lazy && markAt(text, line))) break;
    else if (goesOn(text, line)) inner.push(lazily(line));
    else return undefined;
    last = line.end;
  }
  const children = readAll(text, inner, reading);
  return children && {node: {type: 'listItem', children, position: placeOf(first, last)}, next};
}

function readParagraph(
  text: string,
  lines: readonly Line[],
  at: number,
  reading: Reading,
): Found<Paragraph | Heading> | undefined {
  let next = at + 1;
  for (; next < lines.length && !isBlank(lines[next]!); next++) {
    const line = lines[next]!;
    if (lines[next - 1]!.lazy && !line.lazy) return undefined;
    const underline = line.first - line.start > deepest || line.lazy ? null : matches(underlined, text, line);
    if (underline) return readUnderlined(text, lines.slice(at, next + 1), next + 1, reading);
    const begins = beginsBlock(text, line);
    if (begins === undefined || (begins && (line.lazy || line.first - line.start > deepest))) return undefined;
    if (begins) break;
  }
  const children = inlineOf(text, lines.slice(at, next), reading);
  const position = placeOf(lines[at]!.first, lines[next - 1]!.end);
  return children && {node: {type: 'paragraph', children, position}, next};
}

const underlined = /^(?:=+|-+) *$/;

function readUnderlined(
  text: string,
  lines: readonly Line[],
  next: number,
  reading: Reading,
): Found<Heading> | undefined {
  const children = inlineOf(text, lines.slice(0, -1), reading);
  const underline = lines.at(-1)!;
  const depth = text[underline.first] === '=' ? 1 : 2;
  const position = placeOf(lines[0]!.first, underline.end);
  return children && {node: {type: 'heading', depth, children, position}, next};
}

function inlineOf(text: string, lines: readonly Line[], {labels, isOutline}: Reading): PhrasingContent[] | undefined {
  return isOutline ? [] : commonInline(text, lines, labels);
}

/** What opens a definition or the text of a note, or looks as if it did. */
const label = /\[(?:\\[\s\S]|[^\\[\]])*\]:/y;
const note = /\[\^[^\s[\]\\]+\]:/y;
/** On one line, or with its address on the next; without escapes. */
const definition =
  /\[([^\\[\]\n]{1,999})\]: *(?:\n *)?(?:<([^<>\\\n]*)>|([^\s<\\()\p{Cc}][^\s\\()\p{Cc}]*))(?: +(?:"[^"\\\n]*"|'[^'\\\n]*'))?(?= *(?:\n|$))/uy;

function opens(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** A definition on a line of its own, or a note; what stands under it must be neither a title nor the rest of a paragraph. */
function readLabelled(
  text: string,
  lines: readonly Line[],
  at: number,
  reading: Reading,
): Found<Definition | FootnoteDefinition> | undefined {
  const {first} = lines[at]!;
  if (reading.isInner) return undefined;
  if (opens(note, text, first)) return readNote(text, lines, at, reading);
  definition.lastIndex = first;
  const [whole, name = '', bracketed, plain] = definition.exec(text) ?? [];
  const next = whole?.includes('\n') ? at + 2 : at + 1;
  const below = lines[next];
  const isAlone = !below || isBlank(below) || (opens(label, text, below.first) && below.first - below.start <= deepest);
  const url = bracketed ?? plain ?? '';
  if (whole === undefined || name.trim() === '' || name.startsWith('^') || !isAlone || /&#?\w+;/.test(url)) {
    return undefined;
  }
  const identifier = identifierOf(name);
  reading.labels.definitions.add(identifier);
  const position = placeOf(first, first + whole.length);
  return {node: {type: 'definition', identifier, url, position}, next};
}

/** A note of one paragraph. */
function readNote(
  text: string,
  lines: readonly Line[],
  at: number,
  reading: Reading,
): Found<FootnoteDefinition> | undefined {
  const {first, end} = lines[at]!;
  note.lastIndex = first;
  const mark = note.exec(text)![0];
  const from = lineFrom(text, first + mark.length, end);
  if (isBlank(from) || text[from.first] === '\t' || !goesOn(text, from) || opens(label, text, from.first))
    return undefined;
  const inner: Line[] = [within(from, from.first, from.end)];
  let next = at + 1;
  for (; next < lines.length && !isBlank(lines[next]!); next++) {
    const line = lines[next]!;
    if (opens(note, text, line.first) && line.first - line.start <= deepest) break;
    if (!goesOn(text, line) || text[line.first] === '[' || line.first - line.start > deepest) return undefined;
    inner.push(lazily(line));
  }
  let below = next;
  while (below < lines.length && isBlank(lines[below]!)) below++;
  if (below < lines.length && lines[below]!.first - lines[below]!.start > deepest) return undefined; // its second part
  const identifier = identifierOf(mark.slice(2, -2));
  reading.labels.footnotes.add(identifier);
  const children = readAll(text, inner, reading);
  const position = placeOf(first, lines[next - 1]!.end);
  return children && {node: {type: 'footnoteDefinition', identifier, children, position}, next};
}

const columns = /^\|(?: *:?-+:? *\|)+ *$/;

/** A table whose rows begin and end with a mark. */
function readTable(
  text: string,
  lines: readonly Line[],
  at: number,
  reading: Reading,
): Found<Table | Paragraph | Heading> | undefined {
  const below = lines[at + 1];
  if (!below || !matches(columns, text, below) || below.lazy || below.first - below.start > deepest) {
    return readParagraph(text, lines, at, reading);
  }
  const rows: Table['children'] = [];
  let next = at;
  for (; next < lines.length && !isBlank(lines[next]!); next++) {
    const line = lines[next]!;
    const row = next === at + 1 ? undefined : cellsOf(text, line, reading);
    if (next !== at + 1 && !row) return undefined;
    if (row)
      rows.push({type: 'tableRow', children: row, position: placeOf(line.first, row.at(-1)!.position!.end.offset!)});
  }
  const count = text.slice(below.first, below.end).split('|').length - 2;
  if (rows.some(({children}) => children.length !== count)) return undefined;
  const position = placeOf(lines[at]!.first, lines[next - 1]!.end);
  return {node: {type: 'table', children: rows, position}, next};
}

function cellsOf(text: string, line: Line, reading: Reading): TableCell[] | undefined {
  const {start, first, end, lazy} = line;
  const row = text.slice(first, end).trimEnd();
  if (lazy || first - start > deepest || !/^\|.*\|$/.test(row) || /[\\\t]/.test(row)) return undefined;
  const cells: TableCell[] = [];
  const last = first + row.length - 1;
  for (let mark = first; mark < last; ) {
    const close = text.indexOf('|', mark + 1);
    const content = lineFrom(text, mark + 1, close);
    const words = text.slice(content.first, close).trimEnd();
    const inner = within(content, content.start, content.first + words.length);
    const children = words === '' ? [] : inlineOf(text, [inner], reading);
    if (!children) return undefined;
    cells.push({type: 'tableCell', children, position: placeOf(mark, close === last ? close + 1 : close)});
    mark = close;
  }
  return cells;
}

/** Whether a line below a paragraph begins another block; undefined where it might, or makes the paragraph something else. */
function beginsBlock(text: string, line: Line): boolean | undefined {
  const character = text[line.first]!;
  if (character === '\t') return undefined;
  if (character === '>') return true;
  if (!/[#`~\-+*_=|:<\d[]/.test(character)) return false;
  if (character === '[') return opens(note, text, line.first) ? undefined : false;
  if (character === '<') return matches(blockTag, text, line) !== null || matches(rawTag, text, line) !== null;
  if (matches(underlineOrColumns, text, line)) return undefined;
  if (matches(heading, text, line) || matches(fence, text, line) || matches(rule, text, line)) return true;
  const mark = markAt(text, within(line, line.first, line.end));
  if (!mark) return false;
  return mark.content < line.end && (mark.number === '' || mark.number === '1') ? true : undefined;
}

/** An underline makes a heading, and the second line of a table the first one another. */
const underlineOrColumns = /^(?:=+ *|[-:|][-:| \t]*)$/;

const blockTag =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?=[ >]|\/>|$)/i;
const rawTag = /^<(?:[!?]|(?:script|pre|style|textarea)(?=[ >]|$))/i;

function opensHtml(text: string, line: Line): boolean {
  if (matches(blockTag, text, line) || matches(rawTag, text, line)) return true;
  htmlTag.lastIndex = line.first;
  return htmlTag.test(text) && /^ *(?:\n|$)/.test(text.slice(htmlTag.lastIndex, line.end));
}

/** Up to a blank line, and what holds no markup up to the line of its end. */
function readHtml(text: string, lines: readonly Line[], at: number): Found<Html> | undefined {
  let next = at + 1;
  if (matches(rawTag, text, lines[at]!)) {
    while (next <= lines.length && !matches(rawEnd, text, lines[next - 1]!)) next++;
    if (next > lines.length) return undefined;
  } else while (next < lines.length && !isBlank(lines[next]!)) next++;
  return html(text, lines.slice(at, next), next);
}

const rawEnd = /<\/(?:script|pre|style|textarea)>/i;

/** A comment or an instruction, up to the line of its end. */
function readAside(text: string, lines: readonly Line[], at: number): Found<Html> | undefined {
  const {first} = lines[at]!;
  const isComment = text.startsWith('<!--', first);
  if (!isComment && text[first + 1] !== '?') return undefined;
  const [close, open] = isComment ? ['-->', 2] : ['?>', 1]; // `<!-->` and `<?>` are closed
  for (let next = at; next < lines.length; next++) {
    const {start, end} = lines[next]!;
    if (!text.slice(next === at ? first + open : start, end).includes(close)) continue;
    return html(text, lines.slice(at, next + 1), next + 1);
  }
  return undefined;
}

function html(text: string, lines: readonly Line[], next: number): Found<Html> | undefined {
  if (lines.some(({lazy}) => lazy)) return undefined;
  const position = placeOf(lines[0]!.start, lines.at(-1)!.end);
  const values = lines.map(({start, end}) => text.slice(start, end));
  return {node: {type: 'html', value: values.join('\n'), position}, next};
}
