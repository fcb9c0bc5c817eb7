import type {RootContent} from 'mdast';
import type {PartId, Summary} from '../../types.js';
import {list, markdownOf, paragraph, strong, text} from '../markdown-text.js';
import {parts} from './parts.js';

interface BlockOptions {
  /** In the order in which they stand. */
  parts: readonly PartId[];
  descriptionLength: number;
  /** What stands above the reasons, and behind the minutes. */
  titles: {reasons: string; minutes: string};
}

/** The parts of a summary as Markdown for the article that they are of, in whose text they stay text. No line end closes it. */
export function reportBlock(summary: Summary, options: BlockOptions): string {
  return markdownOf({type: 'root', children: options.parts.flatMap((part) => nodesOf(part, summary, options))}).trim();
}

function nodesOf(part: PartId, summary: Summary, options: BlockOptions): RootContent[] {
  const value = parts[part].value(summary, options);
  if (typeof value === 'number') return [paragraph(text(`${value} ${options.titles.minutes}`))];
  if (value.length === 0) return [];
  if (typeof value === 'string') return [paragraph(text(value))];
  if (part === 'keyphrases') return [paragraph(text(value.join(', ')))];
  return [...(part === 'reasons' ? [paragraph(strong(options.titles.reasons))] : []), list(value, false)];
}
