import type {Summary} from '../../types.js';

/**
 * Codes of the warnings that a page prints where it has no points, so that nobody needs to read them twice, and of those
 * that it shows by leaving a section out.
 */
export const pageNotes: {readonly points: readonly string[]; readonly reasons: readonly string[]} = {
  points: ['not-an-article', 'no-prose', 'no-points'],
  reasons: ['no-reason'],
};

/** The sentence that stands where a section has nothing to show; undefined when nobody asked for the section. */
export function noteOf(warnings: Summary['warnings'], codes: readonly string[]): string | undefined {
  const message = warnings.find(({code}) => codes.includes(code))?.message;
  return message === undefined ? undefined : `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
}
