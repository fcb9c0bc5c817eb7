import type {PhrasingContent} from 'mdast';
import {lastUpTo, letterPattern} from '../../text/index.js';
import {findShortcodes, type Shortcode} from '../markdown/shortcodes.js';
import {alignment, type CharacterRange} from './alignment.js';

/** The prose of one block and where each of its characters stands in the file. */
export interface BlockText {
  /** Visible text; a hard break is U+2029, everything else as the author's words have it. */
  text: string;
  /** Places in `text` where the page shows what the file only names, in rising order. */
  holes: readonly number[];
  /** Offsets in the file of the characters `start` up to `end` (exclusive) of `text`. */
  sourceRange(start: number, end: number): [offset: number, endOffset: number];
}

declare module 'mdast' {
  interface TextData {
    /** The text is shown as it is: it has no shortcodes and no escapes; where its length differs, it is one reference. */
    verbatim?: boolean;
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

export const hardBreak = '\u2029';

/** "Term" and, in the next line, ": what it means". */
const definitionMark = letterPattern(String.raw`[\r\n]:(?=[ \t]+[^\s\p{Ll}])`, 'g');

/**
 * Collects what a reader sees of a block's inline content. Images, footnote marks, struck-out text and raw HTML leave
 * nothing; shortcodes are blanked out by spaces so that every offset stays. `base` is added to the nodes' offsets.
 */
export function blockText(nodes: readonly PhrasingContent[], source: string, base: number): BlockText {
  const runs: Run[] = [];
  collect(nodes, {runs, source, base});
  let [written, searched] = ['', ''];
  for (const {value, verbatim} of runs) {
    written += value;
    searched += verbatim ? value.replaceAll(/[{}[\]!?]/g, '\0') : value;
  }
  const hidden = findShortcodes(searched);
  const text = blankOut(written, hidden);
  const starts = runs.map(({start}) => start);
  return {
    text: text.includes(':') ? text.replace(definitionMark(text), `${hardBreak} `) : text,
    holes: hidden.filter(({shown}) => shown).map(({start}) => start),
    sourceRange: (start, end) => [rangeOf(runs, starts, start)[0], rangeOf(runs, starts, end - 1)[1]],
  };
}

interface Collection {
  runs: Run[];
  source: string;
  base: number;
}

function collect(nodes: readonly PhrasingContent[], collection: Collection): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        push(node.value, node, collection);
        break;
      case 'break':
        push(hardBreak, node, collection);
        break;
      case 'html':
        if (/^<br\b/i.test(node.value)) push(hardBreak, node, collection);
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

function push(value: string, node: PhrasingContent, {runs, source, base}: Collection): void {
  const {type, position, data} = node;
  const last = runs.at(-1);
  const code = type === 'inlineCode';
  const start = base + (position?.start.offset ?? 0);
  const end = base + (position?.end.offset ?? 0);
  const written = source.slice(start, end);
  const isReference = data !== undefined && 'verbatim' in data && value.length !== end - start;
  runs.push({
    start: last ? last.start + last.value.length : 0,
    value: written === value ? written : value, // a stretch of the source takes no memory of its own
    verbatim: code || (data !== undefined && 'verbatim' in data),
    rangeOf: isReference ? () => [start, end] : alignment({value, source, start, end, code}),
  });
}

function blankOut(text: string, hidden: readonly Shortcode[]): string {
  let kept = '';
  let from = 0;
  for (const {start, end} of hidden) {
    kept += text.slice(from, start) + ' '.repeat(end - start);
    from = end;
  }
  return kept + text.slice(from);
}

function rangeOf(runs: readonly Run[], starts: readonly number[], index: number): CharacterRange {
  const run = runs[lastUpTo(starts, index)];
  return run ? run.rangeOf(index - run.start) : [0, 0];
}
