import {expect, test} from 'vitest';
import {locate, scoreScaleOf} from '../../src/select/point.js';
import {article} from '../score/article.js';

test('says where a sentence stands, with null above the first heading', async () => {
  const read = await article('The mill burned.\n\n## After\n\nNobody slept. The town rebuilt it.');
  expect(locate(read, read.sentences[0]!, 'shown')).toEqual({
    text: 'shown',
    section: null,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 17,
  });
  expect(locate(read, read.sentences[2]!, 'shown')).toEqual({
    text: 'shown',
    section: 'After',
    line: 5,
    column: 15,
    endLine: 5,
    endColumn: 35,
  });
});

test('on the scale of an article the best sentence has 1 and the worst 0, and equals have 1', async () => {
  const {sentences} = await article('One goes. Two go. Three go.');
  const scaleOf = (...totals: number[]) =>
    totals.map(scoreScaleOf(totals.map((total, at) => ({sentence: sentences[at]!, total, shares: {}}))));
  expect(scaleOf(2, 4, 5)).toEqual([0, 0.667, 1]);
  expect(scaleOf(3, 3)).toEqual([1, 1]);
});
