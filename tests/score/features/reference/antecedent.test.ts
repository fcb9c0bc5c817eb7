import {expect, test} from 'vitest';
import {antecedent} from '../../../../src/score/features/reference/antecedent.js';
import {measure} from '../../article.js';

test('holds in front of a sentence of the paragraph that points back', async () => {
  expect(await measure(antecedent, 'The mill burned. It was old. Nobody slept.\n\nIt rained.')).toEqual([1, 0, 0, 0]);
});
