import {readFrontMatter} from '../../read/index.js';
import {textOf} from '../file-system/regular-file.js';

/** Folders of site generators whose files become parts of pages, or wait to become one. */
const folders: Readonly<Record<string, string>> = {
  _drafts: 'drafts',
  ...Object.fromEntries(
    ['components', 'data', 'fragments', 'includes', 'layouts', 'partials', 'shared', 'snippets', 'templates'].map(
      (name) => [`_${name}`, 'partials'],
    ),
  ),
};

const forPrograms =
  /^(?:(?:requirements[\w.-]*|constraints|robots|humans|security|(?:app-)?ads|cmakelists|licen[cs]e|copying|notice|llms(?:-full)?)\.txt|404\.html?)$/i;

/**
 * Why a file or folder that was come across is no page of its own, by its name alone: Astro and Docusaurus build no page
 * of `_name.mdx`. Hugo's `_index.md` is one, and so is a post that begins with a date.
 */
export function unpublishedName(name: string, entry: 'file' | 'folder'): string | undefined {
  if (entry === 'folder') return Object.hasOwn(folders, name) ? folders[name] : undefined;
  if (forPrograms.test(name)) return 'for programs';
  return /^_(?!index\.)\p{L}/u.test(name) ? 'a partial' : undefined;
}

/** The same for a file that a pattern matched; what the pattern names with its `_` is meant. */
export function unpublishedPath(path: string, pattern: string): string | undefined {
  if (/(?:^|\/)_/.test(pattern)) return undefined;
  const names = path.split('/');
  const causes = names.map((name, index) => unpublishedName(name, index < names.length - 1 ? 'folder' : 'file'));
  return causes.find((cause) => cause !== undefined);
}

const longestFrontMatter = 20_000; // bytes in which a draft is looked for

/** Whether the front matter of a file says that it is not published: `draft: true`, or `published: false`. */
export async function isDraft(bytes: Uint8Array): Promise<boolean> {
  const head = textOf(bytes.subarray(0, longestFrontMatter));
  if (!/^(?:---|\+\+\+|\{)/.test(head) || !/\b(?:draft|published)\b/.test(head)) return false;
  const {draft, published} = (await readFrontMatter(head)).data;
  return draft === true || published === false;
}
