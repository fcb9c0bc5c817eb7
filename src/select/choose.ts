import type {Sentence} from '../types.js';
import type {Candidate} from './candidates.js';
import {isRepeat} from './similarity.js';

// Shares of the spread between the best and the worst candidate.
const newSection = 0.05; // a bonus that decides between near equals only
const pointsBack = 0.34; // what a sentence pays for a pronoun without its referent; set so that about 3 % of points have one
const nobody = 0.34; // the same for a quotation without its speaker
const terse = 0.15; // for each content word that is missing
const leastTerms = 4; // content words; with fewer a sentence says next to nothing

/**
 * The best `count` candidates by `total` that do not repeat each other, best first. One that opens with a pronoun, that
 * quotes nobody in particular or says next to nothing must be clearly better than the others; one with half a connective
 * serves only when too few are left.
 */
export function choose(
  candidates: readonly Candidate[],
  total: (sentence: Sentence) => number,
  count: number,
): Candidate[] {
  const rated = candidates.map((candidate) => ({candidate, value: total(candidate.sentence)}));
  const spread = spreadOf(rated.filter(({candidate}) => candidate.form === 'standing').map(({value}) => value));
  for (const entry of rated) entry.value -= spread * priceOf(entry.candidate);
  rated.sort(
    (left, right) => right.value - left.value || left.candidate.sentence.index - right.candidate.sentence.index,
  );
  const chosen: Candidate[] = [];
  for (const halved of [false, true]) {
    const open = rated.filter(({candidate}) => (candidate.form === 'connective') === halved);
    for (let next = best(open, chosen, spread); next && chosen.length < count; next = best(open, chosen, spread))
      chosen.push(next);
  }
  return chosen;
}

function priceOf({form, sentence}: Candidate): number {
  const ofForm = form === 'pronoun' ? pointsBack : form === 'quotation' ? nobody : 0;
  return ofForm + terse * (leastTerms - distinctUpTo(leastTerms, sentence.terms));
}

function distinctUpTo(most: number, terms: readonly string[]): number {
  const found: string[] = [];
  for (const term of terms) {
    if (found.length === most) break;
    if (!found.includes(term)) found.push(term);
  }
  return found.length;
}

interface Rated {
  candidate: Candidate;
  value: number;
}

function best(open: readonly Rated[], chosen: readonly Candidate[], spread: number): Candidate | undefined {
  let found: Candidate | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const {candidate, value} of open) {
    // Sorted by value: nothing further on can win even with the bonus.
    if (value + newSection * spread <= most) break;
    if (chosen.some((other) => other === candidate || isRepeat(other.sentence, candidate.sentence))) continue;
    const elsewhere = chosen.every((other) => other.sentence.section !== candidate.sentence.section);
    const worth = value + (elsewhere ? newSection * spread : 0);
    if (worth > most) {
      found = candidate;
      most = worth;
    }
  }
  return found;
}

/** What the best and the worst of any number of values differ by. */
export function spreadOf(values: readonly number[]): number {
  if (values.length === 0) return 0;
  const [least, most] = values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [values[0]!, values[0]!],
  );
  return most - least;
}
