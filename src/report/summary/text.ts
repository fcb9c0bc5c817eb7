import {smallest, thousands} from '../../text/index.js';
import type {KeyPoint, Summary} from '../../types.js';
import type {RenderContext} from '../render-context.js';
import {escapeWorkflowCommands, sanitize} from '../sanitize.js';
import {textWidth} from '../text-width.js';
import {wrap} from '../wrap.js';
import {explanation} from './explanation.js';
import {pointsHeading, reasonsHeading} from './headings.js';
import {noteOf, pageNotes} from './page-notes.js';

/** The page that people look at, one below the other when there are several articles. */
export function reportText(
  summaries: readonly Summary[],
  {single, ...context}: RenderContext & {single: boolean},
): string {
  const pages = summaries.map((summary) => {
    const blocks = page(summary, context);
    return [...(single ? [] : [[rule(summary, context)]]), ...blocks]
      .map((lines) => `${lines.join('\n')}\n`)
      .join('\n');
  });
  return escapeWorkflowCommands(pages.join('\n'));
}

function page(summary: Summary, context: RenderContext): string[][] {
  if (summary.paragraph !== undefined) return field(summary, context);
  const blocks = [
    head(summary, context),
    points(summary, context),
    reasons(summary, context),
    outline(summary, context),
    explanation(summary, context),
  ];
  return blocks.filter((lines) => lines.length > 0);
}

/** What fits into a field, on one line, which is what will be pasted or read by a program. */
function field(summary: Summary, context: RenderContext): string[][] {
  const text = sanitize(summary.paragraph ?? '');
  return [text === '' ? [] : [text], explanation(summary, context)].filter((lines) => lines.length > 0);
}

function rule({source}: Summary, {style, width}: RenderContext): string {
  const name = `── ${sanitize(source.path ?? 'standard input')} `;
  return style.dim(name + '─'.repeat(Math.max(2, width - textWidth(name))));
}

function head(summary: Summary, {style, width}: RenderContext): string[] {
  const title = wrap(sanitize(summary.title), width).map((line) => style.bold(line));
  const line = wrap(sanitize(facts(summary)), width).map((part) => style.dim(part));
  return [...title, ...line];
}

function facts({readingTime, topic}: Summary): string {
  const {minutes, words} = readingTime;
  return [
    `${minutes} min read`,
    `${thousands(words)} ${words === 1 ? 'word' : 'words'}`,
    ...(topic.origin === 'none' ? [] : [`topic: ${topic.name}`]),
  ].join(' · ');
}

function points({keyPoints, warnings}: Summary, context: RenderContext): string[] {
  if (keyPoints.length === 0) return emptySection(pointsHeading(0), noteOf(warnings, pageNotes.points), context);
  const digits = String(keyPoints.length).length;
  const items = keyPoints.flatMap((point, index) => item(`${String(index + 1).padStart(digits)}.`, point, context));
  return [context.style.bold(pointsHeading(keyPoints.length)), ...items];
}

function reasons({whyItMatters}: Summary, context: RenderContext): string[] {
  if (whyItMatters.length === 0) return [];
  return [context.style.bold(reasonsHeading), ...whyItMatters.flatMap((reason) => item('•', reason, context))];
}

/** Headings as deep as in the article, each with the best sentence of its own text below it. */
function outline({sections}: Summary, context: RenderContext): string[] {
  const shown = sections.filter(({point}) => point !== undefined);
  if (shown.length === 0) return [];
  const least = smallest(shown.filter(({depth}) => depth > 0).map(({depth}) => depth));
  const lines = shown.flatMap(({heading, depth, point}) => {
    const margin = indent.repeat(Math.max(0, depth - least));
    const title = heading === null ? [] : wrap(sanitize(heading), context.width - margin.length - indent.length);
    return [
      ...title.map((line) => indent + margin + context.style.bold(line)),
      ...(point ? item('›', point, context, heading === null ? margin : margin + indent) : []),
    ];
  });
  return lines.length === 0 ? [] : [context.style.bold('Outline'), ...lines];
}

/** What the warning says stands where the items would; without one, nobody asked for the section. */
function emptySection(heading: string, note: string | undefined, {style, width}: RenderContext): string[] {
  if (note === undefined) return [];
  const lines = wrap(sanitize(note), width - indent.length);
  return [style.bold(heading), ...lines.map((line) => indent + style.dim(line))];
}

const indent = '  ';

/** One point or reason: its mark, its text with a hanging indent, and where in the file it stands. */
function item(mark: string, {text, line}: KeyPoint, {style, width}: RenderContext, margin = ''): string[] {
  const first = `${margin}${indent}${mark} `;
  const room = width - textWidth(first);
  const lines = wrap(sanitize(text), room);
  const locator = `(line ${line})`;
  const last = lines.at(-1) ?? '';
  if (textWidth(last) + 1 + locator.length <= room) lines[lines.length - 1] = `${last} ${style.dim(locator)}`;
  else lines.push(style.dim(locator));
  const hang = ' '.repeat(textWidth(first));
  return lines.map((content, index) => (index === 0 ? first : hang) + content);
}
