import {expect, test} from 'vitest';
import {phraseLists} from '../../../../src/score/features/wording/phrase-lists.js';
import {measure} from '../../article.js';

test('holds where the sentence has a phrase of the list, in any case', async () => {
  expect(await measure(phraseLists.risk, 'The mill is AT RISK. The mill burned.')).toEqual([1, 0]);
});

test('at the start only, where the list says so', async () => {
  expect(await measure(phraseLists.instruction, 'Use the mill. They use the mill.')).toEqual([1, 0]);
});
