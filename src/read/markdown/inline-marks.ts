import {letterPattern} from '../../text/index.js';
import {mathCharacter} from './inline-math.js';

/** Stand in the text of a block where the page shows a picture, and where it shows something that words cannot tell. */
export const picture = '\ue001';
export const omission = '\ue002';

/**
 * What a reader of the page sees in the place of a mark: nothing; nothing, and what stands around it is one word; a
 * picture, without which a sentence has an omission when it stands amid it; something without which it always has one.
 */
type Rendering = 'nothing' | 'joined' | 'picture' | 'emoji' | 'omission';

/** Markup in the visible text of a block that a reader of the page does not see. */
export interface InlineMark {
  start: number;
  end: number;
  shown: Rendering;
}

interface Kind {
  /** Where it tells the places of its groups, the first one is the text that the mark is around. */
  pattern: RegExp | ((text: string) => RegExp);
  /** What is shown in place of the match, or of what is around the text in it. */
  shown: Rendering | ((mark: string, after: string) => Rendering);
}

/** A longer formula is an omission in its sentence. */
export const longestShownFormula = 40; // characters

/** By the sign that a text must have for one of them; to try them all takes longer than to read the text. */
const kinds: Readonly<Record<string, readonly Kind[]>> = {
  // Where a word may be broken, and where not.
  '\u00ad': [{pattern: /\u00ad/g, shown: 'joined'}],
  '\u200b': [{pattern: /\u200b/g, shown: 'joined'}],
  '\u2060': [{pattern: /\u2060/g, shown: 'joined'}],
  '\ufeff': [{pattern: /\ufeff/g, shown: 'joined'}],
  [omission]: [{pattern: new RegExp(omission, 'g'), shown: 'omission'}],
  [picture]: [{pattern: new RegExp(picture, 'g'), shown: 'picture'}],
  [mathCharacter]: [
    {
      pattern: new RegExp(
        String.raw`\$(?=[^$]*${mathCharacter})[^$]{${longestShownFormula},}\$|${mathCharacter}{1,2}\([^()]{${longestShownFormula},}${mathCharacter}{1,2}\)`,
        'g',
      ),
      shown: 'omission',
    },
  ],
  '{%': [
    {pattern: /\{%-?\s*comment\b[^{}]*%\}[\s\S]{0,2000}?\{%-?\s*endcomment\s*-?%\}/g, shown: 'nothing'}, // comments of Liquid
    {pattern: /\{%-?\s*(?:end)?raw\s*-?%\}/g, shown: 'joined'}, // may stand between braces that are shown
    {pattern: /\{%(?:[^{}]|\{[^{}]*\})*%\}/g, shown: shownByLiquid},
  ],
  '{{': [
    {pattern: /\{\{[^{}]*?\stext="([^"]+)"[^{}]*\}\}/dg, shown: 'joined'},
    {pattern: /\{\{[^{}]*\}\}/g, shown: shownByHugo}, // Hugo, Liquid, Jinja
  ],
  '{#': [{pattern: /\{#(?=\s)[^{}]*#\}/g, shown: 'nothing'}], // comments of Jinja
  '{/*': [{pattern: /\{\/\*[^{}]*\*\/\}/g, shown: 'nothing'}], // and of MDX
  '{::': [{pattern: /\{::comment\}[\s\S]{0,2000}?\{:\/(?:comment)?\}/g, shown: 'nothing'}], // and of kramdown
  '<%': [{pattern: /<%[^%]*%>/g, shown: 'omission'}], // templates
  '((': [{pattern: /\(\([0-9a-f]{4,}-[0-9a-f-]+\)\)/g, shown: 'omission'}], // references to blocks of Logseq
  '{>>': [{pattern: /\{>>[^<]*<<\}/g, shown: 'nothing'}], // CriticMarkup: a comment
  '{--': [{pattern: /\{--[^{}]*--\}/g, shown: 'nothing'}], // and what is struck out
  '{- ': [{pattern: /\{- [^{}]* -\}/g, shown: 'nothing'}], // GitLab: what is struck out, and what is new
  '{+ ': [{pattern: /\{\+ ([^{}]*) \+\}/dg, shown: 'joined'}],
  '{++': [{pattern: /\{\+\+([^{}]*)(?:\+\+|==)\}/dg, shown: 'joined'}],
  '{==': [{pattern: /\{==([^{}]*)(?:\+\+|==)\}/dg, shown: 'joined'}],
  ']{': [{pattern: /\[([^[\]]*)\]\{[.#:][^{}]*\}/dg, shown: 'joined'}], // a span with attributes
  '{': [
    {
      pattern:
        /\{:[^{}]*\}|\{\s*[#.][^{}\s][^{}]*\}|\{\s*[\w:-]+=(?:"[^"]*"|'[^']*'|_\w+)[^{}]*\}|\{\s*(?:width|height)=[\d.]+[^{}]*\}|\{=\w+\}/g,
      shown: 'nothing', // attribute lists
    },
  ],
  '[!': [{pattern: /\[!\w[^[\]\r\n]*\](?:\([^()\r\n]*\))?[+-]?/g, shown: 'nothing'}], // alerts and includes
  '[^': [{pattern: /\[\^[^[\]\s]+\]:?/g, shown: 'nothing'}], // footnote marks that lead nowhere
  '^[': [{pattern: /\^\[[^[\]]*\]/g, shown: 'nothing'}], // notes in the text
  '![[': [{pattern: /!\[\[[^[\]]*\]\]/g, shown: 'picture'}], // embedded notes
  '[[': [
    // links of wikis
    {
      pattern: letterPattern(String.raw`(?<![\p{L}\p{N}])\[\[(?:[^[\]|\r\n]*\|(?!\])|#)?([^[\]|\r\n]+)\|?\]\]`, 'dg'),
      shown: 'joined',
    },
  ],
  '@': [
    // citations of Pandoc
    {pattern: letterPattern(String.raw`\[(?:[^[\]@\r\n]*\s)?-?@[\p{L}\p{N}_][^[\]]*\]`, 'g'), shown: 'nothing'},
    {pattern: /(?<![\w@])@(?:fig|tbl|tab|eq|sec|lst|thm)[:-][\w-]+|@ref\([\w:-]+\)/g, shown: 'omission'}, // its references to figures
  ],
  '\\': [{pattern: /\\(?:[a-z]?ref|autoref|[a-z]*cite[a-z]*)\{[^{}]*\}/gi, shown: 'omission'}],
  '[': [
    {pattern: /(?<![\w:]):[a-z][\w-]*\[([^[\]]*)\](?:\{[^{}]*\})?/dg, shown: 'joined'}, // directives within a line
    {pattern: /^\[[-/><!?*"~+]\][ \t]+/g, shown: 'nothing'}, // boxes of tasks that are neither open nor done
  ],
  ':::': [{pattern: /:::[a-z]+ (?:[^:\r\n]|:(?!::))*:::/g, shown: 'picture'}], // images of Docs
  ':': [
    {pattern: /(?<![\w:]):(?:[a-z][\w+-]*|[+-]1|100|1234):(?![\w:])/g, shown: 'emoji'},
    {pattern: /^:[ \t]{2,}(?=\S)/gm, shown: 'nothing'}, // definitions of Pandoc
  ],
  '==': [{pattern: /==(?=[^\s=])([^=\r\n]*[^\s=])==(?!=)/dg, shown: 'joined'}], // what is marked
  '++': [
    // or inserted
    {
      pattern: letterPattern(String.raw`(?<![\p{L}\p{N}+])\+\+(?=[^\s+])([^+\r\n]*[^\s+])\+\+(?![\p{L}\p{N}+])`, 'dg'),
      shown: 'joined',
    },
    {pattern: /\+\+([a-z][\w-]*(?:\+[\w-]+)+)\+\+/dg, shown: 'joined'}, // keys of MkDocs
  ],
  '^^': [{pattern: /\^\^(?=\S)([^^\r\n]*\S)\^\^/dg, shown: 'joined'}], // and what it underlines
  // Fields of Dataview and Logseq: "rating:: 5" as a line, "[priority:: high]" in one.
  '::': [
    {pattern: /^[ \t]*[\w-]+::[ \t][^\r\n]*(?<![.!?])$|\[[\w -]+::[^[\]]*\]|\([\w -]+::[^()]*\)/gm, shown: 'nothing'},
  ],
  // Names of what follows and files that are put in, in MyST, MkDocs and VitePress.
  ')=': [{pattern: /^\([\w:-]+\)=[ \t]*$/gm, shown: 'nothing'}],
  '+++': [{pattern: /^\+\+\+(?:[ \t]+\{[^\r\n]*)?$/gm, shown: 'nothing'}],
  '8<': [{pattern: /^;?-{1,2}8<-{1,2}[ \t][^\r\n]*$/gm, shown: 'nothing'}],
  '<<<': [{pattern: /^<<<[ \t]*@?\/\S+$/gm, shown: 'nothing'}],
  '(@': [
    {pattern: /^\(@[\w-]*\)[ \t]+/gm, shown: 'nothing'}, // examples of Pandoc
    {pattern: /\(@[\w-]+\)/g, shown: 'omission'}, // and where it refers to one
  ],
  '|': [{pattern: /^\|[ \t](?=[^|\r\n]+$)/gm, shown: 'nothing'}], // its lines
  '%%': [{pattern: /(?<![^\s(])%%(?!%)(?:[^%]|%(?!%))+%%/g, shown: 'nothing'}], // comments of Obsidian
  '^': [{pattern: /(?<=^|[ \t\r\n])\^(?=[\w-]*[a-z])[\w-]{2,}[ \t]*$(?![\s\S])/gi, shown: 'nothing'}], // its names of blocks
  '!!!': [{pattern: /^[ \t]*!!![ \t]+[\w-]+(?:[ \t]+"[^"\r\n]*")?[ \t]*$/gm, shown: 'nothing'}], // admonitions
  '???': [{pattern: /^[ \t]*\?\?\?\+?[ \t]+[\w-]+(?:[ \t]+"[^"\r\n]*")?[ \t]*$/gm, shown: 'nothing'}],
};

const listed = Object.entries(kinds).map(([sign, kinds]) => ({sign, kinds}));

/** Finds the marks of a block, in rising order; where two overlap, the first one counts. */
export function findInlineMarks(text: string): InlineMark[] {
  const possible = listed.filter(({sign}) => text.includes(sign)).flatMap(({kinds}) => kinds);
  if (possible.length === 0) return [];
  const found = possible.flatMap(({pattern, shown}) =>
    [...text.matchAll(typeof pattern === 'function' ? pattern(text) : pattern)].map(({0: mark, index, indices}) => ({
      start: index,
      end: index + mark.length,
      shown: typeof shown === 'string' ? shown : shown(mark, text.slice(index + mark.length)),
      text: indices?.[1],
    })),
  );
  found.sort((left, right) => left.start - right.start);
  const marks: InlineMark[] = [];
  for (const {start, end, shown, text} of found) {
    if (start < (marks.at(-1)?.end ?? 0)) continue;
    if (text) marks.push({start, end: text[0], shown}, {start: text[1], end, shown});
    else marks.push({start, end, shown});
  }
  return marks;
}

/** Shortcodes show something, save comments, closing ones, and those that a closing one follows: they go around text. */
function shownByHugo(code: string, after: string): Rendering {
  const [, name] = /^\{\{[<%]\s*([\w/-]+)/.exec(code) ?? [];
  if (name === undefined) return 'omission';
  return name.startsWith('/') || new RegExp(`\\{\\{[<%]\\s*/\\s*${name}\\b`).test(after) ? 'nothing' : 'omission';
}

const showing = /^\{%-?\s*(?:data|include|link|post_url|asset|static|render|url|trans|translate)\b/;
/** In a line they stand between texts of which the page shows one. */
const choosing = /^\{%-?\s*(?:else|elsif|elseif|elif|when)\b/;
const silent =
  /^\{%-?\s*(?:end\w*|if|elsif|elseif|elif|else|unless|case|when|for|break|continue|assign|set|capture|increment|decrement|comment|highlight|code|block|tabs?|hint|content-ref|note|raw|liquid|with|macro|call|filter|autoescape|details|admonition|alert|callout|stepper|step|cycle)\b/;

/** Tags that print, and tags of which nobody knows; the others only steer what is printed. */
function shownByLiquid(code: string, after: string): Rendering {
  if (showing.test(code) || choosing.test(code)) return 'omission';
  const [, name = ''] = /^\{%-?\s*([\w-]+)/.exec(code) ?? [];
  return silent.test(code) || new RegExp(`\\{%-?\\s*end${name}\\b`).test(after) ? 'nothing' : 'picture';
}
