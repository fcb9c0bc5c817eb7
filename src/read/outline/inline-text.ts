import type {PhrasingContent} from 'mdast';
import {lastUpTo, letterPattern} from '../../text/index.js';
import {findInlineMarks, type InlineMark, omission, picture} from '../markdown/inline-marks.js';
import {mathCharacter} from '../markdown/inline-math.js';
import {offsetsOf} from '../positions.js';
import {alignment, type CharacterRange} from './alignment.js';
import {type InlineTag, inlineTag} from './inline-html.js';
import {raisedText} from './raised-text.js';
import {hardBreak, type Unmarked, withoutMarks} from './unmarked.js';

/** The prose of one block and where each of its characters stands in the file. */
export interface BlockText {
  /** Visible text; a hard break is U+2029, an omission is four spaces, everything else as the author's words have it. */
  text: string;
  /** Where the gaps begin in `text`, in rising order: there the page shows what words cannot tell. */
  omissions: readonly number[];
  /** Offsets in the file of the characters `start` up to `end` (exclusive) of `text`. */
  sourceRange(start: number, end: number): [offset: number, endOffset: number];
}

declare module 'mdast' {
  interface TextData {
    /** The text is shown as it is: it has no shortcodes and no escapes; where its length differs, it is one reference. */
    verbatim?: boolean;
    /** In the place of this node the page shows what words cannot tell, such as a formula. */
    omission?: boolean;
  }
}

/** A stretch of a block's text that came from one node. */
interface Run {
  /** Where it begins in the block's text. */
  start: number;
  value: string;
  /** Shown as written: it has no shortcodes. */
  verbatim: boolean;
  rangeOf(index: number): CharacterRange;
}

/** "Term" and, in the next line, ": what it means" or "~ What it means". */
const definitionMark = letterPattern(String.raw`[\r\n](?::(?=[ \t]+[^\s\p{Ll}])|~(?=[ \t]+\p{Lu}))`, 'g');

/**
 * Collects what a reader sees of a block's inline content. Footnote marks, struck-out text, raw HTML and the marks of
 * site generators leave nothing; what is shown and cannot be told in words leaves an omission. `base` is added to the nodes'
 * offsets.
 */
export function blockText(nodes: readonly PhrasingContent[], source: string, base: number): BlockText {
  const runs: Run[] = [];
  collect(nodes, {runs, source, base});
  let [written, searched] = ['', ''];
  for (const {value, verbatim, rangeOf} of runs) {
    written += restored(value, rangeOf, source);
    searched += verbatim ? unseenIn(value) : value;
  }
  const marks = [...findInlineMarks(searched), ...joints(runs, written, source)].sort((a, b) => a.start - b.start);
  const {text, omissions, kept} = withoutMarks(written, marks);
  const starts = runs.map(({start}) => start);
  const places = kept.map(({at}) => at);
  const rangeAt = (index: number): CharacterRange => rangeOf(runs, starts, writtenIndex(kept, places, index));
  return {
    text: /[:~]/.test(text) ? text.replace(definitionMark(text), `${hardBreak} `) : text,
    omissions,
    sourceRange: (start, end) => [rangeAt(start)[0], rangeAt(end - 1)[1]],
  };
}

/** In code, web pages and plain text marks are what they look like, save those that nobody sees. */
const unseen = /[\u00ad\u200b\u2060\ufeff\ue001\ue002]/;
const shownAsWritten = /[^\u00ad\u200b\u2060\ufeff\ue001\ue002]/g;

function unseenIn(text: string): string {
  return unseen.test(text) ? text.replace(shownAsWritten, '\0') : '\0'.repeat(text.length);
}

interface Collection {
  runs: Run[];
  source: string;
  base: number;
}

