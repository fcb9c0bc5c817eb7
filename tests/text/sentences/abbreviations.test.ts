import {describe, expect, test} from 'vitest';
import {abbreviationsOf} from '../../../src/text/sentences/abbreviations.js';

describe('kindOf', () => {
  test.each([
    ['en', 'Dr', 'prefix'],
    ['en', 'e.g', 'prefix'],
    ['en', 'No', 'figure'],
    ['en', 'Inc', 'suffix'],
    ['de', 'z.B', 'prefix'],
    ['de', 'usw', 'list'],
    ['fr', 'M', 'prefix'],
    ['es', 'Sra', 'prefix'],
    ['pt', 'Ltda', 'suffix'],
    ['it', 'ecc', 'list'],
    ['nl', 'bijv', 'prefix'],
    ['tr', 'Doç', 'prefix'],
    ['ru', 'т.е', 'prefix'],
    ['ru', 'т.д', 'list'],
  ])('in %s of %s is %s', (language, word, kind) => {
    expect(abbreviationsOf(language).kindOf(word)).toBe(kind);
  });

  test('looks at whole words', () => {
    expect(abbreviationsOf('en').kindOf('pp')).toBe('figure');
    expect(abbreviationsOf('en').kindOf('Philipp')).toBeUndefined();
    expect(abbreviationsOf('en').kindOf('')).toBeUndefined();
  });

  test('keeps the case of words that mean something else in small letters', () => {
    expect(abbreviationsOf('en').kindOf('Sat')).toBe('figure');
    expect(abbreviationsOf('en').kindOf('sat')).toBeUndefined();
    expect(abbreviationsOf('en').kindOf('Ms')).toBe('prefix');
    expect(abbreviationsOf('en').kindOf('ms')).toBeUndefined();
  });

  test('takes letters with stops between them for a suffix in every language', () => {
    expect(abbreviationsOf('fi').kindOf('U.S')).toBe('suffix');
    expect(abbreviationsOf('en').kindOf('Node.js')).toBeUndefined();
  });

  test('prefers what the language itself says', () => {
    expect(abbreviationsOf('en').kindOf('vs')).toBe('prefix');
    expect(abbreviationsOf('tr').kindOf('vs')).toBe('list');
  });

  test('knows the general ones in a language without lists', () => {
    expect(abbreviationsOf('und').kindOf('Prof')).toBe('prefix');
    expect(abbreviationsOf('constructor').kindOf('Prof')).toBe('prefix');
  });
});

test('isStarter tells function words from names', () => {
  const english = abbreviationsOf('en');
  expect(['The', 'However', 'THEY'].every(english.isStarter)).toBe(true);
  expect(['Government', 'Monday', ''].some(english.isStarter)).toBe(false);
  expect(abbreviationsOf('und').isStarter('The')).toBe(false);
});

test('ordinals with a full stop stand before capitals in German and Turkish', () => {
  expect(['de', 'tr', 'en', 'da'].map((code) => abbreviationsOf(code).ordinals)).toEqual([true, true, false, false]);
});

test('takes a tag by its language', () => {
  expect(abbreviationsOf('pt-BR')).toBe(abbreviationsOf('PT'));
});
