import {expect, test} from 'vitest';
import {newTerms} from '../../../../src/score/features/content/new-terms.js';
import {measure} from '../../article.js';

test('is the share of terms that nobody had before', async () => {
  expect(await measure(newTerms, 'Mills grind flour. Mills grind rye. They were there.')).toEqual([1, 0.333, 0]);
});
