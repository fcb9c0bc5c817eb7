import {expect, test} from 'vitest';
import {byCodeUnit} from '../../src/text/by-code-unit.js';

test('byCodeUnit puts capitals first and umlauts last, in every locale', () => {
  expect(['b', 'ä', 'a', 'B', 'a'].sort(byCodeUnit)).toEqual(['B', 'a', 'a', 'b', 'ä']);
});
