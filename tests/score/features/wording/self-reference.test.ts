import {expect, test} from 'vitest';
import {selfReference} from '../../../../src/score/features/wording/self-reference.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(selfReference, titleOnly)).toEqual([]);
});

test('marks a sentence in which the article speaks of itself', async () => {
  expect(await measure(selfReference, 'This paper counts sparrows. Sparrows eat seeds.')).toEqual([1, 0]);
});
