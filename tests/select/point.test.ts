import {expect, test} from 'vitest';
import {locate} from '../../src/select/point.js';
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
