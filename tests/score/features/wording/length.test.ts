import {expect, test} from 'vitest';
import {lengthSteps} from '../../../../src/score/features/wording/length.js';
import {measure} from '../../article.js';

test('each step rises over ten words', async () => {
  expect(
    await measure(
      lengthSteps['words-9-to-18']!,
      `${'grain '.repeat(8).trim()}.\n\n${'grain '.repeat(13).trim()}.\n\n${'grain '.repeat(30).trim()}.`,
    ),
  ).toEqual([0, 0.5, 1]);
});
