import type {Analysis, KeyPoint, Score} from '../types.js';
import {selectBest} from './best.js';
import type {Candidate, Candidates} from './candidates.js';
import {pointOf} from './point.js';
import {worths} from './worth.js';

/**
 * The best sentence of each section, by index of `Article.sections`: what a reader gets of an outline. Null for a section
 * that has no sentence worth a point.
 */
export function sectionPoints(
  analysis: Analysis,
  {candidates}: Candidates,
  scores: readonly Score[],
): (KeyPoint | null)[] {
  const toPoint = pointOf(analysis, scores);
  const bySection = analysis.article.sections.map((): Candidate[] => []);
  for (const candidate of candidates) bySection[candidate.sentence.section]!.push(candidate);
  return bySection.map((own) => {
    const worth = worths(own, scores);
    const [best] = selectBest(own, (sentence) => worth.get(sentence)!, 1);
    return best ? toPoint(best) : null;
  });
}
