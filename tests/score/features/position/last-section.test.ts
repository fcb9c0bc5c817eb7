import {expect, test} from 'vitest';
import {lastSection} from '../../../../src/score/features/position/last-section.js';
import {measure} from '../../article.js';

test('holds in the last section that has prose', async () => {
  expect(await measure(lastSection, 'The mill burned.\n\n## After\n\nNobody slept. The town wept.')).toEqual([0, 1, 1]);
});

test('does not hold where there is no other section', async () => {
  expect(await measure(lastSection, 'The mill burned.')).toEqual([0]);
});
