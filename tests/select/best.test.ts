import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {selectBest} from '../../src/select/best.js';
import type {Candidate} from '../../src/select/candidates.js';
import {overlap, repeatShare} from '../../src/select/similarity.js';
import {holds} from '../holds.js';

function candidate(
  index: number,
  over: {terms?: string[]; section?: number; form?: Candidate['form']} = {},
): Candidate {
  const {terms = [`term${index}`], section = 0, form = 'standing'} = over;
  const position = {line: 1, column: 1, endLine: 1, endColumn: 2, offset: 0, endOffset: 1};
  const sentence = {index, text: `Sentence ${index}.`, terms, wordCount: 9, section, block: 0, position};
  return {sentence, text: sentence.text, repaired: false, form, opener: form === 'standing' ? '' : 'it'};
}

function selected(candidates: readonly Candidate[], totals: readonly number[], count: number): number[] {
  return selectBest(candidates, ({index}) => totals[index]!, count).map(({sentence}) => sentence.index);
}

describe('selectBest', () => {
  test('selects none of none, and all where there are too few', () => {
    expect(selected([], [], 3)).toEqual([]);
    expect(selected([candidate(0), candidate(1)], [1, 2], 3)).toEqual([1, 0]);
  });

  test('takes the best first, the earlier of equals', () => {
    expect(
      selected(
        [0, 1, 2, 3].map((index) => candidate(index)),
        [1, 3, 3, 2],
        3,
      ),
    ).toEqual([1, 2, 3]);
  });

  test('passes over what repeats a selected one', () => {
    const same = ['mill', 'fire', 'town'];
    expect(selected([candidate(0, {terms: same}), candidate(1, {terms: same}), candidate(2)], [3, 2, 1], 2)).toEqual([
      0, 2,
    ]);
  });

  test('never exceeds the count, never takes one twice, never two that repeat each other', () => {
    const terms = fc.array(fc.constantFrom('oak', 'elm', 'ash', 'yew', 'fir'), {maxLength: 5});
    const entry = fc.tuple(
      terms,
      fc.integer({min: 0, max: 3}),
      fc.constantFrom<Candidate['form']>('standing', 'pronoun', 'connective', 'quotation'),
      fc.double({noNaN: true, min: -9, max: 9}),
    );
    holds(
      fc.property(fc.array(entry, {maxLength: 25}), fc.integer({min: 1, max: 6}), (entries, count) => {
        const candidates = entries.map(([terms, section, form], index) => candidate(index, {terms, section, form}));
        const best = selectBest(candidates, ({index}) => entries[index]![3], count);
        expect(best.length).toBeLessThanOrEqual(count);
        expect(new Set(best).size).toBe(best.length);
        for (const [at, one] of best.entries()) {
          for (const other of best.slice(0, at))
            expect(overlap(one.sentence.terms, other.sentence.terms)).toBeLessThanOrEqual(repeatShare);
        }
      }),
    );
  });
});
