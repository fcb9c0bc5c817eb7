import {describe, expect, test} from 'vitest';
import {anchorsOf, idOf} from '../../../src/report/html/anchors.js';
import {librarySummary} from '../library.js';
import {libraryWithText} from './sentences.js';

describe('anchorsOf', () => {
  const anchors = anchorsOf(libraryWithText(), 'a2-');

  test('numbers the sentences in reading order, and finds them by their place', () => {
    expect(anchors.sentenceAt({line: 3, column: 1})).toBe('a2-s1');
    expect(anchors.sentenceAt({line: 9, column: 1})).toBe('a2-s3');
    expect(anchors.sentenceAt({line: 9, column: 2})).toBeUndefined();
  });

  test('knows which sentence is which point or reason', () => {
    expect(anchors.roleAt({line: 5, column: 1})).toEqual({shownAs: 'point', index: 1});
    expect(anchors.roleAt({line: 9, column: 1})).toEqual({shownAs: 'reason', index: 0});
    expect(anchors.roleAt({line: 10, column: 1})).toBeUndefined();
    expect(idOf(anchors, 'point', 1)).toBe('a2-point2');
  });

  test('has no sentences where the page does not show the text', () => {
    expect(anchorsOf(librarySummary()).sentenceAt({line: 3, column: 1})).toBeUndefined();
  });
});
