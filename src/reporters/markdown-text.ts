import type {Root} from 'mdast';
import {type Handle, type Options, toMarkdown} from 'mdast-util-to-markdown';

/** Marks that mean something in GFM, HTML, MDX or a template, on top of those of CommonMark. */
const alwaysUnsafe = ['<', '>', '&', '{', '}', '~', '|', '$'];

const references: Readonly<Record<string, string>> = {'<': '&lt;', '>': '&gt;', '&': '&amp;'};

/** A backslash keeps a tag from CommonMark alone; a reference keeps it from what reads the file as HTML as well. */
const text: Handle = ({value}: {value: string}, _, state, info) =>
  state.safe(value, info).replace(/\\([\s\S])/g, (kept, character: string) => references[character] ?? kept);

const options: Options = {
  bullet: '-',
  listItemIndent: 'one',
  unsafe: alwaysUnsafe.map((character) => ({character, inConstruct: 'phrasing'})),
  handlers: {text},
};

/** Markdown of a tree whose text stays text, whoever wrote it: in CommonMark, in its common extensions and in HTML. */
export function markdownOf(tree: Root): string {
  return toMarkdown(tree, options);
}
