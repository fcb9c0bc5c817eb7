import {expect, test} from 'vitest';
import {recurringNewTerms} from '../../../../src/score/features/content/recurring-new-terms.js';
import {measure} from '../../article.js';

test('counts terms that are new and come again', async () => {
  expect(await measure(recurringNewTerms, 'Mills grind flour. Mills grind rye.')).toEqual([0.667, 0]);
});
