import type {Html, PhrasingContent, Root, RootContent, Text} from 'mdast';
import {type MdxTextExpression, mdxExpressionFromMarkdown} from 'mdast-util-mdx-expression';
import {type MdxJsxFlowElement, type MdxJsxTextElement, mdxJsxFromMarkdown} from 'mdast-util-mdx-jsx';
import {mdxExpression} from 'micromark-extension-mdx-expression';
import {mdxJsx} from 'micromark-extension-mdx-jsx';
import {mdxMd} from 'micromark-extension-mdx-md';
import type {Processor} from 'unified';
import {processor} from './markdown.js';

/** The tree, or what is wrong with the file and in which of its lines. */
type ParsedMdx = {tree: Root} | {problem: string; line: number};

/**
 * MDX as the tree that Markdown has: of components stays what stands between their tags, of expressions what is a
 * string. Import and export statements have to be out of the text already. JavaScript is not parsed, only its braces
 * are counted, so what another compiler refuses may pass here.
 * Source: https://mdxjs.com/docs/what-is-mdx/
 */
export function parseMdx(text: string): ParsedMdx {
  try {
    const tree = mdxProcessor.parse(text);
    return {tree: {...tree, children: tree.children.flatMap(readBlock)}};
  } catch (error) {
    // The parser's development build asserts what its other build reports: tags that do not nest.
    if (isAssertion(error)) return {problem: 'its tags do not nest', line: 1};
    if (!isSyntaxError(error)) throw error;
    const problem = error.reason.replace(/ \((?:note|U\+|\d)[^)]*\)/g, '').replace(/,? expected .*/s, '');
    return {problem, line: error.line ?? Number(/\((\d+):/.exec(error.reason)?.[1] ?? 1)};
  }
}

const mdxProcessor = processor().use(mdx).freeze();

function mdx(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions?.push(mdxMd(), mdxExpression(), mdxJsx());
  data.fromMarkdownExtensions?.push(mdxExpressionFromMarkdown(), mdxJsxFromMarkdown());
}

interface SyntaxProblem {
  reason: string;
  line: number | undefined;
}

function isAssertion(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_ASSERTION';
}

function isSyntaxError(error: unknown): error is SyntaxProblem {
  return error instanceof Error && error.name !== 'RangeError' && 'reason' in error && 'line' in error;
}

/** Elements of HTML whose content is no prose. */
const unread = new Set(
  'audio button code figcaption iframe pre script select style svg table textarea video'.split(' '),
);

function readBlock(node: RootContent): RootContent[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
      return readComponent(node);
    case 'mdxFlowExpression':
      return isComment(node.value) ? [] : [somethingSeen(node)];
    case 'paragraph':
    case 'heading':
      return [{...node, children: readLine(node.children)}];
    default:
      return 'children' in node ? [{...node, children: node.children.flatMap(readBlock)} as RootContent] : [node];
  }
}

/** What stands between the tags of a component; where that is nothing, the page shows what the component makes. */
function readComponent(node: MdxJsxFlowElement): RootContent[] {
  const children = unread.has(node.name ?? '') ? [] : node.children.flatMap(readBlock);
  return children.length > 0 ? children : [somethingSeen(node)];
}

/** No prose, but a section that holds it is not empty. */
function somethingSeen(node: RootContent): RootContent {
  return {type: 'thematicBreak', ...at(node)};
}

function readLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    switch (node.type) {
      case 'mdxTextExpression':
        return readExpression(node);
      case 'mdxJsxTextElement':
        return readElement(node);
      default:
        return 'children' in node ? [{...node, children: readLine(node.children)} as PhrasingContent] : [node];
    }
  });
}

/** An element as Markdown has it: tags of HTML around its content. */
function readElement(node: MdxJsxTextElement): PhrasingContent[] {
  const tag = (value: string): Html => ({type: 'html', value, ...at(node)});
  if (!node.name) return readLine(node.children);
  if (node.children.length === 0) return [tag(`<${node.name}/>`)];
  return [tag(`<${node.name}>`), ...readLine(node.children), tag(`</${node.name}>`)];
}

/** What a page shows in place of an expression: a string itself, nothing for a comment or the id of a heading. */
function readExpression(node: MdxTextExpression): PhrasingContent[] {
  const text = /^\s*(['"`])((?:(?!\1)[^\\$])*)\1\s*$/.exec(node.value)?.[2];
  if (text) return [{type: 'text', value: text, ...at(node)}];
  const isNothing = text === '' || isComment(node.value) || /^\s*#[\w-]+\s*$/.test(node.value);
  return isNothing ? [] : [{type: 'text', value: '', data: {omission: true}, ...at(node)}];
}

function isComment(code: string): boolean {
  return /^\s*(?:\/\*[\s\S]*\*\/\s*)?$/.test(code);
}

function at({position}: RootContent): Pick<Text, 'position'> {
  return position ? {position} : {};
}
