import {expect, test} from 'vitest';
import {commonTerms} from '../../../../src/score/features/content/common-terms.js';
import {measure} from '../../article.js';

test('is the mean log number of sentences with its terms over 2.5', async () => {
  expect(await measure(commonTerms, 'Mills burned. Mills fell. Rye grew.')).toEqual([0.139, 0.139, 0]);
});
