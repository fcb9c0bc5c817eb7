import type {Nodes, Root} from 'mdast';
import {lettersIn, letterTest, sumOf} from '../../text/index.js';
import type {Warning} from '../../types.js';

/** What is known of a file besides its text. */
interface ArticleHints {
  path?: string | undefined;
  /** Whether the author gave it a date, as posts have one. */
  isDated: boolean;
  /** How many articles a page lists; 0 for any other file. */
  teasers: number;
  /** What made a page, as it says itself. */
  generator?: unknown;
  /** What the author or the user says that it is; "article" leaves nothing to find out. */
  kind?: unknown;
}

/**
 * Says what a file is when it is no article but a README, a reference page, a changelog, a table or an index, and what
 * gives it away; undefined for an article, for what is said to be one, and whenever in doubt. What tells are its headings
 * and what its words stand in; the name README or CHANGELOG alone is not enough.
 * The bounds are set on 540 posts and guides, none of which may be refused, and on 437 READMEs and 168 changelogs of
 * npm packages, of which 19 in 20 are known.
 */
export function nonArticleMessage(
  tree: Root,
  {path, isDated, teasers, generator, kind}: ArticleHints,
): string | undefined {
  if (kind === 'article') return undefined;
  if (generator === 'brief') return 'this is a page that brief made, not an article';
  if (teasers > 0) return `this is an index page, not an article: it lists ${teasers} articles`;
  const counts = countAll(tree);
  const name = path?.split(/[/\\]/).at(-1) ?? '';
  const changelog = isDated ? undefined : changelogSign(counts, /^(?:change|history|release|news)/i.test(name));
  if (changelog) return `this is a changelog, not an article: ${changelog}`;
  const readme = isDated ? undefined : readmeSign(counts, /^readme\b/i.test(name));
  if (readme) return `this is a ${readme.what}, not an article: ${readme.sign}`;
  if (counts.table.length > 0) {
    const [table, prose, all] = [lettersOf(counts.table), lettersOf(counts.prose), lettersOfAll(counts)];
    if (table > 0.6 * all && prose < 2000 && all > 300) {
      return `this is a table page, not an article: ${percent(table, all)} of it stands in tables`;
    }
  }
  if (counts.linked.length >= leastLinks) {
    const [linked, said] = [lettersOf(counts.linked), lettersOf(counts.prose) + lettersOf(counts.list)];
    if (linked > 0.7 * said) return `this is an index page, not an article: ${percent(linked, said)} of it is links`;
  }
  return undefined;
}

const leastLinks = 8;

/** Whether what was read is an article, of which points may be made: no warning says otherwise. */
export function isArticle({warnings}: {warnings: readonly Warning[]}): boolean {
  return !warnings.some(({code}) => code === notAnArticle);
}

/** The code of the warning that says what a file is instead. */
export const notAnArticle = 'not-an-article';

/** Nodes by what they stand in. Few files have to be read for the number of their letters, which is fair to all scripts. */
interface Counts {
  headings: string[];
  prose: Nodes[];
  list: Nodes[];
  table: Nodes[];
  code: Nodes[];
  linked: Nodes[];
  badges: number;
}

function countAll(tree: Root): Counts {
  const counts: Counts = {headings: [], prose: [], list: [], table: [], code: [], linked: [], badges: 0};
  count(tree, counts, 'prose');
  return counts;
}

function lettersOf(nodes: readonly Nodes[]): number {
  return sumOf(nodes, (node) => lettersIn(textWithoutTags(node)));
}

function lettersOfAll({prose, list, table, code}: Counts): number {
  return sumOf([prose, list, table, code], lettersOf);
}

function count(node: Nodes, counts: Counts, place: 'prose' | 'list'): void {
  switch (node.type) {
    case 'heading':
      counts.headings.push(textWithoutTags(node).trim());
      break;
    case 'code':
      counts.code.push(node);
      break;
    case 'table':
      counts.table.push(node);
      break;
    case 'html':
      if (badge.test(node.value)) counts.badges++;
      break;
    case 'paragraph':
      counts[place].push(node);
      countInline(node, counts);
      break;
    default:
      if (!('children' in node)) break;
      for (const child of node.children) count(child, counts, node.type === 'listItem' ? 'list' : place);
  }
}

const badge = /shields\.io|badgen\.net|badge\.(?:svg|fury)|\/badges?\/|travis-ci|coveralls|codecov/i;

