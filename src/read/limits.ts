import {BriefError} from '../errors.js';
import {thousands} from '../text/index.js';
import type {ArticleFormat} from '../types.js';

/** What is counted of a text before it is parsed, how much of it is read, and what it is called. */
interface CountLimit {
  /** A match with a group ends what is counted. */
  pattern: RegExp;
  most: number;
  name: string;
}

// Each piece costs up to 8 KB while it is parsed: so many of them stay below half a gigabyte and five seconds. 10 MB of
// articles one after the other have fewer.
const limits: Readonly<Record<string, CountLimit>> = {
  blocks: {
    pattern:
      /^[ \t>]*(?:[-*+#]|\d{1,9}[.)]|`{3}|~{3}|<|\[[^\]\n]*\]:|=+[ \t]*$)|(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)(?=[^\s#>|*+\-\d<`~])/gm,
    most: 75_000,
    name: 'paragraphs, headings and items',
  },
  rows: {pattern: /^[ \t>]*\|/gm, most: 50_000, name: 'rows of tables'},
  lines: {
    pattern: /\S[ \t]*(?:\r\n|\n|\r)([ \t]*[\r\n])?/g,
    most: 60_000,
    name: 'lines without a blank one',
  },
  breaks: {pattern: /(?: {2}|\\)(?:\r\n|\n|\r)/g, most: 75_000, name: 'line breaks'},
  inline: {pattern: /[<&|]/g, most: 75_000, name: 'tags, references and cells'},
  components: {pattern: /[<{]|^[ \t]*(?:`{3}|~{3})/gm, most: 30_000, name: 'components, expressions and fences'},
  tags: {pattern: /<(?=[a-z/!])/gi, most: 150_000, name: 'tags'},
  sentences: {pattern: /[.!?]["'”’)\]]*\s|[。！？]/g, most: 150_000, name: 'sentences'},
};

const ofMarkdown = [limits.blocks!, limits.rows!, limits.lines!, limits.breaks!, limits.inline!, limits.sentences!];

const byFormat: Readonly<Record<ArticleFormat, readonly CountLimit[]>> = {
  markdown: ofMarkdown,
  mdx: [limits.components!, ...ofMarkdown],
  html: [limits.tags!, limits.sentences!],
  text: [limits.blocks!, limits.sentences!],
};

/**
 * Refuses a text that would cost memory and time far beyond its length, before any of it is parsed. Throws a BriefError
 * 'too-large' that says what there is too much of.
 */
export function refuseTooMuch(text: string, format: ArticleFormat): void {
  for (const {pattern, most, name} of byFormat[format]) {
    // Most texts are shorter than what they may hold.
    if (text.length > most && hasMore(text, pattern, most)) {
      throw new BriefError('too-large', `has more than ${thousands(most)} ${name}, expected one article; split it`);
    }
  }
}

function hasMore(text: string, pattern: RegExp, most: number): boolean {
  let count = 0;
  for (const [, end] of text.matchAll(pattern)) {
    count = end === undefined ? count + 1 : 0;
    if (count > most) return true;
  }
  return false;
}
