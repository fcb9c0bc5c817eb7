import type {TermIndex} from '../../types.js';

/** Numbers the terms of sentences, each given as its terms in order. */
export function indexTerms(sentences: readonly (readonly string[])[]): TermIndex {
  const numbers = new Map<string, number>();
  const starts = [0];
  const all: number[] = [];
  const counts: number[] = [];
  const frequencies: number[] = [];
  const lastAt: number[] = [];
  for (const terms of sentences) {
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

/** The numbers of a sentence's terms, each once. */
export function termsOf({starts, terms}: TermIndex, sentence: number): readonly number[] {
  return terms.slice(starts[sentence], starts[sentence + 1]);
}

/** How many of a sentence's terms a test on their numbers holds for. */
export function countTerms({starts, terms}: TermIndex, sentence: number, holds: (term: number) => boolean): number {
  let count = 0;
  for (let at = starts[sentence]!; at < starts[sentence + 1]!; at++) if (holds(terms[at]!)) count++;
  return count;
}

/** The same as a share of its terms, 0…1. */
export function shareOfTerms(index: TermIndex, sentence: number, holds: (term: number) => boolean): number {
  return countTerms(index, sentence, holds) / Math.max(1, distinctTerms(index, sentence));
}

/** The numbers of those of the given terms that come in the article's sentences. */
export function termNumbers({numbers}: TermIndex, terms: Iterable<string>): Set<number> {
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
