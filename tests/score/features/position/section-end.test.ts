import {expect, test} from 'vitest';
import {sectionEnd} from '../../../../src/score/features/position/section-end.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(sectionEnd, titleOnly)).toEqual([]);
});

test('is the inverse of how far the section goes on', async () => {
  expect(await measure(sectionEnd, 'The mill burned.\n\n## After\n\nNobody slept. The town wept.')).toEqual([
    1, 0.5, 1,
  ]);
});
