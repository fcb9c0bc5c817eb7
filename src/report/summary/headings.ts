/** What the two parts of a summary are called, in every format. */
export const reasonsHeading = 'Why it matters';

/** "3-point summary"; without a point there is nothing to count. */
export function pointsHeading(count: number): string {
  return count === 0 ? 'Summary' : `${count}-point summary`;
}
