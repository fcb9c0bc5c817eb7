import type {Language, Summary} from '../../types.js';

/** What the two parts of a summary are called, in every format. */
export const reasonsHeading = 'Why it matters';

/** "3-point summary"; without a point there is nothing to count. */
export function pointsHeading(count: number): string {
  return count === 0 ? 'Summary' : `${count}-point summary`;
}

/** What a reader knows an article by. */
export function shownTitle({title, source}: Pick<Summary, 'title' | 'source'>): string {
  return title || source.path || 'Standard input';
}

/** The same for a block that goes into an article, or beside it: in the article's language. */
export function blockTitlesOf(
  {blockTitles}: Language,
  points: number,
): {points: string; reasons: string; minutes: string} {
  return blockTitles ?? {points: pointsHeading(points), reasons: reasonsHeading, minutes: 'min read'};
}
