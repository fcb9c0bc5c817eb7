import {expect, test} from 'vitest';
import {subsection} from '../../../../src/score/features/position/subsection.js';
import {measure} from '../../article.js';

test('holds from the third level on', async () => {
  expect(await measure(subsection, '## A\n\nThe mill burned.\n\n### B\n\nNobody slept.')).toEqual([0, 1]);
});
