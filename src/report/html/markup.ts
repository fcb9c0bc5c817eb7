import {characterReference, escapeCommandMarks, sanitize} from '../sanitize.js';

/** HTML that came out of `html`: everything in it that an article said has been escaped. */
export class Markup {
  constructor(readonly source: string) {}
}

type Part = Markup | string | number | readonly Markup[];

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Template tag for HTML: whatever is put in is text, whoever wrote it, unless it is markup itself. It is safe between
 * tags and within quoted attributes, not as the address of a link.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(strings.reduce((all, string, index) => all + sourceOf(parts[index - 1]!) + string));
}

function sourceOf(part: Part): string {
  if (part instanceof Markup) return part.source;
  if (typeof part === 'object') return part.map(({source}) => source).join('');
  const text = sanitize(String(part)).replace(/[&<>"']/g, (character) => references[character]!);
  // The log of a build that shows the page obeys "::" where it begins a line.
  return escapeCommandMarks(text, characterReference).replace(/:(?=:)/g, characterReference);
}

/** No markup at all, where a part of a page has nothing to show. */
export const empty = html``;
