import fc from 'fast-check';
import {expect, test} from 'vitest';
import {RecentMap} from '../../../src/text/tokens/recent-map.js';

test('knows nothing at first', () => {
  expect(new RecentMap(2).get('oak')).toBeUndefined();
});

test('forgets what was not asked for while twice its half came in', () => {
  const map = new RecentMap<string, string>(2);
  for (const tree of ['oak', 'elm', 'ash', 'fir']) map.set(tree, tree.toUpperCase());
  expect(map.get('oak')).toBe('OAK'); // moves to the newer half, and the full one becomes the older
  expect(['elm', 'ash', 'fir', 'oak'].map((tree) => map.get(tree))).toEqual([undefined, 'ASH', 'FIR', 'OAK']);
});

test('gives what was set last or nothing, and always what has just been set', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), fc.string())), (entries) => {
      const [map, all] = [new RecentMap<number, string>(3), new Map<number, string>()];
      for (const [key, value] of entries) {
        map.set(key, value);
        all.set(key, value);
        expect(map.get(key)).toBe(value);
        for (const [known, own] of all) expect([own, undefined]).toContain(map.get(known));
      }
    }),
  );
});
