import {escapeCommandMarks, unicodeEscape} from './sanitize.js';

// JSON escapes these only where it must; a terminal that is shown the output obeys the rest of them.
const unsafe = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/gu;

// JSON.stringify escapes half a pair, which is no character, and a backslash of the text is always doubled.
const loneSurrogates = /(?<=(?<!\\)(?:\\\\)*)\\ud[89a-f][\da-f]{2}/g;

/**
 * JSON in which nothing stands that a terminal or the log of a build would obey, or that some take for a line end; half a
 * surrogate pair, at which other parsers stop, becomes U+FFFD.
 */
export function safeJson(value: unknown, indent = 0): string {
  const json = JSON.stringify(value, null, indent).replace(loneSurrogates, '\ufffd');
  return escapeCommandMarks(json.replace(unsafe, unicodeEscape), unicodeEscape);
}
