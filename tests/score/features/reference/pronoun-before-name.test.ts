import {expect, test} from 'vitest';
import {pronounBeforeName} from '../../../../src/score/features/reference/pronoun-before-name.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(pronounBeforeName, titleOnly)).toEqual([]);
});

test('holds unless a name stands in front of the pronoun', async () => {
  expect(await measure(pronounBeforeName, 'Then it burned. Miller Anna saw it. The mill burned.')).toEqual([1, 0, 0]);
});
