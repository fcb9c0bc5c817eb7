import {analyze} from './analysis.js';
import {
  type Address,
  type ArticleDate,
  addressOf,
  dateOf,
  distinctiveLines,
  type Folded,
  foldNearDuplicates,
  groupByFolder,
  groupBySubject,
  type LineCandidate,
  lineCandidates,
  type Subject,
  shinglesOf,
  subjectsOf,
} from './collection/index.js';
import {type Options, withoutLimit} from './options.js';
import {shownTitle} from './report/index.js';
import {summarizeAnalysis} from './summarize.js';
import {byCodeUnit, splitSentences, sumOf} from './text/index.js';
import {categoriesAndTags} from './topics/index.js';
import type {Digest, DigestEntry, DigestReference, DigestTopic, Summary} from './types.js';

/** What a digest has to know of one article: little enough to hold thousands of them. */
export interface DigestItem {
  summary: Summary;
  date: ArticleDate | undefined;
  subjects: readonly Subject[];
  shingles: Uint32Array;
  /** What the front matter says of its place on its site. */
  address: Address | undefined;
  /** What may stand for it in a list. */
  lines: readonly LineCandidate[];
}

interface DigestOptions {
  title: string;
  /** How many articles at most, the newest; all of them without it. */
  max?: number | undefined;
  /** Whether articles are grouped by the folders in which they lie, where there are several. */
  byFolder?: boolean | undefined;
  /** Whether near-duplicates stay, each for itself, as in a list of all pages of a site. */
  keepCopies?: boolean | undefined;
  /** Where a reader finds an article; null where that cannot be told. */
  linkTo(article: {path: string; address?: Address | undefined; day?: string | undefined}): string | null;
}

const mostPoints = 6; // to choose a line from

/** Reads one article for a digest. Rejects as `summarize` does. */
export async function readForDigest(input: string | Uint8Array, options: Options): Promise<DigestItem> {
  const analysis = await analyze(input, options);
  const {article, language} = analysis;
  // Of one article more may be said than of many.
  const wanted = {...withoutLimit(options), points: mostPoints, why: 0};
  const {keyPoints, warnings, ...summary} = summarizeAnalysis(analysis, wanted);
  const best = keyPoints.toSorted((left, right) => right.score - left.score).slice(0, 1);
  const {categories, tags} = categoriesAndTags(article);
  const {description} = article.frontMatter;
  const described = typeof description === 'string' ? splitSentences(description, language.code) : [];
  return {
    // Nobody asked for so many points.
    summary: {...summary, keyPoints: best, warnings: warnings.filter(({code}) => code !== 'few-points')},
    address: addressOf(article),
    lines: lineCandidates(article.title, described, keyPoints, language),
    date: dateOf(article, summary.source.path),
    // On a page of many articles a tag of one small word groups them well, which alone would say little.
    subjects: subjectsOf(summary, language, categories[0] ?? tags[0]),
    shingles: shinglesOf(article.sentences.flatMap(({terms}) => terms)),
  };
}

/**
 * Many articles on one page: near-duplicates folded into the newest of them unless all shall stay, grouped by topic,
 * newest first, undated last, ties by path. The topic with the newest article comes first, what has no topic in common
 * with another last.
 */
export function digest(
  items: readonly DigestItem[],
  {title, max, byFolder, keepCopies, linkTo}: DigestOptions,
): Digest {
  const sorted = [...items].sort(newestFirst);
  const unfolded = (item: DigestItem): Folded<DigestItem> => ({item, copies: []});
  const folded = (keepCopies ? sorted.map(unfolded) : foldNearDuplicates(sorted)).slice(0, max);
  const lines = distinctiveLines(folded.map(({item}) => item.lines));
  const all = folded.map((one, index) => ({...one, subjects: one.item.subjects, line: lines[index] ?? null}));
  const groups = (byFolder && groupByFolder(all, ({item}) => pathOf(item))) || groupBySubject(all);
  const topics = groups.map(
    ({name, items}): DigestTopic => ({name, entries: items.map((one) => entryOf(one, linkTo))}),
  );
  return {
    schemaVersion: 1,
    title,
    articles: folded.length,
    minutes: sumOf(folded, ({item}) => item.summary.readingTime.minutes),
    topics: topics.sort((left, right) => (left.name === '' ? 1 : right.name === '' ? -1 : byFirstEntry(left, right))),
  };
}

function newestFirst(left: DigestItem, right: DigestItem): number {
  const [earlier, later] = [left, right].map(({date}) => date?.time ?? Number.NEGATIVE_INFINITY);
  return later! > earlier! ? 1 : later! < earlier! ? -1 : byCodeUnit(pathOf(left), pathOf(right));
}

function byFirstEntry({entries: [left]}: DigestTopic, {entries: [right]}: DigestTopic): number {
  return byCodeUnit(right!.date ?? '', left!.date ?? '') || byCodeUnit(left!.path ?? '', right!.path ?? '');
}

function entryOf(
  {item, copies, line}: Folded<DigestItem> & {line: string | null},
  linkTo: DigestOptions['linkTo'],
): DigestEntry {
  const {language, readingTime, keyPoints} = item.summary;
  return {
    ...referenceTo(item, linkTo),
    language,
    date: item.date?.day ?? null,
    minutes: readingTime.minutes,
    point: keyPoints[0]?.text ?? null,
    line,
    copies: copies.map((copy) => referenceTo(copy, linkTo)),
  };
}

function referenceTo({summary, address, date}: DigestItem, linkTo: DigestOptions['linkTo']): DigestReference {
  const {path} = summary.source;
  const link = path === null ? null : linkTo({path, address, day: date?.day});
  return {title: shownTitle(summary), path, link};
}

function pathOf({summary}: DigestItem): string {
  return summary.source.path ?? '';
}
