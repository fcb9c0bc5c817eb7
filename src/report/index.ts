import type {Digest, Options, Summary} from '../types.js';
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
type Reporter = (summaries: readonly Summary[], options: ReporterOptions) => string;

export interface ReporterEntry {
  /** Of the files that hold what it returns. */
  extension: string;
  /** What stands between two summaries that are reported one by one; null where all make one document. */
  between: string | null;
  /** Loads it, when it is asked for. */
  load(): Promise<Reporter>;
  /** Loads what makes the page that leads to all others, where each article has a file of its own. */
  index?(): Promise<typeof import('./html/summary-page.js').reportIndex>;
}

/** The reporters by the name that `--format` takes. */
export const reporters = {
  text: {extension: '.txt', between: '\n', load: async () => reportText},
  json: {extension: '.json', between: null, load: async () => reportJson},
  ndjson: {extension: '.ndjson', between: '', load: async () => reportNdjson},
  markdown: {extension: '.md', between: '\n', load: async () => (await import('./summary/markdown.js')).reportMarkdown},
  html: {
    extension: '.html',
    between: null,
    load: async () => (await import('./html/summary-page.js')).reportHtml,
    index: async () => (await import('./html/summary-page.js')).reportIndex,
  },
} satisfies Record<string, ReporterEntry>;

export type ReporterId = keyof typeof reporters;

/** What a reporter needs to be in the summaries that it is given, as options of `summarize`. */
export const needs: Readonly<Partial<Record<ReporterId, Options>>> = {html: {text: true}};

/** Puts a digest into the form in which it leaves the program. */
type DigestReporter = (digest: Digest, options: RenderContext & {maxCharacters?: number | undefined}) => string;

/** The reporters of `brief digest`, in the same way. */
export const digestReporters = {
  text: async (): Promise<DigestReporter> => (await import('./digest/text.js')).reportDigestText,
  markdown: async (): Promise<DigestReporter> => (await import('./digest/markdown.js')).reportDigestMarkdown,
  html: async (): Promise<DigestReporter> => (await import('./digest/html.js')).reportDigestHtml,
  json: async (): Promise<DigestReporter> => (await import('./digest/json.js')).reportDigestJson,
  llms: async (): Promise<DigestReporter> => (await import('./digest/llms.js')).reportDigestLlms,
};

export type DigestReporterId = keyof typeof digestReporters;

/** The reporters of `brief check`, in the same way. */
export const checkReporters = {
  text: async (): Promise<CheckReporter> => (await import('./findings/text.js')).reportCheckText,
  json: async (): Promise<CheckReporter> => (await import('./findings/json.js')).reportCheckJson,
  github: async (): Promise<CheckReporter> => (await import('./findings/github.js')).reportCheckGithub,
  sarif: async (): Promise<CheckReporter> => (await import('./findings/sarif.js')).reportCheckSarif,
  junit: async (): Promise<CheckReporter> => (await import('./findings/junit.js')).reportCheckJunit,
  codeclimate: async (): Promise<CheckReporter> => (await import('./findings/codeclimate.js')).reportCheckCodeclimate,
  rdjson: async (): Promise<CheckReporter> => (await import('./findings/rdjson.js')).reportCheckRdjson,
};

export type CheckReporterId = keyof typeof checkReporters;

export {type CheckReport, countsInWords, severities} from './findings/check-report.js';
export {jobSummary} from './findings/job-summary.js';
/** How rules are documented in a terminal; loaded when somebody asks. */
export const ruleReporters = () => import('./findings/rule-pages.js');

export {type ColorLevel, plain, type RenderContext, type Style, styleOf} from './render-context.js';
export {escapeWorkflowCommands, linePath, sanitize} from './sanitize.js';
export {safeJson} from './summary/json.js';
export {pageNotes} from './summary/page-notes.js';
export {parts} from './summary/parts.js';

/** What makes the block that stands in an article, loaded when it is asked for. */
export async function blockReporter(): Promise<typeof import('./summary/brief-block.js').reportBlock> {
  return (await import('./summary/brief-block.js')).reportBlock;
}
