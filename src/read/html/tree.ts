import {Tokenizer, type TokenizerCallbacks} from 'htmlparser2';
import type {FoundComment} from '../markdown/comments.js';

export interface PageText {
  value: string;
  start: number;
  end: number;
}

export interface PageElement {
  /** In lower case. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The element that it stands in; undefined for the root. */
  parent: PageElement | undefined;
  children: PageNode[];
  start: number;
  end: number;
}

export type PageNode = PageElement | PageText;

interface PageTree {
  root: PageElement;
  comments: FoundComment[];
}

/**
 * HTML as a tree, each node with its offsets in the source. Unclosed and misplaced tags are met as browsers meet them,
 * so far as text depends on it. Any string is fine; the time grows with its length alone, and no branch gets deeper
 * than browsers let it, so a recursion over the tree is safe. Only tags that are never closed are met by rules here: the
 * standard's own algorithm takes longer and read no page better.
 */
export function parseHtml(html: string): PageTree {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({decodeEntities: true}, builder);
  tokenizer.write(html);
  tokenizer.end();
  return builder.finish();
}

export function isElement(node: PageNode): node is PageElement {
  return 'children' in node;
}

export function classesOf({attributes}: PageElement): string[] {
  return (attributes.class ?? '').split(/\s+/).filter(Boolean);
}

/** Whether an element of a kind stands in another one. */
export function holds({children}: PageElement, isWanted: (element: PageElement) => boolean): boolean {
  return children.some((child) => isElement(child) && (isWanted(child) || holds(child, isWanted)));
}

/** The text of nodes up to a length, trimmed. */
export function plainText(nodes: readonly PageNode[], most: number): string {
  let text = '';
  for (const node of nodes) {
    if (text.length > most) break;
    text += isElement(node) ? plainText(node.children, most) : node.value;
  }
  return text.trim();
}

const deepestNesting = 512; // elements in each other, as in Chromium
const mostOpenElements = 1000; // open elements; a tag looks no further for what it closes, or hostile pages cost the square

class TreeBuilder implements TokenizerCallbacks {
  readonly #html: string;
  readonly #root: PageElement;
  readonly #open: PageElement[];
  /** How many elements of each name are open. */
  readonly #counts = new Map<string, number>();
  readonly #comments: FoundComment[] = [];
  #name = '';
  #nameStart = 0;
  #attributes: Record<string, string> = {};
  #attribute = '';
  #value = '';

  constructor(html: string) {
    this.#html = html;
    this.#root = {name: '#root', attributes: {}, parent: undefined, children: [], start: 0, end: html.length};
    this.#open = [this.#root];
  }

