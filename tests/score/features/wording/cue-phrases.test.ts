import {expect, test} from 'vitest';
import {cuePhrases} from '../../../../src/score/features/wording/cue-phrases.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(cuePhrases, titleOnly)).toEqual([]);
});

test('marks a phrase that announces substance', async () => {
  expect(await measure(cuePhrases, 'The study found that bread sells. Somebody painted fences.')).toEqual([1, 0]);
});
