import {BriefError, type ErrorCode} from './errors.js';
import type {Options} from './options.js';
import {articleFormats, isMapping} from './read/index.js';
import {summarize} from './summarize.js';
import type {ArticleFormat, Summary} from './types.js';

/** One document of a batch: a line of JSON. Everything but `content` is optional. */
export interface BatchDocument {
  id: string | number | null;
  content: string;
  format?: ArticleFormat | undefined;
  title?: string | undefined;
  lang?: string | undefined;
}

/** What went wrong with one document; 'internal' is a bug in brief. */
export interface BatchError {
  code: ErrorCode | 'internal';
  message: string;
  /** Which line of the batch it was, from 1. */
  line: number;
}

/** What comes out for one document, under its id. */
export type BatchResult = ({id: BatchDocument['id']} & Summary) | {id: BatchDocument['id']; error: BatchError};

/**
 * Summarizes one line of a batch. Never rejects: whatever is wrong with the line, its document or brief itself is a
 * result with an `error`, whose message names the line. `line` counts from 1.
 */
export async function summarizeLine(
  json: string | Uint8Array,
  line: number,
  options: Options = {},
): Promise<BatchResult> {
  let id: BatchDocument['id'] = null;
  try {
    const fields = fieldsOf(typeof json === 'string' ? json.replace(/^\uFEFF/, '') : decode(json));
    id = idOf(fields);
    const {content, format, title, lang} = documentOf(fields);
    const given = {format: format ?? options.format, title: title ?? options.title, language: lang ?? options.language};
    return {id, ...(await summarize(content, {...options, ...given}))};
  } catch (error) {
    return {id, error: describe(error, line)};
  }
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new BriefError('encoding', 'not valid UTF-8; save the documents as UTF-8', {cause});
  }
}

function fieldsOf(json: string): Record<string, unknown> {
  const value = parseJson(json);
  if (isMapping(value)) return value;
  throw invalid('expected a JSON object with a "content"');
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new BriefError('invalid-document', 'not valid JSON; write one document a line', {cause});
  }
}

function idOf({id = null}: Record<string, unknown>): BatchDocument['id'] {
  if (id === null || typeof id === 'string' || typeof id === 'number') return id;
  throw invalid('expected "id" to be a string or a number');
}

function documentOf({content, format, title, lang}: Record<string, unknown>): Omit<BatchDocument, 'id'> {
  if (typeof content !== 'string') throw invalid('expected "content" to be a string');
  return {
    content,
    format: optionalFormat(format),
    title: optionalText(title, 'title'),
    lang: optionalText(lang, 'lang'),
  };
}

function optionalFormat(value: unknown): ArticleFormat | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const format = articleFormats.find((known) => known === value);
  if (format) return format;
  throw invalid(`expected "format" to be one of ${articleFormats.map((known) => `"${known}"`).join(', ')}`);
}

function optionalText(value: unknown, name: string): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return value;
  throw invalid(`expected "${name}" to be a string`);
}

function invalid(message: string): BriefError {
  return new BriefError('invalid-document', message);
}

function describe(error: unknown, line: number): BatchError {
  if (error instanceof BriefError) return {code: error.code, message: `line ${line}: ${error.message}`, line};
  const message = `line ${line}: internal error: ${error instanceof Error ? error.message : error}`;
  return {code: 'internal', message, line};
}
