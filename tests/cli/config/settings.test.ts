import {describe, expect, test} from 'vitest';
import {summaryOptions} from '../../../src/cli/config/settings.js';

describe('summaryOptions', () => {
  test('takes what shapes a summary', () => {
    expect(summaryOptions({points: 1, why: 2, wordsPerMinute: 200})).toEqual({
      points: 1,
      why: 2,
      wordsPerMinute: 200,
      language: undefined,
      encoding: undefined,
      topics: undefined,
    });
  });
});
