import type {Sentence} from '../types.js';

/**
 * How much two sentences say the same, as the overlap coefficient: terms in common over those of the shorter one, 0…1.
 * A long sentence that holds a short one whole repeats it, which a cosine would not show.
 */
export function overlap(left: readonly string[], right: readonly string[]): number {
  const a = new Set(left);
  const b = new Set(right);
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size === 0) return 0;
  let common = 0;
  for (const term of small) if (large.has(term)) common++;
  return common / small.size;
}

/** Above this share two sentences repeat each other: a reader would call the second one of them redundant. */
export const repeatShare = 0.5;

/** The same for a reason, which says of the same things why they matter. */
export const repeatShareOfReason = 0.65;

/** Whether a reader who has read the one needs the other no more. */
export function isRepeat(
  left: Pick<Sentence, 'terms'>,
  right: Pick<Sentence, 'terms'>,
  share: number = repeatShare,
): boolean {
  return overlap(left.terms, right.terms) > share;
}
