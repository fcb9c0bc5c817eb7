import {expect, test} from 'vitest';
import {initials} from '../../../../src/score/features/wording/initials.js';
import {measure} from '../../article.js';

test('holds for a word of capitals', async () => {
  expect(await measure(initials, 'NASA pays. A mill burned. The TLS of mills.')).toEqual([1, 0, 1]);
});
