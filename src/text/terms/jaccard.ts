/** Jaccard's index: what two sets have in common over all that they have, 0…1. */
export function jaccard(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0;
  for (const term of left) if (right.has(term)) common++;
  return common / (left.size + right.size - common || 1);
}
