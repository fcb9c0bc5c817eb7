import fc from 'fast-check';

const fixedSeed = 1;

/**
 * Holds a property for half of the runs with a seed that stays, so that what was found once is found again, and for half
 * with a seed of this run, which finds what is new. fast-check names the seed of what it finds.
 */
export function holds<Values>(property: fc.IAsyncProperty<Values>, parameters?: fc.Parameters<Values>): Promise<void>;
export function holds<Values>(property: fc.IProperty<Values>, parameters?: fc.Parameters<Values>): void;
export function holds<Values>(
  property: fc.IAsyncProperty<Values> | fc.IProperty<Values>,
  {numRuns = 100, ...others}: fc.Parameters<Values> = {},
): void | Promise<void> {
  const half = {...others, numRuns: Math.ceil(numRuns / 2)};
  const assert = fc.assert as (property: unknown, parameters: fc.Parameters<Values>) => void | Promise<void>;
  const first = assert(property, {...half, seed: fixedSeed});
  return first ? first.then(() => assert(property, half)) : assert(property, half);
}
