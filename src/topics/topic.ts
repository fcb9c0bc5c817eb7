import {terms} from '../text/index.js';
import type {Analysis, Keyphrase, Language, Topic} from '../types.js';

const keys = ['category', 'categories', 'topic', 'topics', 'section', 'tags', 'tag', 'keywords'];
const inTitle = 3; // what a phrase in the title counts, against 1 in a sentence
const least = 3; // below it a cluster is only brushed against

/**
 * What the article is about: the author's category or first tag; else the configured cluster whose phrases come most,
 * inflections folded; else the leading keyphrase.
 */
export function topic(
  analysis: Analysis,
  phrases: readonly Keyphrase[],
  clusters: Readonly<Record<string, readonly string[]>> = {},
): Topic {
  const {frontMatter} = analysis.article;
  for (const key of keys) {
    const name = Object.hasOwn(frontMatter, key) ? firstName(frontMatter[key]) : undefined;
    if (name) return {name, origin: 'front-matter'};
  }
  const scores = scoreClusters(analysis, clusters);
  if (scores[0]) return {name: scores[0].name, origin: 'configured', scores};
  const [best] = phrases;
  return best ? {name: best.text, origin: 'keyphrase'} : {name: '', origin: 'none'};
}

function firstName(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first !== 'string') return undefined;
  return first.split(/[,;]/, 1)[0]!.replace(/\s+/g, ' ').trim() || undefined;
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
    const inText = article.sentences.reduce((sum, {terms}) => sum + occurrences(terms, wanted), 0);
    return {name, count: inTitle * occurrences(title, wanted) + inText};
  });
  found.sort((left, right) => right.count - left.count);
  const most = found[0]?.count ?? 0;
  if (most < least) return [];
  return found
    .filter(({count}) => count > 0)
    .map(({name, count}) => ({name, score: Math.round((1000 * count) / most) / 1000}));
}

function phrasesByFirstTerm(phrases: readonly string[], language: Language): Map<string, string[][]> {
  const byFirst = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const stems = terms(phrase, language);
    if (stems.length > 0) byFirst.set(stems[0]!, [...(byFirst.get(stems[0]!) ?? []), stems]);
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
