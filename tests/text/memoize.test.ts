import {expect, test, vi} from 'vitest';
import {memoize} from '../../src/text/memoize.js';

test('works out each result once, whatever it is', () => {
  const compute = vi.fn(({length}: readonly string[]) => (length > 1 ? length : undefined));
  const memoized = memoize(compute);
  const [none, two] = [[], ['oak', 'elm']];
  expect([none, two, none, two].map((list) => memoized(list))).toEqual([undefined, 2, undefined, 2]);
  expect(compute).toHaveBeenCalledTimes(2);
});

test('tells apart what is equal and not the same', () => {
  const copy = memoize((list: readonly string[]) => [...list]);
  expect(copy(['oak'])).not.toBe(copy(['oak']));
});
