import type {Options, Summary} from '../types.js';

/** What a reporter may know about the place where its string goes. */
export interface ReporterOptions {
  /** Colour level of the stream: 0 none, 1 basic, 2 256 colours, 3 all. */
  color: 0 | 1 | 2 | 3;
  /** Columns to wrap to. */
  width: number;
  /** True for one article named as a file or standard input. */
  single: boolean;
}

/** Puts summaries into the form in which they leave the program; it returns a string and never prints. */
export type Reporter = (summaries: readonly Summary[], options: ReporterOptions) => string;

/** The reporters by the name that `--format` takes, each loaded when it is asked for. */
export const reporters = {
  text: async (): Promise<Reporter> => (await import('./text.js')).reportText,
  json: async (): Promise<Reporter> => (await import('./json.js')).reportJson,
  markdown: async (): Promise<Reporter> => (await import('./markdown.js')).reportMarkdown,
  html: async (): Promise<Reporter> => (await import('./html/report.js')).reportHtml,
};

export type ReporterId = keyof typeof reporters;

/** What a reporter needs to be in the summaries that it is given, as options of `summarize`. */
export const needs: Readonly<Partial<Record<ReporterId, Options>>> = {html: {text: true}};

export {safeJson} from './json.js';
export {pageNotes} from './page-notes.js';
export {type PartId, parts} from './parts.js';
export {sanitize} from './sanitize.js';

/** What makes the block that stands in an article, loaded when it is asked for. */
export async function blockReporter(): Promise<typeof import('./brief-block.js').reportBlock> {
  return (await import('./brief-block.js')).reportBlock;
}