function countInline(node: Nodes, counts: Counts): void {
  if (node.type === 'image' ? badge.test(node.url) : node.type === 'html' && badge.test(node.value)) counts.badges++;
  if (node.type === 'link' || node.type === 'linkReference') {
    if (node.children[0]?.type === 'imageReference') counts.badges++;
    counts.linked.push(node);
  }
  if ('children' in node) for (const child of node.children) countInline(child, counts);
}

function textWithoutTags(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  return node.children.map(textWithoutTags).join(node.type === 'table' || node.type === 'tableRow' ? ' ' : '');
}

/** "1.4.0 (2026-01-20)", "[2.0.0] - 2026-01-20", "express 4.0", "2026-01-20", "Unreleased". */
const isVersion = letterTest(
  String.raw`^[^\p{L}\p{N}]*(?:version\s+|v\.?\s*|release\s+|changes in\s+|\w[\w/@.-]*\s+v?)?\[?v?\d+\.\d+(?:\.\d+|\.x)*[\w+-]*\]?\s*(?:$|[-–—(/:,|]|\d{4})|^\[?unreleased\b|^[^\p{L}\p{N}]*\d{4}-\d\d-\d\d\W*$|^\d{4}-\d\d-\d\d \/ \d`,
  'i',
);

function changelogSign(counts: Counts, isNamed: boolean): string | undefined {
  const {headings} = counts;
  const versions = headings.filter(isVersion).length;
  if (versions < 2 && !isNamed) return undefined;
  const isListed = lettersOf(counts.list) > lettersOf(counts.prose);
  const share = versions / headings.length;
  const isSure = versions > 2 ? share >= 0.25 || isListed : versions === 2 && (share >= 0.4 || isListed);
  if (isSure || (isNamed && versions > 0)) return `${versions} of ${headings.length} headings are versions`;
  return isNamed && isListed ? 'it is a list of changes' : undefined;
}

const around = (names: string) => letterTest(String.raw`^[^\p{L}\p{N}]*(?:${names})[^\p{L}\p{N}]*$`, 'i');

/** What only the parts of a README are called. */
const isOwnPart = around(
  'licen[sc]e|contribut(?:e|ing|ors)|backers|sponsors?|maintainers|release history|change ?log|running (?:the )?tests',
);
/** What they share with guides, which hardly ever have three of them. */
const isCommonPart = around(
  'installation|install(?:ing)?(?: .{1,20})?|api(?: reference)?|usage(?: .{1,20})?|getting started|quick ?start|' +
    'examples?|options|features|(?:table of )?contents|documentation|docs|tests?|testing|support|credits|authors?|' +
    'requirements|configuration|browser support|faq|security|methods|parameters|types|compatibility|related|' +
    'syntax(?: tree)?|what is this|when should i use this|use|donate|development|building',
);
const isMethod = letterTest(String.raw`[\w.]\(.*\)[^\p{L}\p{N}]*$|^\.\w`);

const longParagraph = 120; // letters; it says something

/** What looks like a README and has neither its name nor the parts and badges that only a README has documents an API. */
function readmeSign(counts: Counts, isNamed: boolean): {what: string; sign: string} | undefined {
  const {headings, badges} = counts;
  const own = headings.filter(isOwnPart);
  const common = headings.filter(isCommonPart);
  const methods = headings.filter(isMethod).length;
  const named = 2 * own.length + common.length + (badges > 0 ? 2 : 0) + (methods > 1 ? 1 : 0);
  const least = isNamed ? 1 : own.length > 0 || (badges > 0 && common.length > 0) ? 3 : 5;
  if (named + (counts.code.length > 0 ? 2 : 0) < least) return undefined;
  const [prose, code, all] = [lettersOf(counts.prose), lettersOf(counts.code), lettersOfAll(counts)];
  const longParagraphs = counts.prose.filter((node) => lettersIn(textWithoutTags(node)) >= longParagraph).length;
  const isMostlyProse = longParagraphs >= 12 && prose > 0.6 * all; // as an article is
  const points = named + (code > 0.2 * all ? 1 : 0) + (code > 0.5 * all ? 1 : 0) - (isMostlyProse ? 2 : 0);
  if (points < least) return undefined;
  const signs = [
    ...[...own, ...common].slice(0, 3).map((heading) => `"${heading}"`),
    ...(badges > 0 ? ['badges'] : []),
    ...(code > 0.2 * all ? [`${percent(code, all)} code`] : []),
  ];
  const what = isNamed || own.length > 0 || badges > 0 ? 'README' : 'reference page';
  return {what, sign: `it has ${signs.length > 0 ? signs.join(', ') : 'a list of methods'}`};
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`;
}
