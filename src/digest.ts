import {analyze} from './analysis.js';
import {summarizeAnalysis} from './summarize.js';
import {
  type ArticleDate,
  byCodeUnit,
  dateOf,
  type Folded,
  foldNearDuplicates,
  groupByTopic,
  type Label,
  labelsOf,
  shinglesOf,
} from './topics/index.js';
import type {Digest, DigestEntry, DigestTopic, Options, Summary} from './types.js';

/** What a digest has to know of one article: little enough to hold thousands of them. */
export interface DigestItem {
  summary: Summary;
  date: ArticleDate | undefined;
  labels: readonly Label[];
  shingles: Uint32Array;
}

interface DigestOptions {
  title: string;
  /** How many articles at most, the newest; all of them without it. */
  max?: number | undefined;
  /** Where a reader finds the article at a path. */
  linkTo(path: string): string;
}

/** Reads one article for a digest. Rejects as `summarize` does. */
export async function readForDigest(input: string | Uint8Array, options: Options): Promise<DigestItem> {
  const analysis = await analyze(input, options);
  const {article, language} = analysis;
  const summary = summarizeAnalysis(analysis, {...options, points: 1, why: 0});
  return {
    summary,
    date: dateOf(article, summary.source.path),
    labels: labelsOf(summary, language),
    shingles: shinglesOf(article.sentences.flatMap(({terms}) => terms)),
  };
}

/**
 * Many articles on one page: near-duplicates folded into the newest of them, grouped by topic, newest first, undated
 * last, ties by path. The topic with the newest article comes first, what has no topic in common with another last.
 */
export function digest(items: readonly DigestItem[], {title, max, linkTo}: DigestOptions): Digest {
  const folded = foldNearDuplicates([...items].sort(newestFirst)).slice(0, max);
  const groups = groupByTopic(folded.map((one) => ({...one, labels: one.item.labels})));
  const topics = groups.map(
    ({name, items}): DigestTopic => ({name, entries: items.map((one) => entryOf(one, linkTo))}),
  );
  return {
    title,
    articles: folded.length,
    minutes: folded.reduce((sum, {item}) => sum + item.summary.readingTime.minutes, 0),
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

function entryOf({item, copies}: Folded<DigestItem>, linkTo: DigestOptions['linkTo']): DigestEntry {
  const {language, readingTime, keyPoints} = item.summary;
  return {
    ...referenceTo(item, linkTo),
    language,
    date: item.date?.day ?? null,
    minutes: readingTime.minutes,
    point: keyPoints[0]?.text ?? null,
    copies: copies.map((copy) => referenceTo(copy, linkTo)),
  };
}

function referenceTo({summary}: DigestItem, linkTo: DigestOptions['linkTo']): DigestEntry['copies'][number] {
  const {path} = summary.source;
  return {title: summary.title || path || 'Standard input', path, link: path === null ? null : linkTo(path)};
}

function pathOf({summary}: DigestItem): string {
  return summary.source.path ?? '';
}
