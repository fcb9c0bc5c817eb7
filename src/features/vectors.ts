import type {Article} from '../types.js';

/** A sentence as weighed terms: log-damped count times inverse sentence frequency, of length 1. */
export type TermVector = ReadonlyMap<string, number>;

/** The term vectors of an article's sentences, worked out once. */
export interface TermVectors {
  sentences: readonly TermVector[];
  /** log(1 + n / number of sentences with the term): never negative, so a common term adds little and never counts double. */
  idf(term: string): number;
}

const cache = new WeakMap<Article, TermVectors>();

/** Term vectors of every sentence. Source: Salton and Buckley 1988, Term-weighting approaches in automatic text retrieval. */
export function termVectors(article: Article): TermVectors {
  const known = cache.get(article);
  if (known) return known;
  const frequency = new Map<string, number>();
  for (const {terms} of article.sentences) for (const term of new Set(terms)) add(frequency, term, 1);
  const count = article.sentences.length;
  const idf = (term: string): number => Math.log(1 + count / (frequency.get(term) ?? 1));
  const vectors = {sentences: article.sentences.map(({terms}) => vectorOf(terms, idf)), idf};
  cache.set(article, vectors);
  return vectors;
}

/** Terms as a vector of length 1; an empty one for no terms. */
export function vectorOf(terms: readonly string[], idf: (term: string) => number): TermVector {
  const counts = new Map<string, number>();
  for (const term of terms) add(counts, term, 1);
  for (const [term, count] of counts) counts.set(term, (1 + Math.log(count)) * idf(term));
  const length = Math.sqrt(dot(counts, counts));
  if (length > 0) for (const [term, weight] of counts) counts.set(term, weight / length);
  return counts;
}

/** Inner product; of two vectors of length 1 it is their cosine. */
export function dot(left: TermVector, right: TermVector): number {
  const [small, large] = left.size < right.size ? [left, right] : [right, left];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}

/** Adds `factor` times a vector to a running sum. */
export function accumulate(sum: Map<string, number>, vector: TermVector, factor = 1): void {
  for (const [term, weight] of vector) add(sum, term, factor * weight);
}

function add(map: Map<string, number>, key: string, amount: number): void {
  map.set(key, (map.get(key) ?? 0) + amount);
}

/** Divides by the greatest value, so that the best is 1; values of 0 or less become 0. */
export function scaledToBest(values: readonly number[]): Float64Array {
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  return Float64Array.from(values, (value) => (best > 0 ? Math.max(0, value / best) : 0));
}
