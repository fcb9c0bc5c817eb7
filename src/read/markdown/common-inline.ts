import type {Link, PhrasingContent} from 'mdast';
import {placeOf} from '../positions.js';
import type {Labels} from './markdown.js';

/** A line behind the marks of the containers that hold it; blank where nothing follows its spaces. */
export interface Line {
  start: number;
  /** Where its first character stands that is no space. */
  first: number;
  end: number;
  /** It stands there without those marks, so it can only go on with a paragraph. */
  lazy: boolean;
}

/** What has been opened and is not closed yet, and the nodes since. */
interface Open {
  /** `*` or `_` for emphasis, `~` for what is struck out, `[` for a link, `![` for an image, nothing for the whole. */
  mark: string;
  at: number;
  /** How many marks of emphasis. */
  length: number;
  nodes: PhrasingContent[];
  /** No link, because another one stands in it. */
  isText: boolean;
}

/** A tag that stands on one line. */
export const htmlTag =
  /<(?:[A-Za-z][A-Za-z\d-]*(?: +[A-Za-z_:][\w.:-]*(?: *= *(?:[^\s"'=<>`]+|'[^'\n]*'|"[^"\n]*"))?)* *\/?|\/[A-Za-z][A-Za-z\d-]* *)>/y;

const instruction = /<\?[^\n]*?\?>/y;

/** References that writers type; any other is looked up by the parser. */
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', '\u00a0'],
  ['mdash', '—'],
  ['ndash', '–'],
  ['hellip', '…'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
]);

function numbered(code: number): string | undefined {
  return (code > 0x20 && code < 0x7f) || (code >= 0xa0 && code < 0xd800) ? String.fromCharCode(code) : undefined;
}

const reference = /&(#?[\da-zA-Z]{1,40});/y;
const marks = /[\\`*_~[\]!<&\n]/g;

/**
 * Reads the lines of a paragraph or a heading: text, code, emphasis, links, images and breaks. Gives nothing where it
 * is not sure to read them as the parser does: marks that could both open and close, references, HTML and the like.
 */
export function commonInline(source: string, lines: readonly Line[], labels: Labels): PhrasingContent[] | undefined {
  const joined = lines.map(({first, end}) => source.slice(first, end)).join('\n');
  if (joined.includes('\t')) return undefined;
  const text = joined.slice(0, spacesBefore(joined, joined.length));
  if (text === '') return undefined;
  return new InlineReader(text, lines, labels).read();
}

class InlineReader {
  readonly #text: string;
  readonly #labels: Labels;
  readonly #starts: readonly {at: number; shift: number}[];
  /** Whether marks of containers or spaces stand between its lines; the parser counts them now here, now there. */
  readonly #apart: boolean;
  #line = 0; // of the last place that was asked for
  readonly #open: Open[] = [{mark: '', at: 0, length: 0, nodes: [], isText: false}];

  constructor(text: string, lines: readonly Line[], labels: Labels) {
    this.#text = text;
    this.#labels = labels;
    this.#apart = lines.some(({first}, index) => index > 0 && first !== lines[index - 1]!.end + 1);
    let at = 0;
    this.#starts = lines.map(({first, end}) => {
      const start = {at, shift: first - at};
      at += end - first + 1;
      return start;
    });
  }

  read(): PhrasingContent[] | undefined {
    const text = this.#text;
    let from = 0;
    for (let at = this.#next(0); at < text.length; at = this.#next(from)) {
      this.#addText(from, at);
      const end = this.#readMark(at);
      if (end === undefined) return undefined;
      from = end;
    }
    this.#addText(from, text.length);
    while (this.#open.length > 1) this.#leaveAsText();
    return this.#open[0]!.nodes;
  }

  #next(from: number): number {
    marks.lastIndex = from;
    return marks.test(this.#text) ? marks.lastIndex - 1 : this.#text.length;
  }

  /** Gives the place behind what stands there. */
  #readMark(at: number): number | undefined {
    const text = this.#text;
    const next = text[at + 1] ?? '';
    switch (text[at]) {
      case '\n':
        return this.#readLineEnd(at);
      case '\\':
        return this.#readEscape(at, next);
      case '`':
        return this.#readCode(at);
      case '*':
      case '_':
        return this.#readEmphasis(at);
      case '!':
        if (next !== '[') return this.#addText(at, at + 1);
        return text[at + 2] === '^' ? undefined : this.#opened('![', at, at + 2);
      case '[':
        return next === '^' ? this.#readNoteMark(at) : this.#opened('[', at, at + 1);
      case ']':
        return this.#readBracket(at);
      case '<':
        return this.#readTag(at, next);
      case '&':
        return this.#readReference(at);
      default:
        return this.#readStrike(at);
    }
  }

  #opened(mark: string, at: number, end: number): number {
    this.#open.push({mark, at, length: end - at, nodes: [], isText: false});
    return end;
  }

  #readLineEnd(at: number): number | undefined {
    const nodes = this.#open.at(-1)!.nodes;
    const start = spacesBefore(this.#text, at);
    const spaces = at - start;
    const last = nodes.at(-1);
    if (spaces > 0 && last?.type === 'text') {
      last.value = last.value.slice(0, -spaces);
      last.position!.end.offset = this.#offset(start);
      if (last.value === '') nodes.pop();
    }
    if (spaces > 1) return this.#readBreak(start, at + 1);
    return this.#addText(at, at + 1);
  }

  #readEscape(at: number, next: string): number | undefined {
    if (next === '\n') return this.#readBreak(at, at + 2);
    if (!/[!-/:-@[-`{-~]/.test(next)) return this.#addText(at, at + 1);
    return this.#addText(at, at + 2, next);
  }

  #readBreak(start: number, end: number): number | undefined {
    return this.#apart ? undefined : this.#add({type: 'break'}, start, end);
  }

  #readCode(at: number): number | undefined {
    const text = this.#text;
    const length = runLength(text, at);
    let close = at + length;
    for (;;) {
      close = text.indexOf('`', close);
      if (close < 0) return this.#apart ? undefined : this.#addText(at, at + length);
      const run = runLength(text, close);
      if (run === length) break;
      close += run;
    }
    const inner = text.slice(at + length, close);
    if (this.#apart && inner.includes('\n')) return undefined;
    const padded = /^[ \n]/.test(inner) && /[ \n]$/.test(inner) && /[^ \n]/.test(inner);
    return this.#add({type: 'inlineCode', value: padded ? inner.slice(1, -1) : inner}, at, close + length);
  }

  #readTag(at: number, next: string): number | undefined {
    if (!/[A-Za-z/!?]/.test(next)) return this.#addText(at, at + 1);
    const pattern = next === '?' ? instruction : htmlTag;
    pattern.lastIndex = at;
    if (!pattern.test(this.#text)) return undefined;
    const end = pattern.lastIndex;
    return this.#add({type: 'html', value: this.#text.slice(at, end)}, at, end);
  }

  #readReference(at: number): number | undefined {
    reference.lastIndex = at;
    const [whole, name = ''] = reference.exec(this.#text) ?? [];
    if (whole === undefined) return this.#addText(at, at + 1);
    const character = name.startsWith('#') ? numbered(Number(name.slice(1))) : named.get(name);
    return character === undefined ? undefined : this.#addText(at, at + whole.length, character);
  }

  #readEmphasis(at: number): number | undefined {
    const text = this.#text;
    const mark = text[at]!;
    const length = runLength(text, at);
    const end = at + length;
    const [before, after] = [kindOf(text[at - 1]), kindOf(text[end])];
    let opens = after === 'other' || (after === 'punctuation' && before !== 'other') || text[end] === '~';
    let closes = before === 'other' || (before === 'punctuation' && after !== 'other') || text[at - 1] === '~';
    if (mark === '_')
      [opens, closes] = [opens && (before !== 'other' || !closes), closes && (after !== 'other' || !opens)];
    const top = this.#open.at(-1)!;
    if (closes && top.mark === mark && top.length === length && top.nodes.length > 0) {
      this.#open.pop();
      return this.#add({type: length === 1 ? 'emphasis' : 'strong', children: top.nodes}, top.at, end);
    }
    if (closes && this.#open.some((open) => open.mark === mark)) return undefined;
    if (!opens) return this.#addText(at, end);
    return length > 2 ? undefined : this.#opened(mark, at, end);
  }

  #readBracket(at: number): number | undefined {
    const top = this.#open.at(-1)!;
    if (!top.mark.endsWith('[')) {
      return this.#open.some(({mark}) => mark.endsWith('[')) ? undefined : this.#addText(at, at + 1);
    }
    const isResource = this.#text[at + 1] === '(';
    const reference = top.isText || isResource ? 0 : this.#referenceEnd(top, at);
    if (reference === undefined) return undefined;
    if (top.isText || (!isResource && reference === 0)) {
      this.#leaveAsText();
      return this.#addText(at, at + 1);
    }
    resource.lastIndex = at + 1;
    const found = isResource ? resource.exec(this.#text) : undefined;
    if (isResource && (!found || /&#?\w+;/.test(found[1]!) || (this.#apart && found[0].includes('\n'))))
      return undefined;
    const end = isResource ? resource.lastIndex : reference;
    this.#open.pop();
    if (top.mark === '![') return this.#add(imageOf(found), top.at, end);
    for (const open of this.#open) open.isText ||= open.mark === '[';
    return this.#add(linkOf(found, top.nodes), top.at, end);
  }

  /** Where a reference ends whose text closes at a place; 0 where it names nothing that is defined. */
  #referenceEnd(top: Open, at: number): number | undefined {
    const {definitions} = this.#labels;
    if (definitions.size === 0) return 0;
    const name = this.#text.slice(top.at + top.length, at);
    full.lastIndex = at + 1;
    const second = full.exec(this.#text)?.[1];
    if (this.#apart && (name + second).includes('\n')) return undefined;
    if (this.#text[at + 1] !== '[') return definitions.has(identifierOf(name)) ? at + 1 : 0;
    if (second === '') return definitions.has(identifierOf(name)) ? at + 3 : 0;
    return second && definitions.has(identifierOf(second)) ? full.lastIndex : 0;
  }

  #readNoteMark(at: number): number | undefined {
    noteMark.lastIndex = at;
    const name = noteMark.exec(this.#text)?.[1];
    if (name === undefined || !this.#labels.footnotes.has(identifierOf(name))) return undefined;
    return this.#add({type: 'footnoteReference', identifier: identifierOf(name)}, at, noteMark.lastIndex);
  }

  #readStrike(at: number): number | undefined {
    const text = this.#text;
    if (text.indexOf('~') === text.lastIndexOf('~')) return this.#addText(at, at + 1);
    const length = runLength(text, at);
    const end = at + length;
    if (length > 2 || text[at - 1] === '~') return undefined;
    const [before, after] = [kindOf(text[at - 1]), kindOf(text[end])];
    const opens = after === 'other' || (after === 'punctuation' && before !== 'other');
    const closes = before === 'other' || (before === 'punctuation' && after !== 'other');
    const top = this.#open.at(-1)!;
    if (closes && top.mark === '~' && top.length === length && top.nodes.length > 0) {
      this.#open.pop();
      return this.#add({type: 'delete', children: top.nodes}, top.at, end);
    }
    if (closes && this.#open.some(({mark}) => mark === '~')) return undefined;
    return opens ? this.#opened('~', at, end) : this.#addText(at, end);
  }

  /** What opens nothing is text. */
  #leaveAsText(): void {
    const {at, length, nodes} = this.#open.pop()!;
    this.#addText(at, at + length);
    for (const node of nodes) {
      const last = this.#open.at(-1)!.nodes.at(-1);
      if (node.type === 'text' && last?.type === 'text') {
        last.value += node.value;
        last.position!.end = node.position!.end;
      } else this.#open.at(-1)!.nodes.push(node);
    }
  }

  #addText(start: number, end: number, value = this.#text.slice(start, end)): number {
    if (start === end) return end;
    const {nodes} = this.#open.at(-1)!;
    const last = nodes.at(-1);
    if (last?.type !== 'text') return this.#add({type: 'text', value}, start, end);
    last.value += value;
    last.position!.end.offset = this.#offset(end - 1) + 1;
    return end;
  }

  #add(node: PhrasingContent, start: number, end: number): number {
    node.position = placeOf(this.#offset(start), this.#offset(end - 1) + 1);
    this.#open.at(-1)!.nodes.push(node);
    return end;
  }

  /** Where a character of the text stands in the source. */
  #offset(at: number): number {
    const starts = this.#starts;
    while (starts[this.#line]!.at > at) this.#line--;
    while (this.#line + 1 < starts.length && starts[this.#line + 1]!.at <= at) this.#line++;
    return at + starts[this.#line]!.shift;
  }
}

function imageOf(resource: RegExpExecArray | null | undefined): PhrasingContent {
  if (!resource) return {type: 'imageReference', identifier: '', referenceType: 'full'};
  return {type: 'image', url: resource[1]!};
}

function linkOf(resource: RegExpExecArray | null | undefined, children: PhrasingContent[]): PhrasingContent {
  const inner = children as Link['children'];
  if (!resource) return {type: 'linkReference', identifier: '', referenceType: 'full', children: inner};
  return {type: 'link', url: resource[1]!, children: inner};
}

const resource =
  /\([ \n]*((?:[^\s()<>\\\p{Cc}]|\([^\s()<>\\\p{Cc}]*\))*)(?:[ \n]+(?:"[^"\\\n]*"|'[^'\\\n]*'))?[ \n]*\)/uy;
/** The second label of `[text][label]`. */
const full = /\[((?:\\[\s\S]|[^\\[\]]){0,999})\]/y;
const noteMark = /\[\^([^\s[\]\\]+)\]/y;

/** A label as it is compared: white space folded, without case. */
export function identifierOf(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase();
}

/** Where the spaces in front of a place begin. */
function spacesBefore(text: string, at: number): number {
  let start = at;
  while (text[start - 1] === ' ') start--;
  return start;
}

function runLength(text: string, at: number): number {
  let end = at + 1;
  while (text[end] === text[at]) end++;
  return end - at;
}

/** What a character is to a mark of emphasis beside it. */
function kindOf(character: string | undefined): 'white space' | 'punctuation' | 'other' {
  if (character === undefined || /\s/.test(character)) return 'white space';
  return /[\p{P}\p{S}]/u.test(character) ? 'punctuation' : 'other';
}