function collect(nodes: readonly PhrasingContent[], collection: Collection): void {
  let lastClosings: ReadonlyMap<string, number> | undefined;
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]!;
    switch (node.type) {
      case 'text':
        push(node.data?.omission ? omission : node.value, node, collection);
        break;
      case 'inlineCode':
        if (isComputed(node.value, nodes[index + 1])) push(omission, node, collection);
        else if (!pushRole(node, collection)) push(node.value, node, collection);
        break;
      case 'break':
        push(hardBreak, node, collection);
        break;
      case 'image':
      case 'imageReference':
        push(picture, node, collection);
        break;
      case 'html':
        lastClosings ??= lastClosingTags(nodes);
        index = collectHtml(nodes, index, lastClosings, collection);
        break;
      case 'delete': // "{~~old~>new~~}" of CriticMarkup
        if (plainText(node.children).includes('~>')) push(omission, node, collection);
        break;
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'linkReference':
        collect(node.children, collection);
        break;
      default:
        break;
    }
  }
}

/** Code in whose place the page shows what it gives: "`r mean(x)`", "`= this.file.name`", and what is raw: "`\\LaTeX`{=latex}". */
function isComputed(code: string, next: PhrasingContent | undefined): boolean {
  return computed.test(code) || (next?.type === 'text' && /^\{=\w+\}/.test(next.value));
}

