import {expect, test} from 'vitest';
import {titleCoverage} from '../../../../src/score/features/content/title-coverage.js';
import {measure} from '../../article.js';

test('is the share of the title that a sentence takes up, whatever else it says', async () => {
  const [all, half, none] = await measure(
    titleCoverage,
    '# Mill burned\n\nThe mill by the river burned down. The mill stood empty. Nobody slept.',
  );
  expect(all).toBe(1);
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(1);
  expect(none).toBe(0);
});

test('takes no title from the name of the file', async () => {
  expect(await measure(titleCoverage, 'The mill burned.', {path: 'mill.md'})).toEqual([0]);
});
