import {expect, test} from 'vitest';
import {headings} from '../../../../src/score/features/headings/headings.js';
import {measure} from '../../article.js';

test('knows what a heading announces', async () => {
  expect(await measure(headings.concluding, 'The mill burned.\n\n## Conclusion\n\nMills burn.')).toEqual([0, 1]);
});

test('knows steps', async () => {});

test('knows reasons', async () => {
  expect(await measure(headings.announced, '# A\n\n## Security risks\n\nThe mill burned.')).toEqual([1]);
});
