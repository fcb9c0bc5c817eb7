import {expect, test} from 'vitest';
import {afterQuestion} from '../../../../src/score/features/reference/after-question.js';
import {measure} from '../../article.js';

test('holds behind a question', async () => {
  expect(await measure(afterQuestion, 'Did it burn? It did. It was old.')).toEqual([0, 1, 0]);
});
