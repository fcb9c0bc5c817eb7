import {BriefError} from '../errors.js';
import {loadLanguage} from '../language/index.js';
import type {Options} from '../options.js';
import {detectLanguage, isWrittenInLowerCase} from '../text/index.js';
import type {Article, ArticleFormat, Language} from '../types.js';
import {findTitle, withoutTitleHeading} from './article-title.js';
import {readBody} from './body.js';
import {readFrontMatter} from './front-matter/front-matter.js';
import {dateKeys, languageKeys} from './front-matter/known-keys.js';
import {decode} from './input/decode.js';
import {articleFormats, formatByContent, formatByName} from './input/formats.js';
import {nonArticleMessage, notAnArticle} from './input/non-article.js';
import {refuseTooMuch} from './limits.js';
import type {FoundComment} from './markdown/comments.js';
import {skipParagraphNumbers} from './outline/paragraph-numbers.js';
import type {Outline} from './outline/sections.js';
import {createLocator, type PositionOf} from './positions.js';
import {splitSections} from './split-sections.js';
import {separateWritten} from './write-record.js';

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
  const decoded = decode(input, {encoding: options.encoding, page: named && named === 'html'});
  const {text, bytes} = decoded;
  const format = named ?? formatByContent(text);
  refuseTooMuch(text, format);
  const frontMatter = await readFrontMatter(text);
  const {sections, comments, warnings, tree, teasers, data: own} = await readBody(text, frontMatter.end, format);
  const {authored: data, written} = separateWritten({...options.frontMatter, ...own, ...frontMatter.data});
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
  skipParagraphNumbers(outlines);
  const sample = sampleOf(outlines);
  const code = options.language ?? languageOf(data) ?? detectLanguage(sample);
  const language = await loadLanguage(code);
  const positionOf = createLocator(text);
  const isLowerCase = isWrittenInLowerCase(sample);
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
    ...marks(sections, comments, positionOf),
    ...splitSections(outlines, positionOf, language, {source: text, isLowerCase}),
    warnings: [
      ...decoded.warnings,
      ...frontMatter.warnings,
      ...warnings,
      ...(nonArticle ? [{code: notAnArticle, message: nonArticle, line: 1}] : []),
    ],
  };
  return {article, language};
}

function demandFormat(format: ArticleFormat | undefined): ArticleFormat | undefined {
  if (format === undefined || articleFormats.includes(format)) return format;
  throw new BriefError('usage', `there is no format "${format}"; the formats are ${articleFormats.join(', ')}`);
}

function languageOf(frontMatter: Readonly<Record<string, unknown>>): string | undefined {
  const value = languageKeys.map((key) => frontMatter[key]).find((given) => given !== undefined && given !== null);
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
