import {expect, test} from 'vitest';
import {address} from '../../../../src/score/features/wording/address.js';
import {measure, titleOnly} from '../../article.js';

test('measures nothing where there is no prose', async () => {
  expect(await measure(address, titleOnly)).toEqual([]);
});

test('marks sentences that speak of I or you', async () => {
  expect(await measure(address, 'I bake bread. You may eat it. The mill burned.')).toEqual([1, 1, 0]);
});
