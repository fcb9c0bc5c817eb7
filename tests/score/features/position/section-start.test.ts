import {expect, test} from 'vitest';
import {sectionStart} from '../../../../src/score/features/position/section-start.js';
import {measure} from '../../article.js';

test('falls from the start of each section', async () => {
  expect(await measure(sectionStart, 'The mill burned. The town wept.\n\n## After\n\nThe town rebuilt it.')).toEqual([
    1, 0.5, 1,
  ]);
});
