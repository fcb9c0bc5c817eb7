import {expect, test} from 'vitest';
import {ownParagraph} from '../../../../src/score/features/position/own-paragraph.js';
import {measure} from '../../article.js';

test('holds for a paragraph of one sentence', async () => {
  expect(await measure(ownParagraph, 'One burned. Two burned.\n\nFour burned.')).toEqual([0, 0, 1]);
});
