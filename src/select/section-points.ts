import type {Article, KeyPoint, Score} from '../types.js';
import type {Candidate, Candidates} from './candidates.js';
import {choose} from './choose.js';
import {pointOf} from './key-points.js';

/**
 * The best sentence of each section, by index of `Article.sections`: what a reader gets of an outline. Null for a section
 * that has no sentence worth a point.
 */
export function sectionPoints(
  article: Article,
  {candidates}: Candidates,
  scores: readonly Score[],
): (KeyPoint | null)[] {
  const toPoint = pointOf(article, scores);
  const bySection = article.sections.map((): Candidate[] => []);
  for (const candidate of candidates) bySection[candidate.sentence.section]!.push(candidate);
  return bySection.map((own) => {
    const [best] = choose(own, (sentence) => scores[sentence.index]!.total, 1);
    return best ? toPoint(best) : null;
  });
}
