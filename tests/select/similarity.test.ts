import {expect, test} from 'vitest';
import {isRepeat, overlap, repeatShare} from '../../src/select/similarity.js';

test('is the share of the shorter one that the other has too', () => {
  expect(overlap([], ['oak'])).toBe(0);
  expect(overlap(['oak', 'elm'], ['oak', 'elm', 'ash', 'yew'])).toBe(1);
  expect(overlap(['oak', 'elm', 'ash', 'yew'], ['oak', 'fir'])).toBe(0.5);
  expect(overlap(['oak', 'oak'], ['elm'])).toBe(0);
});

test('half in common is still no repeat', () => {
  expect(overlap(['oak', 'elm'], ['oak', 'fir'])).not.toBeGreaterThan(repeatShare);
  expect(isRepeat({terms: ['oak', 'elm']}, {terms: ['oak', 'fir']})).toBe(false);
  expect(isRepeat({terms: ['oak', 'elm', 'ash']}, {terms: ['oak', 'elm', 'fir']})).toBe(true);
});
