import {expect, test} from 'vitest';
import {afterQuestion} from '../../../../src/score/features/reference/after-question.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(afterQuestion, titleOnly)).toEqual([]);
});

test('holds behind a question', async () => {
  expect(await measure(afterQuestion, 'Did it burn? It did. It was old.')).toEqual([0, 1, 0]);
});
