import {expect, test} from 'vitest';
import {sectionEnd} from '../../../../src/score/features/position/section-end.js';
import {measure} from '../../article.js';

test('is the inverse of how far the section goes on', async () => {
  expect(await measure(sectionEnd, 'The mill burned.\n\n## After\n\nNobody slept. The town wept.')).toEqual([
    1, 0.5, 1,
  ]);
});
