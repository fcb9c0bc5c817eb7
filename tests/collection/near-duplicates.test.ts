import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {foldNearDuplicates, resemblance, shinglesOf} from '../../src/collection/near-duplicates.js';
import {holds} from '../holds.js';

const story = Array.from({length: 200}, (_, index) => `term${index}`);

function item(name: string, terms: readonly string[]) {
  return {name, shingles: shinglesOf(terms)};
}

function namesOf(items: readonly ReturnType<typeof item>[]): string[][] {
  return foldNearDuplicates(items).map(({item, copies}) => [item, ...copies].map(({name}) => name));
}

describe('shinglesOf', () => {
  test('has one for each run of four terms, each once, rising', () => {
    expect(shinglesOf(['a', 'b', 'c', 'd', 'e'])).toHaveLength(2);
    expect(shinglesOf(['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'])).toHaveLength(2);
    const shingles = shinglesOf(story);
    expect([...shingles]).toEqual([...shingles].sort((left, right) => left - right));
  });

  test('has one of a text that is shorter than a run, none of nothing', () => {
    expect(shinglesOf(['a', 'b'])).toHaveLength(1);
    expect(shinglesOf([])).toHaveLength(0);
  });
});

describe('resemblance', () => {
  test('is what is in both over what is in either', () => {
    expect(resemblance(Uint32Array.of(1, 2, 3, 4), Uint32Array.of(2, 4, 6))).toBe(2 / 5);
    expect(resemblance(Uint32Array.of(1), Uint32Array.of(2))).toBe(0);
    expect(resemblance(Uint32Array.of(), Uint32Array.of())).toBe(0);
  });

  test('is symmetric, and 1 with itself', () => {
    const set = fc.uniqueArray(fc.nat(50), {minLength: 1}).map((values) => Uint32Array.from(values).sort());
    holds(
      fc.property(set, set, (left, right) => {
        expect(resemblance(left, right)).toBe(resemblance(right, left));
        expect(resemblance(left, left)).toBe(1);
      }),
    );
  });
});

describe('foldNearDuplicates', () => {
  test('folds a copy with every twentieth word changed, and one that lacks its last quarter, into the first', () => {
    const edited = story.map((term, index) => (index % 20 === 7 ? `other${index}` : term));
    expect(namesOf([item('first', story), item('edited', edited), item('cut', story.slice(0, 150))])).toEqual([
      ['first', 'edited', 'cut'],
    ]);
  });

  test('keeps what only quotes a paragraph, or has the same words in another order', () => {
    const quoting = [...story.slice(0, 40), ...Array.from({length: 160}, (_, index) => `own${index}`)];
    const shuffled = story.toSorted((left, right) => (left.at(-1)! < right.at(-1)! ? -1 : 1));
    expect(namesOf([item('first', story), item('quoting', quoting), item('shuffled', shuffled)])).toEqual([
      ['first'],
      ['quoting'],
      ['shuffled'],
    ]);
  });

  test('folds short texts only when they say the same', () => {
    const [same, other] = [
      ['a', 'b', 'c'],
      ['a', 'b', 'd'],
    ];
    expect(namesOf([item('1', same!), item('2', same!), item('3', other!), item('4', []), item('5', [])])).toEqual([
      ['1', '2'],
      ['3'],
      ['4'],
      ['5'],
    ]);
  });

  test('keeps two pages of one template, each with as much of its own', () => {
    const own = (name: string) => Array.from({length: 60}, (_, index) => `${name}${index}`);
    const template = story.slice(0, 120);
    expect(namesOf([item('first', [...template, ...own('a')]), item('second', [...template, ...own('b')])])).toEqual([
      ['first'],
      ['second'],
    ]);
  });

  test('finds the copy of one of many articles of one site', () => {
    const footer = story.slice(0, 60);
    const own = (index: number) => [...Array.from({length: 120}, (_, place) => `${index}-${place}`), ...footer];
    const items = Array.from({length: 100}, (_, index) => item(String(index), own(index)));
    expect(
      foldNearDuplicates([...items, item('copy', own(99))])
        .at(-1)!
        .copies.map(({name}) => name),
    ).toEqual(['copy']);
  });

  test('loses none of many articles of one site, and takes no pair for a copy', () => {
    const footer = Array.from({length: 30}, (_, index) => `footer${index}`);
    const items = Array.from({length: 2000}, (_, index) =>
      item(String(index), [...Array.from({length: 120}, (_, place) => `${index}-${place}`), ...footer]),
    );
    expect(foldNearDuplicates(items)).toHaveLength(2000);
  });
});
