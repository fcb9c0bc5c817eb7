import {expect, test} from 'vitest';
import {sectionRank} from '../../../../src/score/features/position/section-rank.js';
import {measure} from '../../article.js';

test('favours first sections, and last ones less', async () => {
  const sections = [
    'One burned.',
    '## B\n\nTwo burned.',
    '## C\n\nThree burned.',
    '## D\n\nFour burned.',
    '## E\n\nFive burned.',
  ];
  // distances to the nearer end: 0, 1, 2, 2 x 1, 2 x 0
  expect(await measure(sectionRank, sections.join('\n\n'))).toEqual([1, 0.5, 0.333, 0.333, 1]);
});
