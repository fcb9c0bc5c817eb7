import type {Root, RootContent} from 'mdast';
import type {FoundComment} from '../markdown/comments.js';
import {textLength, textOf} from '../outline/node-text.js';
import {asParagraphs, blocksOf} from './blocks.js';
import {readPageElements} from './boilerplate-elements.js';
import {isSentence, shortestText, withoutBareHeadings} from './boilerplate-lines.js';
import {findMainContent} from './main-content.js';
import {type PageData, readMetadata} from './metadata.js';
import {isElement, type PageElement, type PageNode, parseHtml} from './tree.js';

/** The article of a page. */
interface HtmlPage {
  /** Offsets point into the page's source. */
  tree: Root;
  data: PageData;
  comments: FoundComment[];
  /** How many articles the page lists, where none of them is what the page is about; else 0. */
  teasers: number;
}

/**
 * Finds the article of a saved page and gives it as the tree that Markdown has: headings, paragraphs, lists, quotations.
 * What is around it, navigation, comments, banners, captions, is left out, and so are code, tables and what is hidden.
 */
export function readPage(html: string): HtmlPage {
  const {root, comments} = parseHtml(html);
  const strict = readAs(root, false);
  const length = textLength([strict.tree]);
  if (length >= tiny) return {...strict, comments};
  const loose = readAs(root, true);
  const isBetter = textLength([loose.tree]) > timesMore * length && (loose.teasers === 0 || length < shortestText);
  return {...(isBetter ? loose : strict), comments};
}

// A page of which so little is left may be hidden until its scripts run, or its classes may mislead.
const tiny = 500; // characters
const timesMore = 3;

/**
 * The sentences and headings of a piece of HTML that stands in an article; `at` is added to its offsets. What is no
 * sentence is a label, a caption or an example there, and a quotation or a list mostly a part of the page.
 */
export function readFragment(html: string, at: number): RootContent[] {
  const {root} = parseHtml(html);
  move(root, at);
  return blocksOf(root, readPageElements(root)).filter((block) => block.type === 'heading' || isSentence(block));
}

function move(node: PageNode, by: number): void {
  node.start += by;
  node.end += by;
  if (isElement(node)) for (const child of node.children) move(child, by);
}

function readAs(page: PageElement, isLoose: boolean): Omit<HtmlPage, 'comments'> {
  const reading = readPageElements(page, isLoose);
  const {element, standfirst, parts, teasers} = findMainContent(page, reading);
  const body = parts.flatMap((part) => blocksOf(part, reading));
  const said = new Set(body.map((block) => textOf([block])));
  const above = standfirst.flatMap((part) => asParagraphs(part, reading));
  const blocks = [...above.filter((block) => !said.has(textOf([block]))), ...body];
  const tree: Root = {type: 'root', children: withoutBareHeadings(blocks)};
  return {tree, data: readMetadata(page, element, reading), teasers};
}
