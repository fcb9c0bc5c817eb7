import {expect, test} from 'vitest';
import {takenUp} from '../../../../src/score/features/content/taken-up.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(takenUp, titleOnly)).toEqual([]);
});

test('counts terms that are new and come again', async () => {
  expect(await measure(takenUp, 'Mills grind flour. Mills grind rye.')).toEqual([0.667, 0]);
});
