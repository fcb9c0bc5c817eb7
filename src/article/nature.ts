import type {Nodes, Root} from 'mdast';
import {letterPattern, lettersIn} from '../language/index.js';

/** What is known of a file besides its text. */
export interface Surroundings {
  path?: string | undefined;
  /** Whether the author gave it a date, as posts have one. */
  isDated: boolean;
  /** How many articles a page lists; 0 for any other file. */
  teasers: number;
  /** What made a page, as it says itself. */
  generator?: unknown;
}

/**
 * Says what a file is when it is no article but a README, a changelog, a table or an index, and what gives it away;
 * undefined for an article, and whenever in doubt. What tells are its headings and what its words stand in; the name
 * README or CHANGELOG alone is not enough.
 * The bounds are set on 540 posts and guides, none of which may be refused, and on 437 READMEs and 168 changelogs of
 * npm packages, of which 19 in 20 are known.
 */
export function natureOf(tree: Root, {path, isDated, teasers, generator}: Surroundings): string | undefined {
  if (generator === 'brief') return 'this is a page that brief made, not an article';
  if (teasers > 0) return `this is an index page, not an article: it lists ${teasers} articles`;
  const counts = countAll(tree);
  const name = path?.split(/[/\\]/).at(-1) ?? '';
  const changelog = isDated ? undefined : changelogSign(counts, /^(?:change|history|release|news)/i.test(name));
  if (changelog) return `this is a changelog, not an article: ${changelog}`;
  const readme = isDated ? undefined : readmeSign(counts, /^readme\b/i.test(name));
  if (readme) return `this is a README, not an article: ${readme}`;
  const all = counts.prose + counts.list + counts.table + counts.code;
  if (counts.table > 0.6 * all && counts.prose < 2000 && all > 300) {
    return `this is a table page, not an article: ${percent(counts.table, all)} of it stands in tables`;
  }
  const said = counts.prose + counts.list;
  if (counts.links >= leastLinks && counts.linked > 0.7 * said) {
    return `this is an index page, not an article: ${percent(counts.linked, said)} of it is links`;
  }
  return undefined;
}

const leastLinks = 8;

/** Letters by what they stand in, which is fair to scripts without spaces; headings, links and badges one by one. */
interface Counts {
  headings: string[];
  prose: number;
  list: number;
  table: number;
  code: number;
  links: number;
  linked: number;
  badges: number;
  /** Paragraphs of a length that says something. */
  longParagraphs: number;
}

function countAll(tree: Root): Counts {
  const counts: Counts = {
    headings: [],
    prose: 0,
    list: 0,
    table: 0,
    code: 0,
    links: 0,
    linked: 0,
    badges: 0,
    longParagraphs: 0,
  };
  count(tree, counts, 'prose');
  return counts;
}

function count(node: Nodes, counts: Counts, place: 'prose' | 'list'): void {
  switch (node.type) {
    case 'heading':
      counts.headings.push(textOf(node).trim());
      break;
    case 'code':
      counts.code += lettersIn(node.value);
      break;
    case 'table':
      counts.table += lettersIn(textOf(node));
      break;
    case 'html':
      if (badge.test(node.value)) counts.badges++;
      break;
    case 'paragraph':
      countParagraph(node, counts, place);
      break;
    default:
      if (!('children' in node)) break;
      for (const child of node.children) count(child, counts, node.type === 'listItem' ? 'list' : place);
  }
}

const longParagraph = 120; // letters

function countParagraph(node: Nodes, counts: Counts, place: 'prose' | 'list'): void {
  const letters = lettersIn(textOf(node));
  counts[place] += letters;
  if (place === 'prose' && letters >= longParagraph) counts.longParagraphs++;
  countInline(node, counts);
}

const badge = /shields\.io|badgen\.net|badge\.(?:svg|fury)|\/badges?\/|travis-ci|coveralls|codecov/i;

