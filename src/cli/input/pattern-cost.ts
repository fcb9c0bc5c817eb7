import {BriefError} from '../../errors.js';

/** What one more wildcard between two slashes multiplies the work by, for names that almost match. */
const perWildcard = 32;
const mostCost = 30_000; // less than one pattern with four wildcards in a name, as many as 900 with two
const longestPattern = 500; // characters

/**
 * Throws a BriefError 'config' where patterns of files could take a day for one name: they become regular expressions,
 * which try every way in which "*a*a*a*b" could match. `name` says where the patterns stand.
 */
export function refuseCostlyPatterns(patterns: readonly string[], name: string): void {
  let cost = 0;
  for (const pattern of patterns) {
    cost += perWildcard ** Math.max(0, wildcardsOf(pattern) - 1);
    if (cost <= mostCost && pattern.length <= longestPattern) continue;
    const shown = pattern.length > 60 ? `${pattern.slice(0, 60)}…` : pattern;
    throw new BriefError('config', `${name}: too many wildcards in patterns, at "${shown}"; use fewer of them`);
  }
}

/** The most that stand between two slashes; "**" counts through the whole pattern, as it matches slashes. */
function wildcardsOf(pattern: string): number {
  const parts = pattern.split('/');
  const counts = parts.map((part) => (part === '**' ? 0 : (part.match(/\*+|[{(+]/g)?.length ?? 0)));
  const across = parts.filter((part) => part.includes('**')).length;
  return counts.reduce((most, count) => Math.max(most, count), across);
}
