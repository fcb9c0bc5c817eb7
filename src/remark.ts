import type {List, ListItem, Paragraph, PhrasingContent, Root} from 'mdast';
import type {VFile} from 'vfile';
import {BriefError} from './errors.js';
import {loadLanguage} from './language/index.js';
import type {Options} from './options.js';
import {isMapping} from './read/index.js';
import {blockTitlesOf} from './report/index.js';
import {summarize} from './summarize.js';
import type {Summary} from './types.js';

declare module 'vfile' {
  interface DataMap {
    /** What `article-brief/remark` found. */
    brief: Summary;
  }
}

/** Options of `summarize`, and what becomes of the tree. */
export interface RemarkBriefOptions extends Omit<Options, 'path' | 'format' | 'frontMatter'> {
  /** Puts the points and reasons into the tree, below the title or at its start; titles for other languages. */
  block?: boolean | BlockTitles | undefined;
}

export interface BlockTitles {
  /** Above the key points; by default "3-point summary", or "summary" in the language of the article. */
  points?: string | undefined;
  /** Above the reasons; by default "Why it matters" in the language of the article. */
  why?: string | undefined;
}

/**
 * A remark plugin: reads the file's source and leaves its summary in `file.data.brief`; with `block` it also puts points
 * and reasons into the tree. A file that cannot be summarized gets a message, and the build goes on without a summary.
 */
export default function remarkBrief({block = false, ...options}: RemarkBriefOptions = {}) {
  return async (tree: Root, file: VFile): Promise<void> => {
    const summary = await summaryOf(file, options);
    if (summary === undefined) return;
    file.data.brief = summary;
    if (!block) return;
    const place = placeOf(tree);
    const titles = blockTitlesOf(await loadLanguage(summary.language), summary.keyPoints.length);
    const parts = partsOf(summary, block === true ? {} : block, titles);
    tree.children = [...tree.children.slice(0, place), ...parts, ...tree.children.slice(place)];
  };
}

async function summaryOf(file: VFile, options: Options): Promise<Summary | undefined> {
  try {
    return await summarize(file.value ?? '', {...options, path: pathOf(file), frontMatter: frontMatterOf(file.data)});
  } catch (error) {
    if (!(error instanceof BriefError) || error.code === 'usage') throw error;
    file.message(error.message, {source: 'article-brief', ruleId: error.code, cause: error});
    return undefined;
  }
}

/** Builds cut the front matter off before plugins run; these are the places where they leave it. */
function frontMatterOf({matter, frontMatter, astro}: Record<string, unknown>): Options['frontMatter'] {
  const places = [matter, frontMatter, isMapping(astro) ? astro.frontmatter : undefined];
  return places.find(isMapping);
}

/** Relative to where the build runs, so that every machine writes the same. */
function pathOf({path, cwd}: VFile): string | undefined {
  const slashes = (name: string): string => name.replaceAll('\\', '/');
  return path && slashes(path).replace(`${slashes(cwd)}/`, '');
}

/** Behind front matter, imports and the title. */
function placeOf({children}: Root): number {
  const first = children.findIndex(({type}) => !['yaml', 'toml', 'mdxjsEsm'].includes(type));
  const title = children[first];
  return title?.type === 'heading' && title.depth === 1 ? first + 1 : Math.max(first, 0);
}

type Part = Paragraph | List;

function partsOf(
  {keyPoints, whyItMatters}: Summary,
  {points, why}: BlockTitles,
  usual: {points: string; reasons: string},
): Part[] {
  return [...part(points ?? usual.points, true, keyPoints), ...part(why ?? usual.reasons, false, whyItMatters)];
}

/** A title in bold, so that tables of contents leave it out, and a list. */
function part(title: string, ordered: boolean, sentences: readonly {text: string}[]): Part[] {
  if (sentences.length === 0) return [];
  const items = sentences.map(
    ({text}): ListItem => ({type: 'listItem', spread: false, children: [paragraph({type: 'text', value: text})]}),
  );
  return [
    paragraph({type: 'strong', children: [{type: 'text', value: title}]}),
    {type: 'list', ordered, spread: false, children: items},
  ];
}

function paragraph(content: PhrasingContent): Paragraph {
  return {type: 'paragraph', children: [content]};
}
