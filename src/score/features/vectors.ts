import {memoize, type TermIndex, termIndexOf} from '../../text/index.js';
import type {Article} from '../../types.js';
import {measureEach} from './measure-each.js';

/** The sentences of an article as vectors of length 1 over its terms: log-damped count times inverse sentence frequency. */
interface TermVectors {
  index: TermIndex;
  /** Beside `index.terms`. */
  weights: Float64Array;
  /** log(1 + n / number of sentences with the term): never negative, so a common term adds little and never counts double. */
  idf(term: string): number;
}

/** A text beside the article's sentences, a title say: weights by the numbers of its terms. */
type TextVector = ReadonlyMap<number, number>;

/**
 * Term vectors of every sentence, worked out once for an article.
 * Source: Salton and Buckley 1988, Term-weighting approaches in automatic text retrieval.
 */
export const termVectors = memoize((article: Article): TermVectors => {
  const index = termIndexOf(article);
  const count = article.sentences.length;
  const idfs = measureEach(index.frequencies, (frequency) => Math.log(1 + count / frequency));
  const idf = (term: string): number => idfs[index.numbers.get(term) ?? -1] ?? Math.log(1 + count);
  return {index, weights: weightsOf(index, idfs), idf};
});

function weightsOf({starts, terms, counts}: TermIndex, idfs: Float64Array): Float64Array {
  const weights = new Float64Array(terms.length);
  for (let sentence = 0; sentence + 1 < starts.length; sentence++) {
    const [start, end] = [starts[sentence]!, starts[sentence + 1]!];
    let squares = 0;
    for (let at = start; at < end; at++) {
      const weight = damped(counts[at]!) * idfs[terms[at]!]!;
      weights[at] = weight;
      squares += weight * weight;
    }
    const length = Math.sqrt(squares);
    if (length > 0) for (let at = start; at < end; at++) weights[at]! /= length;
  }
  return weights;
}

function damped(count: number): number {
  return count === 1 ? 1 : 1 + Math.log(count);
}

/** The terms of a text as a vector of length 1, of which those that no sentence has are left out. */
export function vectorOf(terms: readonly string[], {index, idf}: TermVectors): TextVector {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  const weights = new Map<number, number>();
  let squares = 0;
  counts.forEach((count, term) => {
    const weight = damped(count) * idf(term);
    squares += weight * weight;
    const number = index.numbers.get(term);
    if (number !== undefined) weights.set(number, weight);
  });
  const length = Math.sqrt(squares);
  const vector = new Map<number, number>();
  if (length > 0) weights.forEach((weight, number) => void vector.set(number, weight / length));
  return vector;
}

/** Cosine of a sentence with a text, at most 1 whatever the rounding. */
export function cosine({index: {starts, terms}, weights}: TermVectors, sentence: number, text: TextVector): number {
  let sum = 0;
  if (text.size === 0) return sum;
  for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) sum += weights[at]! * (text.get(terms[at]!) ?? 0);
  return Math.min(1, sum);
}

/** Divides by the greatest value, so that the best is 1; values of 0 or less become 0. */
export function scaledToBest(values: Float64Array): Float64Array {
  const best = values.reduce((most, value) => Math.max(most, value), 0);
  return values.map((value) => (best > 0 ? Math.max(0, value / best) : 0));
}
