import {BriefError} from '../../errors.js';
import type {ArticleFormat} from '../../types.js';

/** Kinds of input by the extension of the file's name, in lower case with its dot. */
const formatsByExtension: Readonly<Record<string, ArticleFormat>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdown': 'markdown',
  '.mkd': 'markdown',
  '.mdx': 'mdx',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.txt': 'text',
  '.text': 'text',
};

/** Extensions of the files in which a folder is searched for articles. */
export const articleExtensions: readonly string[] = Object.keys(formatsByExtension);

/** Every kind of input, in the order in which messages name them. */
export const articleFormats: readonly ArticleFormat[] = ['markdown', 'mdx', 'html', 'text'];

const dataAndCode = new Set(
  (
    '.json .jsonc .json5 .jsonl .ndjson .ipynb .yaml .yml .toml .ini .cfg .conf .env .lock .xml .csv .tsv .log .map ' +
    '.js .mjs .cjs .jsx .ts .mts .cts .tsx .vue .svelte .css .scss .sass .less .py .rb .php .go .rs .java .kt .swift ' +
    '.c .h .cc .cpp .hpp .cs .sh .bash .zsh .fish .ps1 .bat .sql .r .lua .pl .gradle'
  ).split(' '),
);

/** Markup that would pass for Markdown and be misread, and documents that are no text; and what makes Markdown of them. */
const otherMarkup: readonly {name: string; extensions: readonly string[]; recipe: string}[] = [
  {
    name: 'reStructuredText',
    extensions: ['.rst', '.rest'],
    recipe: 'pandoc -f rst -s --wrap=none -t gfm FILE | brief',
  },
  {
    name: 'AsciiDoc',
    extensions: ['.adoc', '.asciidoc'],
    recipe: 'asciidoctor -b docbook -o - FILE | pandoc -f docbook -s --wrap=none -t gfm | brief',
  },
  {name: 'Org', extensions: ['.org'], recipe: 'pandoc -f org -s --wrap=none -t gfm FILE | brief'},
  {name: 'Textile', extensions: ['.textile'], recipe: 'pandoc -f textile -s --wrap=none -t gfm FILE | brief'},
  {name: 'LaTeX', extensions: ['.tex'], recipe: 'pandoc -f latex -s --wrap=none -t gfm FILE | brief'},
  {name: 'a Word document', extensions: ['.docx'], recipe: 'pandoc -f docx -s --wrap=none -t gfm FILE | brief'},
  {name: 'an OpenDocument text', extensions: ['.odt'], recipe: 'pandoc -f odt -s --wrap=none -t gfm FILE | brief'},
];

/**
 * The kind of input that a file's name tells; undefined when it tells none. Throws a BriefError 'unsupported' for the
 * name of data, code or other markup, which would pass for Markdown otherwise.
 */
export function formatByName(path: string | undefined): ArticleFormat | undefined {
  const extension = /(?<=[^/\\])\.[^./\\]*$/.exec(path ?? '')?.[0].toLowerCase() ?? '';
  if (dataAndCode.has(extension)) throw unsupported(`a ${extension} file holds data or code`);
  const other = otherMarkup.find(({extensions}) => extensions.includes(extension));
  if (other) {
    throw new BriefError(
      'unsupported',
      `this is ${other.name}, and brief reads Markdown; convert it (${other.recipe})`,
    );
  }
  return Object.hasOwn(formatsByExtension, extension) ? formatsByExtension[extension] : undefined;
}

/** The kind of input that the text itself tells; Markdown is what everything else is. Throws as `formatByName` does. */
export function formatByContent(text: string): ArticleFormat {
  if (isJson(text)) throw unsupported('this is a JSON document');
  return beginsLikePage(text) ? 'html' : 'markdown';
}

/** True for a whole web page. A comment or a tag of its body may begin a Markdown file just as well. */
export function beginsLikePage(text: string): boolean {
  const head = text.slice(0, longestPreamble).replace(/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?/, '');
  return /^<(?:!doctype\s+html|html|head)\b/i.test(withoutComments(head));
}

const longestPreamble = 4096; // characters; licences and conditional comments in front of the first tag

function withoutComments(text: string): string {
  let rest = text;
  while (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    if (end < 0) return '';
    rest = rest.slice(end + 3).trimStart();
  }
  return rest;
}

function isJson(text: string): boolean {
  if (!/^\s*[[{]/.test(text) || !/[\]}]\s*$/.test(text.slice(-100))) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function unsupported(what: string): BriefError {
  return new BriefError(
    'unsupported',
    `${what}, not an article; if it is one, pipe it in (brief --stdin-filepath article.txt < FILE)`,
  );
}
