import {expect, test} from 'vitest';
import {titleOverlap} from '../../../../src/score/features/content/title-overlap.js';
import {measure} from '../../article.js';

test('is 1 for the words of the title and 0 for none of them', async () => {
  expect(await measure(titleOverlap, '# Mill burned\n\nThe mill burned. Nobody slept tonight.')).toEqual([1, 0]);
});

test('takes no title from the name of the file', async () => {
  expect(await measure(titleOverlap, 'The mill burned.', {path: 'mill.md'})).toEqual([0]);
});
