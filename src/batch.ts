import {BriefError, type ErrorCode} from './errors.js';
import {summarize} from './summarize.js';
import type {Format, Options, Summary} from './types.js';

/** One document of a batch: a line of JSON. Everything but `content` is optional. */
export interface BatchDocument {
  id: string | number | null;
  content: string;
  format?: Format | undefined;
  title?: string | undefined;
  lang?: string | undefined;
}

/** What comes out for one document, under its id. */
export type BatchResult = ({id: BatchDocument['id']} & Summary) | {id: BatchDocument['id']; error: {code: ErrorCode; message: string}};

/**
 * Summarizes one line of a batch. Never rejects for what is wrong with the line or its document: that is a result with
 * an `error`, whose message names the line. `line` counts from 1.
 */
export async function summarizeLine(json: string, line: number, options: Options = {}): Promise<BatchResult> {
  let id: BatchDocument['id'] = null;
  try {
    const {content, format, title, lang, ...document} = parseDocument(json, (found) => {
      id = found;
    });
    const summary = await summarize(content, {...options, format: format ?? options.format, title: title ?? options.title, language: lang ?? options.language});
    return {id: document.id, ...summary};
  } catch (error) {
    if (!(error instanceof BriefError)) throw error;
    return {id, error: {code: error.code, message: `line ${line}: ${error.message}`}};
  }
}

function parseDocument(json: string, onId: (id: BatchDocument['id']) => void): BatchDocument {
  const value = parseJson(json);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('expected a JSON object with a "content"');
  const document = value as Record<string, unknown>;
  const {id = null, content, format, title, lang} = document;
  if (id !== null && typeof id !== 'string' && typeof id !== 'number') throw invalid('expected "id" to be a string or a number');
  onId(id);
  if (typeof content !== 'string') throw invalid('expected "content" to be a string');
  if (format !== undefined && format !== 'markdown' && format !== 'text') throw invalid('expected "format" to be "markdown" or "text"');
  return {id, content, format, title: text(title, 'title'), lang: text(lang, 'lang')};
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new BriefError('invalid-document', 'not valid JSON; write one document a line', {cause});
  }
}

function text(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value !== 'string') throw invalid(`expected "${name}" to be a string`);
  return value;
}

function invalid(message: string): BriefError {
  return new BriefError('invalid-document', message);
}
