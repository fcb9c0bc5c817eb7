import type {TermIndex, TermVectors} from '../../types.js';
import {countEach} from '../grouping.js';

/** A text beside the article's sentences, a title say: weights by the numbers of its terms. */
type TextVector = ReadonlyMap<number, number>;

/**
 * Term vectors of every sentence.
 * Source: Salton and Buckley 1988, Term-weighting approaches in automatic text retrieval.
 */
export function termVectors(termIndex: TermIndex): TermVectors {
  const count = termIndex.starts.length - 1;
  const idfs = Float64Array.from(termIndex.frequencies, (frequency) => Math.log(1 + count / frequency));
  const idf = (term: string): number => idfs[termIndex.numbers.get(term) ?? -1] ?? Math.log(1 + count);
  return {termIndex, weights: weightsOf(termIndex, idfs), idf};
}

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
export function vectorOf(terms: readonly string[], {termIndex, idf}: TermVectors): TextVector {
  const weights = new Map<number, number>();
  let squares = 0;
  countEach(terms).forEach((count, term) => {
    const weight = damped(count) * idf(term);
    squares += weight * weight;
    const number = termIndex.numbers.get(term);
    if (number !== undefined) weights.set(number, weight);
  });
  const length = Math.sqrt(squares);
  const vector = new Map<number, number>();
  if (length > 0) weights.forEach((weight, number) => void vector.set(number, weight / length));
  return vector;
}

/** Cosine of a sentence with a text, at most 1 whatever the rounding. */
export function cosine({termIndex: {starts, terms}, weights}: TermVectors, sentence: number, text: TextVector): number {
  let sum = 0;
  if (text.size === 0) return sum;
  for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) sum += weights[at]! * (text.get(terms[at]!) ?? 0);
  return Math.min(1, sum);
}
