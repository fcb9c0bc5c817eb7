import {expect, test} from 'vitest';
import {contentWords} from '../../../../src/score/features/wording/content-words.js';
import {measure} from '../../article.js';

test('is the share of words that are terms', async () => {
  expect(await measure(contentWords, 'The mill burned down. They were there.')).toEqual([0.5, 0]);
});
