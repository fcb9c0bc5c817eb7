import {BriefError} from '../errors.js';
import {loadLanguage} from '../language/index.js';
import type {Options} from '../options.js';
import {
  countWords,
  datelineLength,
  detectLanguage,
  isWrittenInLowerCase,
  letterPattern,
  sentenceRanges,
  terms,
} from '../text/index.js';
import type {Article, ArticleFormat, Block, Language, Section, Sentence} from '../types.js';
import {readBody} from './body.js';
import {separate} from './fingerprints.js';
import {readFrontMatter} from './front-matter/front-matter.js';
import {decode} from './input/decode.js';
import {articleFormats, formatByContent, formatByName} from './input/formats.js';
import {nonArticleMessage} from './input/non-article.js';
import {refuseTooMuch} from './limits.js';
import type {FoundComment} from './markdown/comments.js';
import {hardBreak, omissionFiller} from './outline/inline-text.js';
import {type Outline, type ProseBlock, setParents} from './outline/sections.js';
import {createLocator} from './positions.js';
import {unwrap} from './unwrap.js';

/**
 * Reads an article from bytes or text: front matter, sections, sentences, each with its place in the file.
 * Throws a BriefError 'empty', 'binary', 'unsupported', 'encoding' or 'usage'; whatever else is odd about it is a warning.
 */
export async function parseArticle(input: string | Uint8Array, options: Options = {}): Promise<Article> {
  return (await readArticle(input, options)).article;
}

/** The same, and the language that it was read in. */
export async function readArticle(
  input: string | Uint8Array,
  options: Options = {},
): Promise<{article: Article; language: Language}> {
  const named = demandFormat(options.format) ?? formatByName(options.path);
  const {
    text,
    bytes,
    warnings: decodingWarnings,
  } = decode(input, {encoding: options.encoding, page: named && named === 'html'});
  const format = named ?? formatByContent(text);
  refuseTooMuch(text, format);
  const frontMatter = await readFrontMatter(text);
  const {sections, comments, warnings, tree, teasers, data: own} = await readBody(text, frontMatter.end, format);
  const {authored: data, written} = separate({...options.frontMatter, ...own, ...frontMatter.data});
  const isDated = dateKeys.some((key) => Boolean(data[key]));
  const nonArticle = nonArticleMessage(tree, {
    path: options.path,
    isDated,
    teasers,
    generator: own?.generator,
    kind: options.kind ?? data.kind,
  });
  const {title, titleOrigin} = findTitle(options, data, sections);
  const outlines = withoutTitleHeading(sections, title);
  const sample = sampleOf(outlines);
  const code = options.language ?? languageOf(data) ?? detectLanguage(sample);
  const language = await loadLanguage(code);
  const positionOf = createLocator(text);
  const parts = splitSections(outlines, positionOf, language, {
    source: text,
    isLowerCase: isWrittenInLowerCase(sample),
  });
  const shown = marks(sections, comments, positionOf);
  const article: Article = {
    title,
    titleOrigin,
    language: language.code,
    format,
    bytes,
    source: text,
    frontMatter: data,
    written,
    bodyOffset: frontMatter.end,
    headings: shown.headings,
    comments: shown.comments,
    sections: parts.sections,
    blocks: parts.blocks,
    sentences: parts.sentences,
    warnings: [
      ...decodingWarnings,
      ...frontMatter.warnings,
      ...warnings,
      ...(nonArticle ? [{code: 'not-an-article', message: nonArticle, line: 1}] : []),
    ],
  };
  return {article, language};
}

function demandFormat(format: ArticleFormat | undefined): ArticleFormat | undefined {
  if (format === undefined || articleFormats.includes(format)) return format;
  throw new BriefError('usage', `there is no format "${format}"; the formats are ${articleFormats.join(', ')}`);
}

const dateKeys = ['date', 'pubDate', 'publishDate', 'published', 'created'];

