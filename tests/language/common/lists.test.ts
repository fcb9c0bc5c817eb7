import {expect, test} from 'vitest';
import {phrases, stopWords} from '../../../src/language/common/lists.js';

test('phrases are parted by commas, over any number of lines', () => {
  expect(phrases('\n  as a result, in the\n  long run,\n')).toEqual(['as a result', 'in the long run']);
});

test('stop words take from a package what is one word', () => {
  expect([...stopWords(' the  e.g. ', ['Und', 'und?', 'ei, ', '에 의해', "l'on"])]).toEqual([
    'the',
    'e.g.',
    'und',
    "l'on",
  ]);
});
