import type {Feature} from '../types.js';

const shortest = 6; // words; below it a sentence seldom says a whole thing (Kupiec et al. 1995 cut at 5)
const comfortable = [12, 35] as const; // words; what reads well as a point
const longest = 60; // words; beyond it no reader takes the point in

/** A length that reads well as a point. Source: Kupiec et al. 1995 (sentence length cut-off). */
export const length: Feature = {
  description: 'has a length that reads well',
  measure({sentences}) {
    return Float64Array.from(sentences, ({wordCount}) => lengthFit(wordCount));
  },
};

function lengthFit(words: number): number {
  const [from, to] = comfortable;
  if (words < from) return Math.max(0, (words - shortest) / (from - shortest));
  return words <= to ? 1 : Math.max(0, (longest - words) / (longest - to));
}
