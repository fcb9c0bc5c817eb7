import {expect, test} from 'vitest';
import {lead} from '../../../../src/score/features/position/lead.js';
import {measure} from '../../article.js';

test('falls with the logarithm of the place, from 1', async () => {
  // 1 - ln 1 / ln 4, 1 - ln 2 / ln 4, 1 - ln 3 / ln 4
  expect(await measure(lead, 'The mill burned. The town rebuilt it. The river rose.')).toEqual([1, 0.5, 0.208]);
});