function findTitle(
  options: Options,
  frontMatter: Readonly<Record<string, unknown>>,
  sections: readonly Outline[],
): Title {
  if (options.title) return {title: options.title, titleOrigin: 'option'};
  const fromData = titleOf(frontMatter.title);
  if (fromData) return {title: fromData, titleOrigin: 'front-matter'};
  const heading = headingForTitle(sections);
  if (heading) return {title: heading, titleOrigin: 'heading'};
  const name = options.path
    ?.split(/[/\\]/)
    .at(-1)
    ?.replace(/(?<=.)\.[^.]*$/, '');
  return name ? {title: name, titleOrigin: 'file-name'} : {title: '', titleOrigin: 'none'};
}

/** The first one of level 1; else the first of all, unless prose stands above it: then it names a part of the article. */
function headingForTitle(sections: readonly Outline[]): string | undefined {
  const headings = sections.filter(({heading}) => heading);
  const highest = headings.find(({depth}) => depth === 1);
  if (highest) return highest.heading;
  const above = sections.slice(0, headings[0] ? sections.indexOf(headings[0]) : 0);
  return above.some(({blocks}) => blocks.length > 0) ? undefined : headings[0]?.heading;
}

function titleOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).replace(/\s+/g, ' ').trim() : '';
}

type Title = Pick<Article, 'title' | 'titleOrigin'>;

/** A first heading that repeats the title is the title: what stands below it belongs to the part above the first heading. */
function withoutTitleHeading(sections: readonly Outline[], title: string): readonly Outline[] {
  const index = sections.findIndex(({depth}) => depth > 0);
  const repeated = sections[index];
  if (!repeated || !sameWords(repeated.heading, title)) return sections;
  const above = sections.slice(0, index);
  const top: Outline = {
    ...repeated,
    heading: '',
    depth: 0,
    offset: above[0]?.offset ?? repeated.offset,
    blocks: [...above.flatMap(({blocks}) => blocks), ...repeated.blocks],
  };
  const shown = [top, ...sections.slice(index + 1)];
  setParents(shown);
  return shown;
}

const betweenWords = letterPattern(String.raw`[^\p{L}\p{M}\p{N}]+`, 'g');

function sameWords(left: string, right: string): boolean {
  const fold = (text: string): string => text.normalize().toLowerCase().replace(betweenWords(text), ' ').trim();
  return left === right || (fold(left) !== '' && fold(left) === fold(right));
}

function languageOf(frontMatter: Readonly<Record<string, unknown>>): string | undefined {
  const value = frontMatter.lang ?? frontMatter.language ?? frontMatter.locale;
  return typeof value === 'string' && /^[a-z]{2,3}(?:[-_][a-z\d]+)*$/i.test(value.trim()) ? value.trim() : undefined;
}

const sampleLength = 4000; // characters; what language detection looks at

function sampleOf(sections: readonly Outline[]): string {
  let sample = '';
  for (const {blocks} of sections) {
    for (const {text} of blocks) {
      sample += `${text.slice(0, sampleLength)}\n`;
      if (sample.length >= sampleLength) return sample;
    }
  }
  return sample || sections.map(({heading}) => heading).join('\n');
}

/** What of a file is no prose and still has a place in it. */
function marks(
  sections: readonly Outline[],
  comments: readonly FoundComment[],
  positionOf: PositionOf,
): Pick<Article, 'headings' | 'comments'> {
  return {
    headings: sections
      .filter(({depth}) => depth > 0)
      .map(({heading, depth, bare, offset, headingEnd}) => ({
        text: heading,
        depth,
        bare,
        position: positionOf(offset, headingEnd),
      })),
    comments: comments.map(({text, start, end}) => ({text, position: positionOf(start, end)})),
  };
}

type PositionOf = ReturnType<typeof createLocator>;

type Parts = Pick<Article, 'sections' | 'blocks' | 'sentences'>;

