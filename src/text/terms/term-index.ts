import type {Article} from '../../types.js';

/**
 * The terms of an article's sentences by number, in the order in which they first come. What stands under one sentence
 * is `terms.slice(starts[i], starts[i + 1])`, each of its terms once; `counts` stands beside `terms`.
 */
export interface TermIndex {
  numbers: ReadonlyMap<string, number>;
  starts: readonly number[];
  terms: readonly number[];
  /** How often the sentence has the term. */
  counts: readonly number[];
  /** Number of sentences with the term, by the term's number. */
  frequencies: readonly number[];
}

const cache = new WeakMap<Article, TermIndex>();

/** The term index of an article, worked out once. */
export function termIndexOf(article: Article): TermIndex {
  let index = cache.get(article);
  if (!index) {
    index = build(article);
    cache.set(article, index);
  }
  return index;
}

function build({sentences}: Article): TermIndex {
  const numbers = new Map<string, number>();
  const starts = [0];
  const all: number[] = [];
  const counts: number[] = [];
  const frequencies: number[] = [];
  const lastAt: number[] = [];
  for (const {terms} of sentences) {
    const start = all.length;
    for (const term of terms) {
      let found = numbers.get(term);
      if (found === undefined) {
        found = numbers.size;
        numbers.set(term, found);
        frequencies.push(0);
        lastAt.push(-1);
      }
      const at = lastAt[found]!;
      if (at >= start) counts[at]!++;
      else {
        lastAt[found] = all.length;
        all.push(found);
        counts.push(1);
        frequencies[found]!++;
      }
    }
    starts.push(all.length);
  }
  return {numbers, starts, terms: all, counts, frequencies};
}

/** What is between 0 and the number of terms of a sentence that a test on their numbers holds for. */
export function countTerms({starts, terms}: TermIndex, sentence: number, holds: (term: number) => boolean): number {
  let count = 0;
  for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) if (holds(terms[at]!)) count++;
  return count;
}

/** The numbers of those of the given terms that come in the article's sentences. */
export function numbersOf({numbers}: TermIndex, terms: Iterable<string>): Set<number> {
  const found = new Set<number>();
  for (const term of terms) {
    const number = numbers.get(term);
    if (number !== undefined) found.add(number);
  }
  return found;
}

/** Terms of a sentence, each counted once. */
export function distinctTerms({starts}: TermIndex, sentence: number): number {
  return starts[sentence + 1]! - starts[sentence]!;
}
