import {expect, test} from 'vitest';
import {ending} from '../../../../src/score/features/position/ending.js';
import {measure} from '../../article.js';

test('grows towards the end of the article', async () => {
  expect(await measure(ending, 'One burned. Two burned. Three burned.')).toEqual([0.208, 0.5, 1]);
});
