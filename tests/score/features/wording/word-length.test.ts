import {expect, test} from 'vitest';
import {wordLength} from '../../../../src/score/features/wording/word-length.js';
import {measure} from '../../article.js';

test('goes from 0 at 3.5 letters a word to 1 at 6.5', async () => {
  expect(await measure(wordLength, 'We go up now. Mill oven. Inspectors investigated.')).toEqual([0, 0.167, 1]);
});
