import {describe, expect, test} from 'vitest';
import {rulesOf} from '../../../src/text/sentences/language-rules.js';

describe('abbreviationKindOf', () => {
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
    expect(rulesOf(language).abbreviationKindOf(word)).toBe(kind);
  });

  test('looks at whole words', () => {
    expect(rulesOf('en').abbreviationKindOf('pp')).toBe('figure');
    expect(rulesOf('en').abbreviationKindOf('Philipp')).toBeUndefined();
    expect(rulesOf('en').abbreviationKindOf('')).toBeUndefined();
  });

  test('keeps the case of words that mean something else in small letters', () => {
    expect(rulesOf('en').abbreviationKindOf('Sat')).toBe('figure');
    expect(rulesOf('en').abbreviationKindOf('sat')).toBeUndefined();
    expect(rulesOf('en').abbreviationKindOf('Ms')).toBe('prefix');
    expect(rulesOf('en').abbreviationKindOf('ms')).toBeUndefined();
  });

  test('takes letters with stops between them for a suffix in every language', () => {
    expect(rulesOf('fi').abbreviationKindOf('U.S')).toBe('suffix');
    expect(rulesOf('en').abbreviationKindOf('Node.js')).toBeUndefined();
  });

  test('prefers what the language itself says', () => {
    expect(rulesOf('en').abbreviationKindOf('vs')).toBe('prefix');
    expect(rulesOf('tr').abbreviationKindOf('vs')).toBe('list');
  });

  test('knows the general ones in a language without lists', () => {
    expect(rulesOf('und').abbreviationKindOf('Prof')).toBe('prefix');
    expect(rulesOf('constructor').abbreviationKindOf('Prof')).toBe('prefix');
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