function splitSections(
  outlines: readonly Outline[],
  positionOf: PositionOf,
  language: Language,
  {source, isLowerCase}: {source: string; isLowerCase: boolean},
): Parts {
  const sections: Section[] = [];
  const blocks: Block[] = [];
  const sentences: Sentence[] = [];
  for (const [index, {heading, depth, parent, offset, endOffset, blocks: prose}] of outlines.entries()) {
    const position = positionOf(offset, endOffset);
    const section: Section = {
      index,
      heading,
      depth,
      parent,
      first: sentences.length,
      count: 0,
      words: 0,
      characters: 0,
      position,
    };
    sections.push(section);
    for (const block of prose) {
      const first = sentences.length;
      const rangesOf = (text: string) => sentenceRanges(text, language.code, isLowerCase);
      splitBlock(block, rangesOf, sentences.length === 0, (written, offset, endOffset, whole) => {
        const text = unwrap(written, language, source);
        const {words, characters} = countWords(text);
        section.words += words;
        section.characters += characters;
        if (words + characters === 0 || !whole) return;
        sentences.push({
          index: sentences.length,
          text,
          terms: terms(text, language),
          wordCount: words + characters,
          section: index,
          block: blocks.length,
          position: positionOf(offset, endOffset),
        });
      });
      const count = sentences.length - first;
      if (count > 0) blocks.push({kind: block.kind, section: index, label: block.label, first, count});
    }
    section.count = sentences.length - section.first;
  }
  return {sections, blocks, sentences};
}

/** Takes a sentence and where it stands; `whole` is false when the page shows something in it that the file only names. */
type TakeSentence = (text: string, offset: number, endOffset: number, whole: boolean) => void;

function splitBlock(
  block: ProseBlock,
  rangesOf: (text: string) => [start: number, end: number][],
  opening: boolean,
  take: TakeSentence,
): void {
  const filled = withWords(block);
  let omission = 0;
  let skip = opening ? datelineLength(block.text.slice(block.from)) : 0;
  for (const line of lines(block.text, block.from)) {
    const from = line[0];
    for (const range of rangesOf(filled.slice(from, line[1]))) {
      const end = from + range[1] - noteAtEnd(filled.slice(from + range[0], from + range[1]));
      const start = Math.min(from + range[0] + skip, end - 1);
      skip = 0;
      const places = block.sourceRange(start, end);
      while (block.omissions[omission]! < start) omission++;
      const text = block.text.slice(start, end);
      // U+FFFD stands for bytes that could not be read.
      take(text, places[0], places[1], !(block.omissions[omission]! < end) && !text.includes('\uFFFD'));
    }
  }
}

const note = letterPattern(
  String.raw`(?<=\p{L}{3}[.!?…]["'”’»)]*)(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+|\d{1,3})+$|(?<=[。！？][”’»）」』]*)(?:\[\d{1,3}\]|[¹²³⁰⁴-⁹]+)+$`,
);

/** The length of the marks of notes behind a sentence, which are not its words: "The wall has sunk.[2]" */
function noteAtEnd(sentence: string): number {
  return /[\d\]¹²³⁰-⁹]$/.test(sentence) ? (note(sentence).exec(sentence)?.[0].length ?? 0) : 0;
}

/** The text with a word in the place of each omission, which may begin or end a sentence as any other. */
function withWords({text, omissions}: ProseBlock): string {
  let filled = '';
  let from = 0;
  for (const omission of omissions) {
    filled += `${text.slice(from, omission)}Xxxx`;
    from = omission + omissionFiller.length;
  }
  return filled + text.slice(from);
}

const opensSmall = letterPattern(String.raw`^\s*\p{Ll}`);

/** The stretches between hard breaks; a break before a lower-case letter only wraps the line. */
function lines(text: string, from: number): [start: number, end: number][] {
  const found: [number, number][] = [];
  let start = from;
  for (let at = text.indexOf(hardBreak, from); at >= 0; at = text.indexOf(hardBreak, at + 1)) {
    const next = text.slice(at + 1, at + 80);
    if (opensSmall(next).test(next)) continue;
    found.push([start, at]);
    start = at + 1;
  }
  found.push([start, text.length]);
  return found;
}
