import {expect, test} from 'vitest';
import {firstSection} from '../../../../src/score/features/position/first-section.js';
import {measure} from '../../article.js';

test('marks the part above the first heading of an article with sections', async () => {
  expect(await measure(firstSection, 'The mill burned.\n\n## After\n\nThe town rebuilt it.')).toEqual([1, 0]);
});

test('marks nothing in a flat article', async () => {
  expect(await measure(firstSection, 'The mill burned. The town rebuilt it.')).toEqual([0, 0]);
});
