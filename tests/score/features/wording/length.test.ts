import {expect, test} from 'vitest';
import {length} from '../../../../src/score/features/wording/length.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(length, titleOnly)).toEqual([]);
});

test('grows with the words of a sentence up to 50', async () => {
  const words = (count: number): string => `${Array.from({length: count}, () => 'grain').join(' ')}.`;
  expect(await measure(length, `${words(10)}\n\n${words(25)}\n\n${words(80)}`)).toEqual([0.2, 0.5, 1]);
});
