/** An article of a site, as the rules that compare articles know it. */
interface SitePage {
  path: string;
  language: string;
}

const mostPages = 50; // with one text; whoever has more of them needs no longer list

/** What the rules of a site remember of the articles that were checked before. */
export class Site {
  readonly #pages = new Map<string, SitePage[]>();

  /**
   * Remembers an article by a text of its own; `kind` tells titles from descriptions. Gives the path of one that was
   * added before with the same text in the same language, and is no other edition of this one.
   */
  add(kind: string, text: string, page: SitePage): string | undefined {
    const key = `${kind} ${page.language} ${folded(text)}`;
    const pages = this.#pages.get(key) ?? [];
    const other = pages.find(({path}) => path !== page.path && !areEditions(path, page.path));
    if (pages.length < mostPages) this.#pages.set(key, [...pages, page]);
    return other?.path;
  }
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/** A folder for a version or a language: "version-2.x", "v3.1", "next", "current", "pt-BR". */
const edition = /^(?:(?:version-?|v)?\d+(?:\.(?:\d+|x))*|next|current|latest|stable|[a-z]{2,3}(?:[-_][a-z]{2,4})?)$/i;

/** Whether two files are one page in different versions or languages: what stands below the folder of one is the same. */
function areEditions(left: string, right: string): boolean {
  const [a, b] = [partsOf(left), partsOf(right)];
  return isEditionOf(a, b) || isEditionOf(b, a);
}

function isEditionOf(parts: readonly string[], others: readonly string[]): boolean {
  const below = parts.slice(parts.findLastIndex((name, at) => at < parts.length - 1 && edition.test(name)) + 1);
  if (below.length === parts.length) return parts.join('/') === others.join('/');
  return others.length >= below.length && others.slice(-below.length).join('/') === below.join('/');
}

/** The folders and the name, without a language between name and extension, as Hugo has it: "ferry.fr.md". */
function partsOf(path: string): string[] {
  return path.replace(/(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?\.\w+$/i, '').split('/');
}
