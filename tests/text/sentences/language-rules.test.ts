import {describe, expect, test} from 'vitest';
import {rulesOf} from '../../../src/text/sentences/language-rules.js';

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
    expect(rulesOf(language).kindOf(word)).toBe(kind);
  });

  test('looks at whole words', () => {
    expect(rulesOf('en').kindOf('pp')).toBe('figure');
    expect(rulesOf('en').kindOf('Philipp')).toBeUndefined();
    expect(rulesOf('en').kindOf('')).toBeUndefined();
  });

  test('keeps the case of words that mean something else in small letters', () => {
    expect(rulesOf('en').kindOf('Sat')).toBe('figure');
    expect(rulesOf('en').kindOf('sat')).toBeUndefined();
    expect(rulesOf('en').kindOf('Ms')).toBe('prefix');
    expect(rulesOf('en').kindOf('ms')).toBeUndefined();
  });

  test('takes letters with stops between them for a suffix in every language', () => {
    expect(rulesOf('fi').kindOf('U.S')).toBe('suffix');
    expect(rulesOf('en').kindOf('Node.js')).toBeUndefined();
  });

  test('prefers what the language itself says', () => {
    expect(rulesOf('en').kindOf('vs')).toBe('prefix');
    expect(rulesOf('tr').kindOf('vs')).toBe('list');
  });

  test('knows the general ones in a language without lists', () => {
    expect(rulesOf('und').kindOf('Prof')).toBe('prefix');
    expect(rulesOf('constructor').kindOf('Prof')).toBe('prefix');
  });
});

test('isStarter tells function words from names', () => {
  const english = rulesOf('en');
  expect(['The', 'However', 'THEY'].every(english.isStarter)).toBe(true);
  expect(['Government', 'Monday', ''].some(english.isStarter)).toBe(false);
  expect(rulesOf('und').isStarter('The')).toBe(false);
});

test('ordinals with a full stop stand before capitals in German and Turkish', () => {
  expect(['de', 'tr', 'en', 'da'].map((code) => rulesOf(code).ordinals)).toEqual([true, true, false, false]);
});

test('takes a tag by its language', () => {
  expect(rulesOf('pt-BR')).toBe(rulesOf('PT'));
});
