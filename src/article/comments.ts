import type {Nodes, Root} from 'mdast';

/** A comment's text and its place in the Markdown that was searched. */
export interface FoundComment {
  text: string;
  start: number;
  end: number;
}

const comment = /<!--(?!-?>)([\s\S]*?)-->|\{\/\*([\s\S]*?)\*\/\}/g;

/** The comments of a Markdown text, HTML's and MDX's. What stands in code is shown to the reader, so it is none. */
export function findComments(text: string, tree: Root): FoundComment[] {
  const found = [...text.matchAll(comment)].map(({0: whole, 1: html, 2: mdx, index}) => ({
    text: (html ?? mdx ?? '').trim(),
    start: index,
    end: index + whole.length,
  }));
  if (found.length === 0) return [];
  const code = codeRanges(tree);
  return found.filter(({start}) => !code.some(([from, to]) => from <= start && start < to));
}

function codeRanges(node: Nodes): [start: number, end: number][] {
  if (node.type === 'code' || node.type === 'inlineCode') {
    return [[node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]];
  }
  return 'children' in node ? node.children.flatMap(codeRanges) : [];
}
