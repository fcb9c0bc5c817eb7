import type {Root} from 'mdast';
import type {ArticleFormat, Warning} from '../types.js';
import {maskBriefBlock} from './brief-block.js';
import {blanked, countLineEnds} from './input/line-ends.js';
import {maskAdmonitions} from './markdown/admonitions.js';
import {codeRanges, type FoundComment, findComments, withoutHtmlComments} from './markdown/comments.js';
import {maskDestinations} from './markdown/destinations.js';
import {htmlBlockReader} from './markdown/html-blocks.js';
import {maskInlineMath} from './markdown/inline-math.js';
import {limitMarkup} from './markdown/limits/hostile-markup.js';
import {maskBlocks} from './markdown/shortcodes.js';
import {findTitleBlock} from './markdown/title-block.js';
import {type Chunk, type Outline, outline, outlineChunks} from './outline/sections.js';

/** What was found below the front matter; places are offsets into the whole file. */
interface Body {
  /** Of a long text, the beginning. */
  tree: Root;
  sections: Outline[];
  comments: FoundComment[];
  warnings: Warning[];
  /** What a page says of itself. */
  data: Record<string, unknown>;
  /** How many articles a page lists, where none of them is what it is about; else 0. */
  teasers: number;
}

/**
 * Reads what stands behind the front matter, which ends at `end`, as the kind of text that it is. Whatever is odd
 * about it is a warning.
 */
export async function readBody(text: string, end: number, format: ArticleFormat): Promise<Body> {
  // A second byte-order mark, behind the front matter or the first one, would shift the parser's offsets.
  const from = end + /^\uFEFF*/.exec(text.slice(end))![0].length;
  const body = text.slice(from);
  const none = {comments: [], warnings: [], data: {}, teasers: 0};
  const outlined = (tree: Root): Outlined => ({tree, sections: outline(tree, text, from)});
  if (format === 'text') return {...none, ...(await outlinePlainText(body, text, from))};
  if (format === 'html') return readHtml(body, from, outlined);
  try {
    const titled = from === 0 ? findTitleBlock(body) : undefined;
    const untitled = titled ? blanked(body.slice(0, titled.end)) + body.slice(titled.end) : body;
    const {text: harmless, lines} = limitMarkup(maskBriefBlock(untitled));
    const linesAbove = countLineEnds(text.slice(0, from));
    const message = 'the line has more markup than the parser can take; its marks are left out';
    const warnings = lines.map((line) => ({code: 'markup', message, line}));
    const {read, markdown, problems, readHtmlBlocks} = await readMarkdown(maskDestinations(harmless), format);
    const {tree, sections, code, isHtmlAlone} = read((chunks) => outlineParts(chunks, text, from, readHtmlBlocks));
    // An exported post is often HTML throughout, and only its name says Markdown.
    const page = isHtmlAlone ? await readHtml(harmless, from, outlined) : undefined;
    return {
      ...none,
      data: titled?.title ? {title: titled.title} : {},
      ...(page ?? {tree, sections, comments: shifted(findComments(markdown, code), from)}),
      warnings: [...warnings, ...problems].map((warning) => ({...warning, line: linesAbove + warning.line})),
    };
  } catch (error) {
    // Markup nested thousands deep overflows the parser's stack; its text can still be read.
    if (!(error instanceof RangeError)) throw error;
    const message = 'markup is nested too deep, so the file is read as plain text';
    const outlined = await outlinePlainText(body, text, from, {isMarkup: true});
    return {...none, ...outlined, warnings: [{code: 'nesting', message, line: 1}]};
  }
}

async function outlinePlainText(
  body: string,
  source: string,
  base: number,
  options?: {isMarkup: boolean},
): Promise<PartSummary & Outlined> {
  const {parsePlainText} = await import('./plain-text/plain-text.js');
  return outlineParts(parsePlainText(body, options), source, base);
}

/** What is needed of the parts when they are gone. */
interface PartSummary {
  tree: Root;
  code: [start: number, end: number][];
  isHtmlAlone: boolean;
}

/** Cuts a text into sections, and keeps of its parts what is needed later. */
function outlineParts(
  chunks: Iterable<Chunk>,
  source: string,
  base: number,
  readHtmlBlocks?: (tree: Root) => Root,
): PartSummary & Outlined {
  const noted: PartSummary = {tree: {type: 'root', children: []}, code: [], isHtmlAlone: true};
  const sections = outlineChunks(noting(chunks, noted, readHtmlBlocks), source, base);
  return {...noted, sections};
}

function* noting(
  chunks: Iterable<Chunk>,
  noted: PartSummary,
  readHtmlBlocks = (tree: Root): Root => tree,
): Generator<Chunk> {
  for (const {tree: written, start} of chunks) {
    const tree = readHtmlBlocks(written);
    if (noted.tree.children.length < beginning) noted.tree.children = [...noted.tree.children, ...tree.children];
    for (const range of codeRanges(tree, start)) noted.code.push(range);
    noted.isHtmlAlone &&= isHtmlAlone(written);
    yield {tree, start};
  }
}

const beginning = 150; // blocks at least; what they are, all of the text is

/** Indented HTML looks like code; a comment is no page. */
function isHtmlAlone({children}: Root): boolean {
  const isMarkup = children.every(({type}) => type === 'html' || type === 'code');
  return isMarkup && children.some((node) => node.type === 'html' && /<[a-z]/i.test(node.value));
}

interface Markup {
  /** Gives what is made of the parsed parts. */
  read<Result>(take: (chunks: Iterable<Chunk>) => Result): Result;
  /** What was parsed in the end: as long as the file, and comments where they stand in it. */
  markdown: string;
  problems: Warning[];
  /** MDX has its elements in the tree; in Markdown they are text that is still to be read. */
  readHtmlBlocks?: ((tree: Root) => Root) | undefined;
}

/** MDX that its parser refuses is read as Markdown, which takes any text. */
async function readMarkdown(source: string, format: 'markdown' | 'mdx'): Promise<Markup> {
  const problems: Warning[] = [];
  if (format === 'mdx') {
    const {parseMdx} = await import('./markdown/mdx.js');
    const markdown = maskBlocks(source, 'mdx');
    const parsed = parseMdx(maskInlineMath(withoutHtmlComments(markdown)));
    if ('tree' in parsed) return {read: (take) => take([{tree: parsed.tree, start: 0}]), markdown, problems};
    const message = `not valid MDX, so it is read as Markdown: ${parsed.problem}`;
    problems.push({code: 'mdx', message, line: parsed.line});
  }
  const markdown = maskBlocks(maskAdmonitions(source));
  const {readInChunks} = await import('./markdown/limits/chunks.js');
  const masked = maskInlineMath(markdown);
  return {
    read: (take) => readInChunks(masked, take),
    markdown,
    problems,
    readHtmlBlocks: await htmlBlockReader(markdown),
  };
}

type Outlined = Pick<Body, 'tree' | 'sections'>;

async function readHtml(body: string, from: number, outlined: (tree: Root) => Outlined): Promise<Body> {
  const {readPage} = await import('./html/html.js');
  const {tree, comments, data, teasers} = readPage(body);
  return {...outlined(tree), comments: shifted(comments, from), warnings: [], data, teasers};
}

function shifted(comments: readonly FoundComment[], by: number): FoundComment[] {
  return comments.map((comment) => ({...comment, start: by + comment.start, end: by + comment.end}));
}
