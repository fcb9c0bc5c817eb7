import type {RootContent} from 'mdast';
import {endsSentence, letterTest} from '../../text/index.js';
import {blockText} from './inline-text.js';
import {hardBreak} from './unmarked.js';

const longestLabel = 60; // characters; beyond it a bold opening is the sentence itself, not a label

/** The text of a paragraph that is one bold phrase without the end of a sentence; '' for any other node. */
export function standingLabel(node: RootContent, source: string, base: number): string {
  if (node.type !== 'paragraph') return '';
  const [only, ...rest] = node.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const colon = rest.length === 1 && rest[0]?.type === 'text' && /^\s*[:：]\s*$/.test(rest[0].value);
  return only?.type === 'strong' && (rest.length === 0 || colon)
    ? labelOf(blockText(only.children, source, base).text)
    : '';
}

const opensLarge = letterTest(String.raw`^[^\p{Ll}\s]`);

/** A bold phrase in front of a sentence, with a colon or on a line of its own: "**Impact:** Builds take half the time." */
export function leadingLabel(bold: string, text: string): {label: string; end: number} | undefined {
  const label = labelOf(bold);
  if (!label || !text.startsWith(bold)) return undefined;
  const separator = /[:：]\s*$/.test(bold) ? /\s*/y : breakOrColon;
  separator.lastIndex = bold.length;
  if (!separator.test(text)) return undefined;
  const end = separator.lastIndex;
  // Before a lower-case letter the label is a part of the sentence.
  const next = text.slice(end, end + 2);
  return opensLarge(next) ? {label, end} : undefined;
}

const breakOrColon = new RegExp(`\\s*[:：]\\s*|[ \\t]*[\\r\\n${hardBreak}]\\s*`, 'y');

/** A phrase as a label, without its colon; '' when it is too long or ends like a sentence. */
export function labelOf(phrase: string): string {
  const text = phrase
    .replace(/\s*[:：]\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length <= longestLabel && !endsSentence(text) ? text : '';
}