  finish(): PageTree {
    for (const element of this.#open) element.end = this.#html.length;
    return {root: this.#root, comments: this.#comments};
  }

  ontext(start: number, end: number): void {
    this.#addText({value: this.#html.slice(start, end), start, end});
  }

  ontextentity(codePoint: number, end: number): void {
    const last = this.#top().children.at(-1);
    const value = String.fromCodePoint(codePoint);
    // A few names stand for two characters, which come one after the other with the same end.
    if (last?.end === end && !isElement(last)) last.value += value;
    else this.#addText({value, start: this.#html.lastIndexOf('&', end - 1), end});
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase();
    this.#nameStart = start;
    this.#attributes = Object.create(null);
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase();
    this.#value = '';
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(codePoint: number): void {
    this.#value += String.fromCodePoint(codePoint);
  }

  onattribend(): void {
    this.#attributes[this.#attribute] ??= this.#value; // the first of equal names counts
  }

  onopentagend(end: number): void {
    this.#addElement(end + 1);
  }

  onselfclosingtag(end: number): void {
    this.#addElement(end + 1);
    if (this.isInForeignContext() && this.#top().name === this.#name) this.#close(this.#open.length - 1, end + 1);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase();
    if (!this.#counts.get(name)) return;
    const isFormatting = formatting.has(name);
    const index = this.#find(
      (open) => open === name,
      (open) => (isFormatting ? !formatting.has(open) : scopes.has(open) && !tableParts.has(name)),
    );
    if (index > 0) this.#close(index, start - 2, end + 1);
  }

  oncomment(start: number, end: number, endOffset: number): void {
    const text = this.#html.slice(start, end - endOffset).trim();
    this.#comments.push({
      text,
      start: this.#html.lastIndexOf('<', start - 1),
      end: Math.min(this.#html.length, end + 1),
    });
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.ontext(start, end - endOffset);
  }

  // What says nothing to a reader.
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  isInForeignContext(): boolean {
    return (this.#counts.get('svg') ?? 0) + (this.#counts.get('math') ?? 0) > 0;
  }

  #top(): PageElement {
    return this.#open.at(-1)!;
  }

  #addText(text: PageText): void {
    if (text.value.trim() !== '') this.#closeHead('#text', text.start);
    const {children} = this.#parent(text.start);
    const last = children.at(-1);
    // Pieces as long as their source stay one text; a reference stands alone, for its place.
    const joins = last?.end === text.start && !isElement(last) && isLiteral(last) && isLiteral(text);
    if (!joins) children.push(text);
    else {
      last.value += text.value;
      last.end = text.end;
    }
  }

  #addElement(end: number): void {
    const name = this.#name;
    this.#closeImplied(name);
    const start = this.#nameStart - 1;
    const parent = this.#parent(start);
    const element: PageElement = {name, attributes: this.#attributes, parent, children: [], start, end};
    parent.children.push(element);
    if (voids.has(name)) return;
    this.#open.push(element);
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  /** Where the next node goes; below the deepest level elements follow each other instead. */
  #parent(at: number): PageElement {
    if (this.#open.length <= deepestNesting) return this.#top();
    const last = this.#open[deepestNesting - 1]!;
    const top = this.#top();
    if (last.children.at(-1) === top) return top;
    const again = {...top, parent: last, children: [], start: at};
    last.children.push(again);
    this.#open[this.#open.length - 1] = again;
    return again;
  }

  /** What can stand in no head ends one that is never closed. */
  #closeHead(name: string, at: number): void {
    if (this.#top().name === 'head' && !headParts.has(name)) this.#close(this.#open.length - 1, at);
  }

  /** Closes what the tag that opens now ends without a tag of its own: a paragraph, a list item, a cell. */
  #closeImplied(name: string): void {
    this.#closeHead(name, this.#nameStart - 1);
    const rule = impliedEnds.get(name);
    if (!rule) return;
    for (const {ends, within} of rule) {
      if (!ends.some((ended) => this.#counts.get(ended))) continue;
      const index = this.#find(
        (open) => ends.includes(open),
        (open) => !within.has(open),
      );
      if (index > 0) this.#close(index, this.#nameStart - 1);
    }
  }

  /** The innermost open element of a kind that no element of another kind hides; -1 when there is none. */
  #find(isWanted: (name: string) => boolean, hides: (name: string) => boolean): number {
    const least = Math.max(1, this.#open.length - mostOpenElements);
    for (let index = this.#open.length - 1; index >= least; index--) {
      const {name} = this.#open[index]!;
      if (isWanted(name)) return index;
      if (hides(name)) return -1;
    }
    return -1;
  }

  #close(index: number, contentEnd: number, end = contentEnd): void {
    const closed = this.#open.splice(index);
    for (const element of closed) {
      element.end = element === closed[0] ? end : contentEnd;
      this.#counts.set(element.name, this.#counts.get(element.name)! - 1);
    }
  }
}

function isLiteral({value, start, end}: PageText): boolean {
  return value.length === end - start;
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const headParts = names('base basefont bgsound link meta noframes noscript script style template title');

const voids = names('area base basefont br col embed frame hr img input keygen link meta param source track wbr');

/** Elements that go on in a line of text, and whose closing tags end no block. */
export const formatting = names(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span ' +
    'strike strong sub sup time tt u var',
);

const scopes = names('table td th caption template object applet marquee button');
const tableParts = names('table thead tbody tfoot tr td th caption template object applet marquee button');

interface ImpliedEnd {
  ends: readonly string[];
  /** What may stand between the two. */
  within: ReadonlySet<string>;
}

const endsParagraph: ImpliedEnd = {ends: ['p'], within: formatting};
const blocks =
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 ' +
  'h5 h6 header hgroup hr main menu nav ol p pre search section summary table ul';
const inText = new Set([...formatting, 'p']);
const inRow = new Set([...formatting, ...blocks.replace(' table', '').split(' '), 'li', 'dt', 'dd', 'td', 'th', 'tr']);
const inTable = new Set([...inRow, 'thead', 'tbody', 'tfoot', 'caption', 'colgroup']);
const headings: ImpliedEnd = {ends: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'], within: formatting};

const impliedEnds = new Map<string, readonly ImpliedEnd[]>([
  ...blocks.split(' ').map((name) => [name, [endsParagraph]] as const),
  ...headings.ends.map((name) => [name, [endsParagraph, headings]] as const),
  ['li', [{ends: ['li'], within: inText}, endsParagraph]],
  ['dt', [{ends: ['dt', 'dd'], within: inText}, endsParagraph]],
  ['dd', [{ends: ['dt', 'dd'], within: inText}, endsParagraph]],
  ['td', [{ends: ['td', 'th'], within: inRow}]],
  ['th', [{ends: ['td', 'th'], within: inRow}]],
  ['tr', [{ends: ['tr'], within: inRow}]],
  ['tbody', [{ends: ['thead', 'tbody', 'tfoot'], within: inTable}]],
  ['tfoot', [{ends: ['thead', 'tbody', 'tfoot'], within: inTable}]],
  ['option', [{ends: ['option'], within: formatting}]],
  ['a', [{ends: ['a'], within: formatting}]],
]);
