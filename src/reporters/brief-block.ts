import type {PhrasingContent, RootContent} from 'mdast';
import type {Summary} from '../types.js';
import {markdownOf} from './markdown-text.js';
import {type PartId, parts} from './parts.js';
import {sanitize} from './sanitize.js';

export interface BlockOptions {
  /** In the order in which they stand. */
  parts: readonly PartId[];
  descriptionLength: number;
  /** What stands above the reasons. */
  why: string;
}

/** The parts of a summary as Markdown for the article that they are of, in whose text they stay text. No line end closes it. */
export function reportBlock(summary: Summary, options: BlockOptions): string {
  return markdownOf({type: 'root', children: options.parts.flatMap((part) => nodesOf(part, summary, options))}).trim();
}

function nodesOf(part: PartId, summary: Summary, options: BlockOptions): RootContent[] {
  const value = parts[part].value(summary, options);
  if (typeof value === 'number') return [paragraph(`${value} min${summary.language === 'en' ? ' read' : ''}`)];
  if (value.length === 0) return [];
  if (typeof value === 'string') return [paragraph(value)];
  if (part === 'keyphrases') return [paragraph(value.join(', '))];
  const label: RootContent[] = part === 'reasons' ? [{type: 'paragraph', children: [strong(options.why)]}] : [];
  return [...label, list(value)];
}

function paragraph(value: string): RootContent {
  return {type: 'paragraph', children: [text(value)]};
}

function list(items: readonly string[]): RootContent {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [{type: 'paragraph' as const, children: [text(item)]}],
  }));
  return {type: 'list', ordered: false, spread: false, children};
}

function strong(value: string): PhrasingContent {
  return {type: 'strong', children: [text(value)]};
}

function text(value: string): PhrasingContent {
  return {type: 'text', value: sanitize(value)};
}
