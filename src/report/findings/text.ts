import {largest} from '../../text/index.js';
import type {CheckedArticle, Finding, Severity} from '../../types.js';
import type {RenderContext, Style} from '../render-context.js';
import {linePath, sanitize, withoutCommandMarks} from '../sanitize.js';
import {textWidth} from '../text-width.js';
import {wrap} from '../wrap.js';
import type {CheckReport, CheckReporterOptions} from './check-report.js';

/** For people: each finding with the words it is about, underlined; a blank line between articles. */
export function reportCheckText({articles}: CheckReport, context: CheckReporterOptions): string {
  const groups = articles.filter(({findings}) => findings.length > 0).map((article) => group(article, context));
  return groups.map((lines) => `${lines.join('\n')}\n`).join('\n');
}

function group({source, findings}: CheckedArticle, context: RenderContext): string[] {
  const name = linePath(source.path ?? 'standard input');
  const digits = largest(findings.map(({line}) => String(line).length));
  return findings.flatMap((finding) => entry(name, finding, digits, context));
}

/** Text within a line that neither a terminal nor the log of a build obeys. */
function inert(text: string): string {
  return withoutCommandMarks(sanitize(text));
}

const colors = {error: 'red', warning: 'yellow', info: 'blue'} as const satisfies Record<Severity, string>;

function entry(name: string, finding: Finding, digits: number, {style, width}: RenderContext): string[] {
  const {severity, ruleId, line, column, message} = finding;
  const paint = style[colors[severity]];
  const head = `${style.bold(`${name}:${line}:${column}`)} ${paint(severity)} ${style.dim(ruleId)}`;
  const told = wrap(inert(message), width - 2).map((part) => `  ${part.replace(/^::/, ': :')}`);
  return [head, ...told, ...shown(finding, digits, paint, {style, width})];
}

function shown(
  {line, excerpt}: Finding,
  digits: number,
  paint: Style['bold'],
  {style, width}: RenderContext,
): string[] {
  const bar = style.dim('│');
  const gutter = `  ${style.dim(String(line).padStart(digits))} ${bar} `;
  const {before, words, after} = fitted(excerpt, width - digits - 5);
  if (before + words + after === '') return [];
  const marks = ' '.repeat(textWidth(before)) + paint('~'.repeat(Math.max(1, textWidth(words))));
  return [gutter + before + words + after, `${' '.repeat(digits + 2)} ${bar} ${marks}`];
}

/** An excerpt in its three parts. */
interface Parts {
  before: string;
  words: string;
  after: string;
}

/** What fits into so many columns, of the words as much as can be; "…" stands for what does not. */
function fitted({text, start, end}: Finding['excerpt'], columns: number): Parts {
  const before = inert(text.slice(0, start)).trimStart();
  const words = inert(text.slice(start, end));
  const after = inert(text.slice(end)).trimEnd();
  if (textWidth(before + words + after) <= columns) return {before, words, after};
  const lead = lastColumns(before, Math.max(Math.floor(columns / 4), columns - textWidth(words)));
  const middle = firstColumns(words, columns - textWidth(lead));
  const rest = columns - textWidth(lead + middle);
  return {before: lead, words: middle, after: middle === words ? firstColumns(after, rest) : ''};
}

function firstColumns(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  const kept = taken(graphemes(text), columns - 1).join('');
  return columns < 1 ? '' : `${kept}…`;
}

function lastColumns(text: string, columns: number): string {
  if (textWidth(text) <= columns) return text;
  return `…${taken(graphemes(text).reverse(), columns - 1)
    .reverse()
    .join('')}`;
}

function taken(parts: readonly string[], columns: number): string[] {
  let used = 0;
  const end = parts.findIndex((part) => {
    used += textWidth(part);
    return used > columns;
  });
  return parts.slice(0, end < 0 ? parts.length : end);
}

function graphemes(text: string): string[] {
  return [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);
}
