import {largest, smallest} from '../text/index.js';
import type {Analysis, Article, KeyPoint, Score, Sentence} from '../types.js';
import type {Candidate} from './candidates.js';

/** Makes a point of a candidate, in the form in which it is shown. */
export function pointOf({article}: Analysis, scores: readonly Score[]): (candidate: Candidate) => KeyPoint {
  const scale = scoreScaleOf(scores);
  return ({sentence, text, repaired}) => ({
    ...locate(article, sentence, text),
    score: scale(scores[sentence.index]!.total),
    repaired,
  });
}

/** Where a sentence stands, as every point and reason says it. */
export function locate(
  article: Article,
  {section, position}: Sentence,
  text: string,
): Omit<KeyPoint, 'score' | 'repaired'> {
  const {line, column, endLine, endColumn} = position;
  return {text, section: article.sections[section]!.heading || null, line, column, endLine, endColumn};
}

/** Maps totals to 0…1 within the article, three decimals, the best sentence 1. */
export function scoreScaleOf(scores: readonly Score[]): (total: number) => number {
  const [least, most] = extremes(scores);
  return (total) => (most > least ? Math.round((1000 * (total - least)) / (most - least)) / 1000 : 1);
}

/** The least and the greatest total. */
export function extremes(scores: readonly Score[]): [least: number, most: number] {
  const totals = scores.map(({total}) => total);
  return [smallest(totals), largest(totals)];
}