const computed = /^(?:\$?=\s|r\s+[\w.]+(?:[($[]|$)|\{(?:r|python|julia|ojs|eval)\}\s)/;

const signs = {'line break': hardBreak, picture, omission};

/** Reads a tag, and with it the content of an element that shows something else; gives the index of the last node read. */
function collectHtml(
  nodes: readonly PhrasingContent[],
  index: number,
  lastClosings: ReadonlyMap<string, number>,
  collection: Collection,
): number {
  const node = nodes[index]!;
  const tag = tagOf(node);
  if (!tag || tag.isClosing) return index;
  const {name, shown, hidesContent, isComponent} = tag;
  if (shown === 'content') {
    if (isComponent && closes(nodes[index + 1], name)) push(picture, node, collection);
    return index;
  }
  const last = hidesContent ? (lastClosings.get(name) ?? -1) : -1;
  const close = last > index ? closingTag(nodes, index, name) : -1;
  if (hidesContent && close < 0) return index; // never closed: what follows is seen
  if (shown === 'raised') {
    const after = plainText(nodes.slice(close + 1, close + 2));
    collectRaised(node, nodes.slice(index + 1, close), name as 'sup' | 'sub', after, collection);
  } else if (shown !== 'nothing') push(signs[shown], node, collection);
  return hidesContent ? close : index;
}

function closingTag(nodes: readonly PhrasingContent[], from: number, name: string): number {
  let index = from + 1;
  while (!closes(nodes[index], name)) index++;
  return index;
}

function tagOf(node: PhrasingContent | undefined): InlineTag | undefined {
  return node?.type === 'html' ? inlineTag(node.value) : undefined;
}

function closes(node: PhrasingContent | undefined, name: string): boolean {
  const tag = tagOf(node);
  return tag?.isClosing === true && tag.name === name;
}

/** Where each element is closed for the last time, so that what is never closed is not looked for again and again. */
function lastClosingTags(nodes: readonly PhrasingContent[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  for (const [index, node] of nodes.entries()) {
    const tag = tagOf(node);
    if (tag?.isClosing) last.set(tag.name, index);
  }
  return last;
}

function collectRaised(
  node: PhrasingContent,
  inner: readonly PhrasingContent[],
  tag: 'sup' | 'sub',
  after: string,
  collection: Collection,
): void {
  const before = collection.runs
    .slice(-8)
    .map(({value}) => value)
    .join('');
  if (inner.some(({type}) => type === 'link' || type === 'footnoteReference')) return;
  const signs = raisedText(tag, before, plainText(inner), after);
  if (!signs) return;
  if (signs[0]) push(signs[0], node, collection);
  collect(inner, collection);
  if (signs[1]) push(signs[1], node, collection);
}

function plainText(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if ('children' in node) text += plainText(node.children);
  }
  return text;
}

const role = /\{([\w:+-]+)\}$|(?<![\w:]):([\w+-]+):$/;

/** Roles whose text is what the page shows. */
const shownRoles = new Set(
  'abbr command dfn envvar file guilabel kbd menuselection program samp term title literal sub sup strong emphasis code math doc ref any download numref'.split(
    ' ',
  ),
);

/** "{doc}`the plan <plan>`" shows its text, or what only the site generator knows. True when the code was a role's. */
function pushRole(node: Extract<PhrasingContent, {type: 'inlineCode'}>, collection: Collection): boolean {
  const last = collection.runs.at(-1);
  const [found, myst, rst] = (last && !last.verbatim && role.exec(last.value)) || [];
  const name = myst ?? rst;
  if (!last || found === undefined || name === undefined) return false;
  const isNote = /^cite(?::p(?!\w)|$)/.test(name); // shown in parentheses
  last.value = last.value.slice(0, -found.length).replace(/ $/, isNote ? '' : ' ');
  const [, title] = /^(.*\S)\s*<[^<>]*>$/s.exec(node.value) ?? [];
  const isNamed = /^(?:doc|ref|any|download|numref)$/.test(name);
  if (title !== undefined) push(title, node, collection);
  else if (isNote) return true;
  else if (isNamed || !shownRoles.has(name)) push(omission, node, collection);
  else
    push(
      node.value.replace(/\s*\([^()]*\)$/, (note) => (name === 'abbr' ? '' : note)),
      node,
      collection,
    );
  return true;
}

function push(value: string, node: PhrasingContent, {runs, source, base}: Collection): void {
  const {type, data} = node;
  const last = runs.at(-1);
  const code = type === 'inlineCode';
  const [start, end] = offsetsOf(node, base);
  const written = source.slice(start, end);
  const isVerbatim = data !== undefined && 'verbatim' in data;
  const isOneSign =
    (isVerbatim && value.length !== end - start) || (type !== 'text' && type !== 'inlineCode') || value === omission;
  runs.push({
    start: last ? last.start + last.value.length : 0,
    value: written === value ? written : value, // a stretch of the source takes no memory of its own
    verbatim: code || isVerbatim,
    rangeOf: isOneSign ? () => [start, end] : alignment({value, source, start, end, code}),
  });
}

/** A run with the characters of its formulas, which were kept from the parser, as they stand in the file. */
function restored(value: string, rangeOf: Run['rangeOf'], source: string): string {
  if (!value.includes(mathCharacter)) return value;
  return value
    .split('')
    .map((character, index) => (character === mathCharacter ? source[rangeOf(index)[0]] : character))
    .join('');
}

/**
 * Where two nodes meet that do not stand side by side: figures that meet would make a number that is in nobody's article,
 * and a space in front of the mark of a note is none in front of the full stop behind it.
 */
function joints(runs: readonly Run[], text: string, source: string): InlineMark[] {
  return runs.slice(1).flatMap(({start, rangeOf}, index): InlineMark[] => {
    const last = runs[index]!;
    const isNumber = /^\d\d/.test(text.slice(start - 1, start + 1));
    const isSpace = /^ [.,;!?](?!\S)/.test(text.slice(start - 1, start + 2));
    if (!isNumber && !isSpace) return [];
    const between = source.slice(last.rangeOf(last.value.length - 1)[1], rangeOf(0)[0]);
    if (isNumber && between !== '') return [{start, end: start, shown: 'omission'}];
    return isSpace && noteMark.test(between) ? [{start, end: start, shown: 'nothing'}] : [];
  });
}

const noteMark = /\[\^|<su[bp]\b|<!--/i;

/** Of a character of the text without its marks, the index in the text with them. */
function writtenIndex(kept: Unmarked['kept'], places: readonly number[], index: number): number {
  const stretch = lastUpTo(places, index);
  const {at, from} = kept[stretch]!;
  const next = kept[stretch + 1]?.from ?? Number.POSITIVE_INFINITY;
  return Math.max(from, Math.min(from + index - at, next - 1));
}

function rangeOf(runs: readonly Run[], starts: readonly number[], index: number): CharacterRange {
  const run = runs[lastUpTo(starts, index)];
  return run ? run.rangeOf(index - run.start) : [0, 0];
}
