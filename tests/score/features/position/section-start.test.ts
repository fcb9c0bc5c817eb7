import {expect, test} from 'vitest';
import {sectionStart} from '../../../../src/score/features/position/section-start.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(sectionStart, titleOnly)).toEqual([]);
});

test('falls from the start of each section', async () => {
  expect(await measure(sectionStart, 'The mill burned. The town wept.\n\n## After\n\nThe town rebuilt it.')).toEqual([
    1, 0.5, 1,
  ]);
});
