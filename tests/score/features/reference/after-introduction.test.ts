import {expect, test} from 'vitest';
import {afterIntroduction} from '../../../../src/score/features/reference/after-introduction.js';
import {measure} from '../../article.js';

test('holds behind a colon', async () => {
  expect(await measure(afterIntroduction, 'It had three parts:\n\n- A wheel turned.\n- A stone lay.')).toEqual([
    0, 1, 0,
  ]);
});
