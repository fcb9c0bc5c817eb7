import {describe, expect, test} from 'vitest';
import {idOf, placesOf} from '../../../src/report/html/places.js';
import {librarySummary} from '../library.js';
import {libraryWithText} from './sentences.js';

describe('placesOf', () => {
  const places = placesOf(libraryWithText(), 'a2-');

  test('numbers the sentences in reading order, and finds them by their place', () => {
    expect(places.sentenceAt({line: 3, column: 1})).toBe('a2-s1');
    expect(places.sentenceAt({line: 9, column: 1})).toBe('a2-s3');
    expect(places.sentenceAt({line: 9, column: 2})).toBeUndefined();
  });

  test('knows which sentence is which point or reason', () => {
    expect(places.roleAt({line: 5, column: 1})).toEqual({kind: 'point', index: 1});
    expect(places.roleAt({line: 9, column: 1})).toEqual({kind: 'reason', index: 0});
    expect(places.roleAt({line: 10, column: 1})).toBeUndefined();
    expect(idOf(places, 'point', 1)).toBe('a2-point2');
  });

  test('has no sentences where the page does not show the text', () => {
    expect(placesOf(librarySummary()).sentenceAt({line: 3, column: 1})).toBeUndefined();
  });
});
