import {expect, test} from 'vitest';
import {pronouns} from '../../../../src/score/features/reference/pronouns.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(pronouns, titleOnly)).toEqual([]);
});

test('counts them up to two', async () => {
  expect(await measure(pronouns, 'The mill burned. Anna saw it. They gave it away.')).toEqual([0, 0.5, 1]);
});
