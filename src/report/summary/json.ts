import type {Summary} from '../../types.js';
import {safeJson} from '../safe-json.js';

/** The summaries as they are, for programs: one object for an article named by itself, else an array. */
export function reportJson(summaries: readonly Summary[], {single}: {single: boolean}): string {
  const [first] = summaries;
  if (single && first === undefined) return '';
  return `${safeJson(single ? first : summaries, 2)}\n`;
}

/** A summary a line, each whole as soon as it is written. */
export function reportNdjson(summaries: readonly Summary[]): string {
  return summaries.map((summary) => `${safeJson(summary)}\n`).join('');
}
