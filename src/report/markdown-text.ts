import type {List, Paragraph, PhrasingContent, Root, Text} from 'mdast';
import {type Handle, type Options, toMarkdown} from 'mdast-util-to-markdown';
import {sanitize} from './sanitize.js';

/** Marks that mean something in GFM, HTML, MDX or a template, on top of those of CommonMark. */
const alwaysUnsafe = ['<', '>', '&', '{', '}', '~', '|', '$'];

const notInConstruct = ['destinationLiteral' as const, 'destinationRaw' as const];

/** What GFM makes a link of wherever it stands, and what some take for a directive (":name") or a picture (":smile:"). */
const unsafeInPlace: Options['unsafe'] = [
  {character: ':', before: '[ps]', after: '\\/', inConstruct: 'phrasing', notInConstruct},
  {character: '.', before: '[Ww]', after: '[\\-.\\w]', inConstruct: 'phrasing', notInConstruct},
  {character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', inConstruct: 'phrasing', notInConstruct},
  {character: ':', after: '[A-Za-z+-]', inConstruct: 'phrasing', notInConstruct},
  {character: ':', after: ':', inConstruct: 'phrasing', notInConstruct},
];

const references: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;'};

/** A backslash keeps a tag from CommonMark alone; a reference keeps it from what reads the file as HTML as well. */
const handleText: Handle = ({value}: {value: string}, _, state, info) =>
  state.safe(value, info).replace(/\\([\s\S])/g, (kept, character: string) => references[character] ?? kept);

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  unsafe: [...alwaysUnsafe.map((character) => ({character, inConstruct: 'phrasing' as const})), ...unsafeInPlace],
  handlers: {text: handleText},
};

/** Markdown of a tree whose text stays text, whoever wrote it: in CommonMark, in its common extensions and in HTML. */
export function markdownOf(tree: Root): string {
  return toMarkdown(tree, options);
}

/** The nodes of which such trees are made; a text loses what a terminal would obey. */
export function text(value: string): Text {
  return {type: 'text', value: sanitize(value)};
}

export function strong(value: string): PhrasingContent {
  return {type: 'strong', children: [text(value)]};
}

/** A title that leads to its page, where it has one. */
export function linked({title, link}: {title: string; link: string | null}): PhrasingContent {
  return link === null ? text(title) : {type: 'link', url: link, children: [text(title)]};
}

export function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children};
}

export function list(items: readonly string[], ordered: boolean): List {
  const children = items.map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: [paragraph(text(item))],
  }));
  return {type: 'list', ordered, spread: false, children};
}
