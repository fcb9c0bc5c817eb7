import {describe, expect, it} from 'vitest';
import {countsInWords, pathFrom} from '../../../src/report/findings/check-report.js';

describe('countsInWords', () => {
  it.each([
    [{error: 0, warning: 0, info: 0}, 'nothing found'],
    [{error: 1, warning: 1, info: 1}, '1 error, 1 warning, 1 info'],
    [{error: 2, warning: 0, info: 3}, '2 errors, 3 info'],
  ])('of %j is "%s"', (counts, words) => {
    expect(countsInWords(counts)).toBe(words);
  });
});

describe('pathFrom', () => {
  it.each([
    [null, '', 'stdin'],
    ['a.md', '', 'a.md'],
    ['a.md', 'docs/', 'docs/a.md'],
    ['../posts/a.md', 'docs/', 'posts/a.md'],
    ['../a.md', '', '../a.md'],
    ['/tmp/a.md', 'docs/', '/tmp/a.md'],
    ['C:/tmp/a.md', 'docs/', 'C:/tmp/a.md'],
  ])('takes %s under "%s" to %s', (path, prefix, expected) => {
    expect(pathFrom(path, prefix)).toBe(expected);
  });
});
