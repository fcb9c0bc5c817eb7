import {categoryKeys, tagKeys, valueAt} from '../read/index.js';
import {appendTo, hasUnspacedScript, letterTest, sumOf, terms} from '../text/index.js';
import type {Analysis, Article, Keyphrase, Language, Topic} from '../types.js';

const inTitle = 3; // what a phrase in the title counts, against 1 in a sentence
const leastTopicScore = 3; // below it a cluster is only brushed against

/**
 * What the article is about: the author's category, or a tag that is a name; else the configured cluster whose phrases
 * come most, inflections folded; else a keyphrase that is a name and stands in the title or a heading; else nothing,
 * which is better than a word that embarrasses: a lone "external" or "tell" names no topic.
 */
export function topic(
  analysis: Analysis,
  phrases: readonly Keyphrase[],
  clusters: Readonly<Record<string, readonly string[]>> = {},
): Topic {
  const {title, sections} = analysis.article;
  const given = categoriesAndTags(analysis.article);
  const name = given.categories[0] ?? given.tags.find(isName);
  if (name) return {name, origin: 'front-matter'};
  const scores = scoreClusters(analysis, clusters);
  if (scores[0]) return {name: scores[0].name, origin: 'configured', scores};
  const shown = [title, ...sections.map(({heading}) => heading)].map(
    (text) => ` ${terms(text, analysis.language).join(' ')} `,
  );
  const stands = (phrase: string): boolean => {
    const own = terms(phrase, analysis.language);
    return own.length > 0 && shown.some((text) => text.includes(` ${own.join(' ')} `));
  };
  const best = phrases.find(({text}) => isNamePhrase(text) && stands(text));
  return best ? {name: best.text, origin: 'keyphrase'} : {name: '', origin: 'none'};
}

/** What the author files the article under: categories and tags, as they stand in its front matter. */
export function categoriesAndTags({frontMatter}: Article): {categories: string[]; tags: string[]} {
  const given = (key: string): string[] => namesIn(valueAt(frontMatter, key));
  return {categories: categoryKeys.flatMap(given), tags: tagKeys.flatMap(given)};
}

const hasWordsOrCapital = letterTest(String.raw`\p{L}[\s-]+[\p{L}\p{N}]|\p{Lu}`);

/** Several words, or one with a capital: "zero trust", "Oslo", but not "tell". */
function isName(tag: string): boolean {
  return hasWordsOrCapital(tag) || hasUnspacedScript(tag);
}

const hasWordsOrInnerCapital = letterTest(String.raw`\p{L}[\s-]+[\p{L}\p{N}]|\p{L}\p{Lu}|\p{Lu}\p{N}`);

/** The same for a phrase of the text, where a capital alone may be the title's: "TLS", "GitHub" and "night bus". */
function isNamePhrase(phrase: string): boolean {
  return hasWordsOrInnerCapital(phrase) || hasUnspacedScript(phrase);
}

function namesIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;]/) : [];
  return all
    .filter((name) => typeof name === 'string')
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/**
 * The clusters whose phrases occur, best first and the first of equals before, each with its occurrences as a share of
 * the best one's; none when all stay below the least.
 */
function scoreClusters(
  {article, language}: Analysis,
  clusters: Readonly<Record<string, readonly string[]>>,
): {name: string; score: number}[] {
  const title = terms(article.title, language);
  const found = Object.entries(clusters).map(([name, phrases]) => {
    const wanted = phrasesByFirstTerm(phrases, language);
    const inText = sumOf(article.sentences, ({terms}) => occurrences(terms, wanted));
    return {name, count: inTitle * occurrences(title, wanted) + inText};
  });
  found.sort((left, right) => right.count - left.count);
  const most = found[0]?.count ?? 0;
  if (most < leastTopicScore) return [];
  return found
    .filter(({count}) => count > 0)
    .map(({name, count}) => ({name, score: Math.round((1000 * count) / most) / 1000}));
}

function phrasesByFirstTerm(phrases: readonly string[], language: Language): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const stems = terms(phrase, language);
    if (stems.length > 0) appendTo(byFirst, stems[0]!, stems);
  }
  return byFirst;
}

function occurrences(text: readonly string[], phrases: ReadonlyMap<string, readonly string[][]>): number {
  let count = 0;
  text.forEach((term, index) => {
    if (phrases.get(term)?.some((phrase) => phrase.every((stem, offset) => text[index + offset] === stem))) count++;
  });
  return count;
}