function countInline(node: Nodes, counts: Counts): void {
  if (node.type === 'image' ? badge.test(node.url) : node.type === 'html' && badge.test(node.value)) counts.badges++;
  if (node.type === 'link' || node.type === 'linkReference') {
    if (node.children[0]?.type === 'imageReference') counts.badges++;
    counts.links++;
    counts.linked += lettersIn(textOf(node));
  }
  if ('children' in node) for (const child of node.children) countInline(child, counts);
}

function textOf(node: Nodes): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if (!('children' in node)) return '';
  return node.children.map(textOf).join(node.type === 'table' || node.type === 'tableRow' ? ' ' : '');
}

/** "1.4.0 (2026-01-20)", "[2.0.0] - 2026-01-20", "express 4.0", "2026-01-20", "Unreleased". */
const version = letterPattern(
  String.raw`^[^\p{L}\p{N}]*(?:version\s+|v\.?\s*|release\s+|changes in\s+|\w[\w/@.-]*\s+v?)?\[?v?\d+\.\d+(?:\.\d+|\.x)*[\w+-]*\]?\s*(?:$|[-–—(/:,|]|\d{4})|^\[?unreleased\b|^[^\p{L}\p{N}]*\d{4}-\d\d-\d\d\W*$|^\d{4}-\d\d-\d\d \/ \d`,
  'i',
);

function changelogSign({headings, list, prose}: Counts, isNamed: boolean): string | undefined {
  const versions = headings.filter((heading) => version(heading).test(heading)).length;
  const isListed = list > prose;
  const share = versions / headings.length;
  const isSure = versions > 2 ? share >= 0.25 || isListed : versions === 2 && (share >= 0.4 || isListed);
  if (isSure || (isNamed && versions > 0)) return `${versions} of ${headings.length} headings are versions`;
  return isNamed && isListed ? 'it is a list of changes' : undefined;
}

const around = (names: string) => letterPattern(String.raw`^[^\p{L}\p{N}]*(?:${names})[^\p{L}\p{N}]*$`, 'i');

/** What only the parts of a README are called. */
const ownParts = around(
  'licen[sc]e|contribut(?:e|ing|ors)|backers|sponsors?|maintainers|release history|change ?log|running (?:the )?tests',
);
/** What they share with guides, which hardly ever have three of them. */
const commonParts = around(
  'installation|install(?:ing)?(?: .{1,20})?|api(?: reference)?|usage(?: .{1,20})?|getting started|quick ?start|' +
    'examples?|options|features|(?:table of )?contents|documentation|docs|tests?|testing|support|credits|authors?|' +
    'requirements|configuration|browser support|faq|security|methods|parameters|types|compatibility|related|' +
    'syntax(?: tree)?|what is this|when should i use this|use|donate|development|building',
);
const method = letterPattern(String.raw`[\w.]\(.*\)[^\p{L}\p{N}]*$|^\.\w`);

function readmeSign(counts: Counts, isNamed: boolean): string | undefined {
  const {headings, prose, list, table, code, badges, longParagraphs} = counts;
  const all = prose + list + table + code;
  const own = headings.filter((heading) => ownParts(heading).test(heading));
  const common = headings.filter((heading) => commonParts(heading).test(heading));
  const points = [
    2 * own.length,
    common.length,
    badges > 0 ? 2 : 0,
    code > 0.2 * all ? 1 : 0,
    code > 0.5 * all ? 1 : 0,
    headings.filter((heading) => method(heading).test(heading)).length > 1 ? 1 : 0,
    longParagraphs >= 12 && prose > 0.6 * all ? -2 : 0, // what an article has most of
  ].reduce((sum, value) => sum + value);
  const least = own.length > 0 || (badges > 0 && common.length > 0) ? 3 : 5;
  if (points < (isNamed ? 1 : least)) return undefined;
  const signs = [
    ...[...own, ...common].slice(0, 3).map((heading) => `"${heading}"`),
    ...(badges > 0 ? ['badges'] : []),
    ...(code > 0.2 * all ? [`${percent(code, all)} code`] : []),
  ];
  return `it has ${signs.length > 0 ? signs.join(', ') : 'a list of methods'}`;
}

function percent(part: number, whole: number): string {
  return `${Math.round((100 * part) / whole)}%`;
}
