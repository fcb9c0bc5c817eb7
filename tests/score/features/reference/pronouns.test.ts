import {expect, test} from 'vitest';
import {pronounBeforeName, pronouns} from '../../../../src/score/features/reference/pronouns.js';
import {measure} from '../../article.js';

test('counts them up to two', async () => {
  expect(await measure(pronouns, 'The mill burned. Anna saw it. They gave it away.')).toEqual([0, 0.5, 1]);
});

test('holds unless a name stands in front of the pronoun', async () => {
  expect(await measure(pronounBeforeName, 'Then it burned. Miller Anna saw it. The mill burned.')).toEqual([1, 0, 0]);
});
