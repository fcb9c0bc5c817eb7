import {expect, test} from 'vitest';
import {counted} from '../src/counted.js';

test('counts with a noun', () => {
  expect([0, 1, 2].map((count) => counted(count, 'word'))).toEqual(['0 words', '1 word', '2 words']);
});
