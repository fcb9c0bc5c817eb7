import {expect, test} from 'vitest';
import {reasonLabel} from '../../../../src/score/features/headings/reason-label.js';
import {measure} from '../../article.js';

test('holds under the heading or behind the label of the author, by half where that may announce a summary', async () => {
  expect(await measure(reasonLabel, '# A\n\nMills burn.\n\n## Why it matters\n\nMills burn.')).toEqual([0, 1]);
  expect(await measure(reasonLabel, 'Impact: mills burn.\n\n**TL;DR:** Mills burn.')).toEqual([1, 0.5]);
});
