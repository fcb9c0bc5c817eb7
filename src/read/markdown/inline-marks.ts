import {mathCharacter} from './inline-math.js';

/** Stand in the text of a block where the page shows a picture, and where it shows something that words cannot tell. */
export const picture = '\ue001';
export const omission = '\ue002';

/**
 * What a reader of the page sees in the place of a mark: nothing; nothing, and what stands around it is one word; a
 * picture, without which a sentence has an omission when it stands amid it; something without which it always has one.
 */
export type Rendering = 'nothing' | 'joined' | 'picture' | 'emoji' | 'omission';

/** Markup in the visible text of a block that a reader of the page does not see. */
export interface InlineMark {
  start: number;
  end: number;
  shown: Rendering;
}

interface Kind {
  pattern: RegExp;
  /** What is shown in place of the match, or with `text` in place of what is around its first group. */
  shown: Rendering | ((mark: string, after: string) => Rendering);
  text?: true;
}

/** Most of a formula that is read as text; a longer one is an omission. */
const longestFormula = 40; // characters

const kinds: readonly Kind[] = [
  {pattern: /\u00ad|\u200b|\u2060|\ufeff/, shown: 'joined'}, // where a word may be broken, and where not
  {pattern: new RegExp(omission), shown: 'omission'},
  {pattern: new RegExp(picture), shown: 'picture'},
  {
    pattern: new RegExp(
      String.raw`\$(?=[^$]*${mathCharacter})[^$]{${longestFormula},}\$|${mathCharacter}{1,2}\([^()]{${longestFormula},}${mathCharacter}{1,2}\)`,
    ),
    shown: 'omission',
  },
  {pattern: /\{%-?\s*comment\b[^{}]*%\}[\s\S]{0,2000}?\{%-?\s*endcomment\s*-?%\}/, shown: 'nothing'}, // comments of Liquid
  {pattern: /\{%-?\s*(?:end)?raw\s*-?%\}/, shown: 'joined'}, // may stand between braces that are shown
  {pattern: /\{\{[^{}]*?\stext="([^"]+)"[^{}]*\}\}/, shown: 'joined', text: true},
  {pattern: /\{\{[^{}]*\}\}/, shown: shownByHugo}, // Hugo, Liquid, Jinja
  {pattern: /\{%(?:[^{}]|\{[^{}]*\})*%\}/, shown: shownByLiquid},
  {pattern: /\{#(?=\s)[^{}]*#\}|\{\/\*[^{}]*\*\/\}/, shown: 'nothing'}, // comments of Jinja and MDX
  {pattern: /\{::comment\}[\s\S]{0,2000}?\{:\/(?:comment)?\}/, shown: 'nothing'}, // comments of kramdown
  {pattern: /<%[^%]*%>|\(\([0-9a-f]{4,}-[0-9a-f-]+\)\)/, shown: 'omission'}, // templates, references to blocks of Logseq
  {pattern: /\{>>[^<]*<<\}|\{--[^{}]*--\}/, shown: 'nothing'}, // CriticMarkup: a comment, what is struck out
  {pattern: /\{- [^{}]* -\}/, shown: 'nothing'}, // GitLab: what is struck out, and what is new
  {pattern: /\{\+ ([^{}]*) \+\}/, shown: 'joined', text: true},
  {pattern: /\{(?:\+\+|==)([^{}]*)(?:\+\+|==)\}/, shown: 'joined', text: true},
  {pattern: /\[([^[\]]*)\]\{[.#:][^{}]*\}/, shown: 'joined', text: true}, // a span with attributes
  {
    pattern:
      /\{:[^{}]*\}|\{\s*[#.][^{}\s][^{}]*\}|\{\s*[\w:-]+=(?:"[^"]*"|'[^']*'|_\w+)[^{}]*\}|\{\s*(?:width|height)=[\d.]+[^{}]*\}|\{=\w+\}/,
    shown: 'nothing', // attribute lists
  },
  {pattern: /\[!\w[^[\]\r\n]*\](?:\([^()\r\n]*\))?[+-]?/, shown: 'nothing'}, // alerts and includes
  {pattern: /\[\^[^[\]\s]+\]:?|\^\[[^[\]]*\]/, shown: 'nothing'}, // footnote marks that lead nowhere, notes in the text
  {pattern: /!\[\[[^[\]]*\]\]/, shown: 'picture'}, // embedded notes
  {pattern: /(?<![\p{L}\p{N}])\[\[(?:[^[\]|\r\n]*\|(?!\])|#)?([^[\]|\r\n]+)\|?\]\]/u, shown: 'joined', text: true}, // links of wikis
  {pattern: /\[(?:[^[\]@\r\n]*\s)?-?@[\p{L}\p{N}_][^[\]]*\]/u, shown: 'nothing'}, // citations of Pandoc
  {pattern: /(?<![\w@])@(?:fig|tbl|tab|eq|sec|lst|thm)[:-][\w-]+|@ref\([\w:-]+\)/, shown: 'omission'}, // its references to figures
  {pattern: /\\(?:[a-z]?ref|autoref|[a-z]*cite[a-z]*)\{[^{}]*\}/i, shown: 'omission'},
  {pattern: /(?<![\w:]):[a-z][\w-]*\[([^[\]]*)\](?:\{[^{}]*\})?/, shown: 'joined', text: true}, // directives within a line
  {pattern: /:::[a-z]+ (?:[^:\r\n]|:(?!::))*:::/, shown: 'picture'}, // images of Docs
  {pattern: /(?<![\w:]):(?:[a-z][\w+-]*|[+-]1|100|1234):(?![\w:])/, shown: 'emoji'},
  {pattern: /==(?=[^\s=])([^=\r\n]*[^\s=])==(?!=)/, shown: 'joined', text: true}, // what is marked
  {pattern: /(?<![\p{L}\p{N}+])\+\+(?=[^\s+])([^+\r\n]*[^\s+])\+\+(?![\p{L}\p{N}+])/u, shown: 'joined', text: true}, // or inserted
  {pattern: /\+\+([a-z][\w-]*(?:\+[\w-]+)+)\+\+/, shown: 'joined', text: true}, // keys of MkDocs
  {pattern: /\^\^(?=\S)([^^\r\n]*\S)\^\^/, shown: 'joined', text: true}, // and what it underlines
  // Fields of Dataview and Logseq: "rating:: 5" as a line, "[priority:: high]" in one.
  {pattern: /^[ \t]*[\w-]+::[ \t][^\r\n]*(?<![.!?])$|\[[\w -]+::[^[\]]*\]|\([\w -]+::[^()]*\)/m, shown: 'nothing'},
  // Names of what follows and files that are put in, in MyST, MkDocs and VitePress.
  {
    pattern: /^\([\w:-]+\)=[ \t]*$|^\+\+\+(?:[ \t]+\{[^\r\n]*)?$|^;?-{1,2}8<-{1,2}[ \t][^\r\n]*$|^<<<[ \t]*@?\/\S+$/m,
    shown: 'nothing',
  },
  {pattern: /^\[[-/><!?*"~+]\][ \t]+/, shown: 'nothing'}, // boxes of tasks that are neither open nor done
  {pattern: /^\(@[\w-]*\)[ \t]+|^\|[ \t](?=[^|\r\n]+$)|^:[ \t]{2,}(?=\S)/m, shown: 'nothing'}, // examples, lines and definitions of Pandoc
  {pattern: /\(@[\w-]+\)/, shown: 'omission'}, // where it refers to an example
  {pattern: /(?<![^\s(])%%(?!%)(?:[^%]|%(?!%))+%%/, shown: 'nothing'}, // comments of Obsidian
  {pattern: /(?<=^|[ \t\r\n])\^(?=[\w-]*[a-z])[\w-]{2,}[ \t]*$(?![\s\S])/i, shown: 'nothing'}, // its names of blocks
  {pattern: /^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+"[^"\r\n]*")?[ \t]*$/m, shown: 'nothing'}, // admonitions
];

const mayHaveMarks =
  /<%|\)=|<<<|\(\(|::|8<|^[|:]|[{[\u00ad\u200b\u2060\ufeff\ue000-\ue002@\\^]|!!!|\?\?\?|:[\w+-]+[:[]|:::|==|\+\+|%%/m;

const finders = kinds.map(({pattern, ...kind}) => ({
  ...kind,
  pattern: new RegExp(pattern.source, `g${pattern.flags}${kind.text ? 'd' : ''}`),
}));

/** Finds the marks of a block, in rising order; where two overlap, the first one counts. */
export function findInlineMarks(text: string): InlineMark[] {
  if (!mayHaveMarks.test(text)) return [];
  const found = finders.flatMap(({pattern, shown}) =>
    [...text.matchAll(pattern)].map(({0: mark, index, indices}) => ({
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
