import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Candidate} from '../../src/select/candidates.js';
import {choose} from '../../src/select/choose.js';
import {overlap, repeats} from '../../src/select/similarity.js';

function candidate(
  index: number,
  over: {terms?: string[]; section?: number; form?: Candidate['form']} = {},
): Candidate {
  const {terms = [`term${index}`], section = 0, form = 'standing'} = over;
  const position = {line: 1, column: 1, endLine: 1, endColumn: 2, offset: 0, endOffset: 1};
  const sentence = {index, text: `Sentence ${index}.`, terms, wordCount: 9, section, block: 0, position};
  return {sentence, text: sentence.text, repaired: false, form, opener: form === 'standing' ? '' : 'it'};
}

function chosen(candidates: readonly Candidate[], totals: readonly number[], count: number): number[] {
  return choose(candidates, ({index}) => totals[index]!, count).map(({sentence}) => sentence.index);
}

describe('choose', () => {
  test('chooses none of none, and all where there are too few', () => {
    expect(chosen([], [], 3)).toEqual([]);
    expect(chosen([candidate(0), candidate(1)], [1, 2], 3)).toEqual([1, 0]);
  });

  test('takes the best first, the earlier of equals', () => {
    expect(
      chosen(
        [0, 1, 2, 3].map((index) => candidate(index)),
        [1, 3, 3, 2],
        3,
      ),
    ).toEqual([1, 2, 3]);
  });

  test('passes over what repeats a chosen one', () => {
    const same = ['mill', 'fire', 'town'];
    expect(chosen([candidate(0, {terms: same}), candidate(1, {terms: same}), candidate(2)], [3, 2, 1], 2)).toEqual([
      0, 2,
    ]);
  });

  test('prefers another section among near equals only', () => {
    const all = [candidate(0), candidate(1), candidate(2, {section: 1}), candidate(3)];
    expect(chosen(all, [10, 9.1, 9, 0], 2)).toEqual([0, 2]);
    expect(chosen(all, [10, 9.8, 9, 0], 2)).toEqual([0, 1]);
  });

  test('measures near and clear by those that stand alone', () => {
    const all = [candidate(0), candidate(1), candidate(2, {section: 1}), candidate(3)];
    const halved = candidate(4, {form: 'connective'});
    expect(chosen([...all, halved], [10, 9.8, 9, 0, -100], 2)).toEqual([0, 1]);
  });

  test('asks of a pronoun to be clearly better', () => {
    const all = [candidate(0), candidate(1, {form: 'pronoun'}), candidate(2)];
    expect(chosen(all, [10, 8.2, 8], 2)).toEqual([0, 2]);
    expect(chosen([...all, candidate(3)], [10, 9, 1, 0], 2)).toEqual([0, 1]);
  });

  test('takes a quotation of nobody, or a sentence that says next to nothing, only where it is clearly better', () => {
    const full = (index: number): Candidate =>
      candidate(index, {terms: ['mill', 'fire', 'town', 'wall'].map((term) => term + index)});
    // The spread is 10: a quotation pays 3.4 and a sentence of two content words 3.
    const quotation = {...full(2), form: 'quotation' as const};
    expect(chosen([full(0), full(1), quotation], [10, 0, 13], 1)).toEqual([0]);
    expect(chosen([full(0), full(1), quotation], [10, 0, 13.5], 1)).toEqual([2]);
    const terse = candidate(2, {terms: ['mill', 'fire', 'fire']});
    expect(chosen([full(0), full(1), terse], [8, 0, 10], 1)).toEqual([0]);
    expect(chosen([full(0), full(1), terse], [6.5, 0, 10], 1)).toEqual([2]);
  });

  test('takes half a connective only where too few are left', () => {
    const all = [candidate(0), candidate(1, {form: 'connective'}), candidate(2)];
    expect(chosen(all, [1, 9, 2], 2)).toEqual([2, 0]);
    expect(chosen(all, [1, 9, 2], 3)).toEqual([2, 0, 1]);
  });

  test('never exceeds the count, never takes one twice, never two that repeat each other', () => {
    const terms = fc.array(fc.constantFrom('oak', 'elm', 'ash', 'yew', 'fir'), {maxLength: 5});
    const entry = fc.tuple(
      terms,
      fc.integer({min: 0, max: 3}),
      fc.constantFrom<Candidate['form']>('standing', 'pronoun', 'connective', 'quotation'),
      fc.double({noNaN: true, min: -9, max: 9}),
    );
    fc.assert(
      fc.property(fc.array(entry, {maxLength: 25}), fc.integer({min: 1, max: 6}), (entries, count) => {
        const candidates = entries.map(([terms, section, form], index) => candidate(index, {terms, section, form}));
        const picked = choose(candidates, ({index}) => entries[index]![3], count);
        expect(picked.length).toBeLessThanOrEqual(count);
        expect(new Set(picked).size).toBe(picked.length);
        for (const [at, one] of picked.entries()) {
          for (const other of picked.slice(0, at))
            expect(overlap(one.sentence.terms, other.sentence.terms)).toBeLessThanOrEqual(repeats);
        }
      }),
    );
  });
});
