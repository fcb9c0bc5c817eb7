import {expect, test} from 'vitest';
import {plain, styleOf} from '../../src/report/render-context.js';

test('sets off as much as its place can show', async () => {
  expect(await styleOf(false)).toBe(plain);
  expect(Object.values(plain).map((paint) => paint('oak'))).toEqual(Object.keys(plain).map(() => 'oak'));
  expect((await styleOf(true)).bold('oak')).toBe('\u001b[1moak\u001b[22m');
});
