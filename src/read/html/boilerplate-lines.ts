import type {ListItem, Paragraph, PhrasingContent, RootContent} from 'mdast';
import {phrases, profiles} from '../../language/index.js';
import {endsSentence, letterPattern} from '../../text/index.js';
import {isListOfLinks} from '../outline/links.js';
import {textOf} from '../outline/node-text.js';
import {isBlockElement} from './prose-measure.js';
import {hasLinkedHeading} from './teaser-cards.js';
import {isElement, type PageElement, type PageNode} from './tree.js';

/** Whether a node is a label such as "Read also" or the link to another article that stands below one. */
export function leadsAway(nodes: readonly PageNode[], index: number): boolean {
  if (isPointing(nodes[index]!)) return true;
  const before = nodes
    .slice(Math.max(0, index - 3), index)
    .findLast((node) => isElement(node) || node.value.trim() !== '');
  const node = nodes[index]!;
  return before !== undefined && isPointing(before) && isElement(node) && hasLinkedHeading(node, 3);
}

const label = letterPattern(String.raw`^[^\p{L}]*(.*?)[^\p{L}]*$`);

function isPointing(node: PageNode): boolean {
  if (!isElement(node) || !isBlockElement(node)) return false;
  const text = shortText(node, 3)?.trim().toLowerCase();
  if (!text || text.length > longestLabel) return false;
  return furtherReading.has(label(text).exec(text)?.[1] ?? '');
}

/** The text of an element of few parts; undefined for one that has more, which is no label. */
function shortText({children}: PageElement, depth: number): string | undefined {
  if (depth < 0 || children.length > mostParts) return undefined;
  let text = '';
  for (const child of children) {
    const part = isElement(child) ? shortText(child, depth - 1) : child.value;
    if (part === undefined) return undefined;
    text += part;
  }
  return text;
}

const mostParts = 4;
const longestLabel = 40; // characters
const furtherReading = new Set(Object.values(profiles).flatMap(({furtherReading: list = ''}) => phrases(list)));

function isLink(node: PhrasingContent): boolean {
  const isMarked = node.type === 'strong' || node.type === 'emphasis';
  return node.type === 'link' || (isMarked && node.children.length > 0 && node.children.every(isLink));
}

/** A line that leads elsewhere: nothing but links, perhaps behind "Read more:", or the way here: "Home > News > Title". */
export function isLineOfLinks(nodes: readonly PhrasingContent[]): boolean {
  const links = nodes.filter(isLink);
  if (links.length === 0 || endsSentence(textOf(nodes))) return false;
  const rest = textOf(nodes.filter((node) => !isLink(node))).trim();
  return /^(?:[^.!?。！？]{0,40}[:：])?[\s\p{P}\p{S}]*$/u.test(rest) || (isLink(nodes[0]!) && wayHere.test(rest));
}

const wayHere = /^(?:[>»›→]\s*)+[^>»›→]{0,120}$/;

/** The titles of other articles, among which one or two may be sentences; `items` are all that the list has. */
export function isListOfOthers(kept: readonly ListItem[], items: number): boolean {
  return kept.length < items / 2 && kept.every((item) => item.children.every(isLinkAlone));
}

function isLinkAlone(block: RootContent): boolean {
  return block.type === 'paragraph' && block.children.every(isLink);
}

/** Without the headings of which nothing is left but they themselves: they named links, or what a script fetches. */
export function withoutBareHeadings(blocks: readonly RootContent[]): RootContent[] {
  const kept: RootContent[] = [];
  let below = 0; // depth of the heading below, if nothing but links stands between
  for (const block of blocks.toReversed()) {
    const isHeading = block.type === 'heading';
    if (isHeading && block.depth >= below) continue;
    if (isHeading) below = block.depth;
    else if (block.type !== 'list' || !isListOfLinks(block)) below = Number.POSITIVE_INFINITY;
    kept.push(block);
  }
  return kept.some(({type}) => type === 'heading' || type === 'paragraph') ? kept.reverse() : [...blocks];
}

/** Whether a paragraph that no element makes one is more than a label of the page. */
export function saysSomething({children}: Paragraph): boolean {
  const text = textOf(children).trim();
  return text.length >= shortestText || endsSentence(text);
}

/** What stands beside the title in a header is a standfirst, or by-lines and labels, which are no sentences. */
export function isSentence(block: RootContent): boolean {
  if (block.type !== 'paragraph') return false;
  const text = textOf(block.children).trim();
  return text.length >= shortestText && endsSentence(text);
}

export const shortestText = 40; // characters; a shorter text outside of any paragraph is a label of the page
