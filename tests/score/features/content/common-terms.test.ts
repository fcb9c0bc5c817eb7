import {expect, test} from 'vitest';
import {commonTerms} from '../../../../src/score/features/content/common-terms.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(commonTerms, titleOnly)).toEqual([]);
});

test('is the mean log number of sentences with its terms over 2.5', async () => {
  expect(await measure(commonTerms, 'Mills burned. Mills fell. Rye grew.')).toEqual([0.139, 0.139, 0]);
});
