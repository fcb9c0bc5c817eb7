import {appendTo, byCodeUnit, countEach, jaccard, smallest} from '../../text/index.js';
import type {Article, Sentence} from '../../types.js';
import {defineRule} from '../rule.js';
import {tabsIn} from '../tabs.js';

/**
 * Only of paragraphs, and not from one tab to the next: a pull quote repeats on purpose, and the steps of two recipes are
 * alike. What ends in a colon only leads on to what is new.
 */
export const repetition = defineRule({
  description: 'sentences that say almost word for word what an earlier one said',
  why: 'A reader who meets a sentence twice wonders what is new in it, and loses trust when nothing is.',
  severity: 'warning',
  options: {
    share: {description: 'how much of their words two sentences must have in common, 0…1', default: 0.9, minimum: 0},
    terms: {description: 'sentences with fewer content words may be said again', default: 6, minimum: 1},
  },
  check({article}, {share, terms}) {
    const sentences = article.sentences.filter(
      (sentence) => isProse(sentence, article) && sentence.terms.length >= terms,
    );
    const found = repeatedPairs(sentences, share);
    if (found.length === 0) return [];
    const areInSeparateTabs = tabsIn(article.source);
    return found
      .filter(([earlier, later]) => !areInSeparateTabs(earlier.position.endOffset, later.position.offset))
      .map(([earlier, later]) => ({
        message: `Unexpected repetition of line ${earlier.position.line}, expected something new`,
        position: later.position,
      }));
  },
});

function isProse({block, text}: Sentence, {blocks}: Article): boolean {
  return blocks[block]!.kind === 'paragraph' && !/[:：]$/.test(text);
}

/**
 * Pairs of a sentence and the first earlier one with at least that share of their terms in common. Two such sets share
 * a term among the rarest few of each, so only those are looked up (prefix filtering, Bayardo, Ma and Srikant 2007).
 */
function repeatedPairs(sentences: readonly Sentence[], share: number): [earlier: Sentence, later: Sentence][] {
  const sets = sentences.map(({terms}) => new Set(terms));
  const frequency = countEach(sets.flatMap((set) => [...set]));
  const byTerm = new Map<string, number[]>();
  return sets.flatMap((set, index): [Sentence, Sentence][] => {
    const rarest = [...set]
      .sort((left, right) => frequency.get(left)! - frequency.get(right)! || byCodeUnit(left, right))
      .slice(0, set.size - Math.ceil(share * set.size) + 1);
    const others = rarest.flatMap((term) => byTerm.get(term) ?? []);
    const earlier = smallest(others.filter((other) => jaccard(sets[other]!, set) >= share));
    if (earlier !== Number.POSITIVE_INFINITY) return [[sentences[earlier]!, sentences[index]!]];
    // Only what is new is looked up later: a sentence that stands a thousand times is compared a thousand times.
    for (const term of rarest) appendTo(byTerm, term, index);
    return [];
  });
}
