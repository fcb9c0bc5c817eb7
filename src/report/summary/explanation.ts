import {largest, sumOf} from '../../text/index.js';
import type {ExplainedSentence, Summary} from '../../types.js';
import type {RenderContext} from '../render-context.js';
import {sanitize} from '../sanitize.js';
import {textWidth} from '../text-width.js';
import {longestCharacter, wrap} from '../wrap.js';

const sentencesShown = 10; // sentences; whoever wants all of them wants data
const sharesShown = 8; // of a sentence, the widest; the rest stands in one row, so that they add up
const leastShare = 0.01; // a smaller share would print as 0.00
const widestBar = 32; // columns
const narrowestBar = 8; // columns
const numberWidth = 6; // columns of '+12.34'
const rankWidth = 2; // columns of the tenth
const indent = ' '.repeat('  . ✓ '.length + rankWidth);

/**
 * Why these sentences and not others, first as points and then as reasons: the best ones and whatever was picked, each
 * with its total, the shares that make it up, the widest first and the small ones in one, and the words that weigh most.
 * All bars of a question have one scale, so that the shares can be seen to add up.
 */
export function explanation({explanation}: Summary, context: RenderContext): string[] {
  if (explanation === undefined || explanation.length === 0) return [];
  const reasons = explanation.map((sentence) => ({...sentence, ...sentence.reason}));
  reasons.sort((left, right) => right.total - left.total);
  return [
    ...answer('Why these points', explanation, context),
    ...(reasons.some(({picked}) => picked) ? ['', ...answer('Why these reasons', reasons, context)] : []),
  ];
}

type Explained = Omit<ExplainedSentence, 'reason'>;

function answer(heading: string, sentences: readonly Explained[], context: RenderContext): string[] {
  const ranked = sentences.map((sentence, index) => ({sentence, rank: index + 1}));
  const shown = ranked.filter(({sentence, rank}) => rank <= sentencesShown || sentence.picked);
  const table = tableFor(
    shown.map(({sentence}) => sentence),
    context,
  );
  const hidden = ranked.length - shown.length;
  const rest = hidden > 0 ? [`  … and ${hidden} more; --json has ${hidden === 1 ? 'it' : 'them all'}`] : [];
  const lines = shown.flatMap(({sentence, rank}) => entry(sentence, rank, table, context));
  return [context.style.bold(heading), ...lines, ...rest.map((line) => context.style.dim(line))];
}

/** What the rows of all sentences have in common. */
interface Table {
  /** Columns of the names of features, and of a bar. */
  name: number;
  bar: number;
  /** The value that fills a bar. */
  full: number;
}

function tableFor(sentences: readonly Explained[], {width}: RenderContext): Table {
  const rows = sentences.flatMap(rowsOf);
  const name = largest(rows.map(([id]) => textWidth(id)));
  const room = width - indent.length - name - numberWidth - 2;
  const full = largest(rows.map(([, value]) => Math.abs(value)));
  return {name, bar: Math.max(narrowestBar, Math.min(room, widestBar)), full};
}

function rowsOf({total, shares}: Explained): [name: string, value: number][] {
  const telling = Object.entries(shares).filter(([, share]) => Math.abs(share) >= leastShare);
  telling.sort(([, left], [, right]) => Math.abs(right) - Math.abs(left));
  const rest = telling.slice(sharesShown);
  if (rest.length < 2) return [['total', total], ...telling];
  const sum = sumOf(rest, ([, share]) => share);
  return [['total', total], ...telling.slice(0, sharesShown), [`${rest.length} smaller ones`, sum]];
}

function entry(sentence: Explained, rank: number, table: Table, {style, width}: RenderContext): string[] {
  const {text, line, picked, because, words} = sentence;
  const mark = `  ${String(rank).padStart(rankWidth)}. ${picked ? '✓' : '·'} `;
  const locator = ` (line ${line})`;
  const clipped = clip(sanitize(text), width - textWidth(mark) - locator.length);
  const note = picked ? [] : wrap(`not picked: ${sanitize(because)}`, width - indent.length);
  const [total = '', ...shares] = rowsOf(sentence).map((row) => indent + tableRow(row, table));
  return [
    mark + (picked ? style.bold(clipped) : clipped) + style.dim(locator),
    ...note.map((part) => indent + style.dim(part)),
    total,
    ...shares.map((share) => style.dim(share)),
    ...wordLines(words, width - indent.length).map((line) => indent + style.dim(line)),
  ];
}

/** The entries of the lexicon that weigh most. */
function wordLines(words: readonly string[], width: number): string[] {
  return words.length === 0 ? [] : wrap(sanitize(`words: ${words.join(', ')}`), width);
}

/** One line of it, ended between words where it has spaces. */
function clip(text: string, width: number): string {
  const enough = text.slice(0, (width + 1) * longestCharacter); // of a sentence of megabytes, which may be one word
  const [first = '', ...more] = wrap(enough, width);
  if (more.length === 0) return first;
  return `${wrap(enough, width - 1)[0]}…`;
}

function tableRow([name, value]: readonly [string, number], table: Table): string {
  return `${name.padEnd(table.name)} ${signed(value).padStart(numberWidth)} ${bar(value, table)}`.trimEnd();
}

/** "+0.42", "−1.30". */
export function signed(value: number): string {
  return (value < 0 ? '−' : '+') + Math.abs(value).toFixed(2);
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** Solid for what speaks for a sentence, shaded for what speaks against it: told apart without colour. */
function bar(value: number, {bar, full}: Table): string {
  const columns = full === 0 ? 0 : (Math.abs(value) / full) * bar;
  if (value < 0) return '░'.repeat(Math.max(1, Math.round(columns)));
  const steps = Math.round(columns * 8);
  return '█'.repeat(Math.floor(steps / 8)) + eighths[steps % 8];
}
