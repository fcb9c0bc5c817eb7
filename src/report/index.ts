import type {Options} from '../options.js';
import type {Digest, Summary} from '../types.js';
import type {CheckReporter} from './findings/check-report.js';
import type {RenderContext} from './render-context.js';
import {reportJson, reportNdjson} from './summary/json.js';
import {reportText} from './summary/text.js';

/** What a reporter may know about the place where its string goes, and what it holds. */
export interface ReporterOptions extends RenderContext {
  /** True for one article named as a file or standard input. */
  single: boolean;
}

/** Puts summaries into the form in which they leave the program; it returns a string and never prints. */
type Reporter = (summaries: readonly Summary[], options: ReporterOptions) => string | Promise<string>;

/** A format by what a command has to know of it. */
interface OutputFormat<Report> {
  /** Of the files that hold it, by which `--output` tells it. */
  extension?: string;
  /** The one name of its files, where that tells it better than an extension. */
  fileName?: string;
  /** Loads the reporter, when it is asked for. */
  load(): Promise<Report>;
}

export interface SummaryFormat extends OutputFormat<Reporter> {
  extension: string;
  /** What stands between two summaries that are reported one by one; null where all make one document. */
  between: string | null;
  /** Whether it has each summary's warnings, so that nobody needs them on standard error as well. */
  hasWarnings?: true;
  /** What it needs to be in the summaries, as options of `summarize`. */
  needs?: Options;
  /** Loads what makes the page that leads to all others, where each article has a file of its own. */
  index?(): Promise<typeof import('./html/summary-page.js').reportIndex>;
}

/** The formats of summaries by the name that `--format` takes. */
export const summaryFormats = {
  text: {extension: '.txt', between: '\n', load: async () => reportText},
  json: {extension: '.json', between: null, hasWarnings: true, load: async () => reportJson},
  ndjson: {extension: '.ndjson', between: '', hasWarnings: true, load: async () => reportNdjson},
  markdown: {extension: '.md', between: '\n', load: async () => (await import('./summary/markdown.js')).reportMarkdown},
  html: {
    extension: '.html',
    between: null,
    needs: {text: true},
    load: async () => (await import('./html/summary-page.js')).reportHtml,
    index: async () => (await import('./html/summary-page.js')).reportIndex,
  },
} satisfies Record<string, SummaryFormat>;

export type SummaryFormatId = keyof typeof summaryFormats;

/** Puts a digest into the form in which it leaves the program. */
type DigestReporter = (digest: Digest, options: RenderContext & {maxCharacters?: number | undefined}) => string;

export interface DigestFormat extends OutputFormat<DigestReporter> {
  /** How it has the articles of a digest, as options of `digest`. */
  needs?: {byFolder: true; keepCopies: true};
}

/** The formats of `brief digest`, in the same way. */
export const digestFormats = {
  text: {extension: '.txt', load: async () => (await import('./digest/text.js')).reportDigestText},
  markdown: {extension: '.md', load: async () => (await import('./digest/markdown.js')).reportDigestMarkdown},
  html: {extension: '.html', load: async () => (await import('./digest/html.js')).reportDigestHtml},
  json: {extension: '.json', load: async () => (await import('./digest/json.js')).reportDigestJson},
  llms: {
    fileName: 'llms.txt',
    needs: {byFolder: true, keepCopies: true},
    load: async () => (await import('./digest/llms.js')).reportDigestLlms,
  },
} satisfies Record<string, DigestFormat>;

export type DigestFormatId = keyof typeof digestFormats;

/** The formats of `brief check`, in the same way. */
export const checkFormats = {
  text: {extension: '.txt', load: async () => (await import('./findings/text.js')).reportCheckText},
  json: {extension: '.json', load: async () => (await import('./findings/json.js')).reportCheckJson},
  github: {load: async () => (await import('./findings/github.js')).reportCheckGithub},
  sarif: {extension: '.sarif', load: async () => (await import('./findings/sarif.js')).reportCheckSarif},
  junit: {load: async () => (await import('./findings/junit.js')).reportCheckJunit},
  codeclimate: {load: async () => (await import('./findings/codeclimate.js')).reportCheckCodeclimate},
  rdjson: {load: async () => (await import('./findings/rdjson.js')).reportCheckRdjson},
} satisfies Record<string, OutputFormat<CheckReporter>>;

export type CheckFormatId = keyof typeof checkFormats;

/** The format of a file by its name, whichever command has it; undefined where the name tells none. */
export function formatOfFile(name: string): string | undefined {
  const formats = [summaryFormats, digestFormats, checkFormats].flatMap((table) =>
    Object.entries<OutputFormat<unknown>>(table),
  );
  const found =
    formats.find(([, {fileName}]) => fileName === name) ??
    formats.find(([, {extension}]) => extension !== undefined && name.toLowerCase().endsWith(extension));
  return found?.[0];
}

export {type CheckReport, countsInWords} from './findings/check-report.js';
export {jobSummary} from './findings/job-summary.js';
/** How rules are documented in a terminal; loaded when somebody asks. */
export const ruleReporters = () => import('./findings/rule-pages.js');

export {plain, type RenderContext, type Style, styleOf} from './render-context.js';
export {safeJson} from './safe-json.js';
export {encodePath, escapeWorkflowCommands, sanitize, unicodeEscape} from './sanitize.js';
export {blockTitlesOf, shownTitle} from './summary/headings.js';
export {pageNotes} from './summary/page-notes.js';
export {parts} from './summary/parts.js';

/** What makes the block that stands in an article, loaded when it is asked for. */
export async function blockReporter(): Promise<typeof import('./summary/brief-block.js').reportBlock> {
  return (await import('./summary/brief-block.js')).reportBlock;
}
