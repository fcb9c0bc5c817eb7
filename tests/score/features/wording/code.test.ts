import {expect, test} from 'vitest';
import {code} from '../../../../src/score/features/wording/code.js';
import {measure} from '../../article.js';

test('tells code from names', async () => {
  expect(await measure(code, 'Call saveFile first. Set max_size too. An iPhone rang. The mill burned.')).toEqual([
    1, 1, 0, 0,
  ]);
});
