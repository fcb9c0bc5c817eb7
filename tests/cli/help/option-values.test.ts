import {describe, expect, test} from 'vitest';
import {
  byteCount,
  fileName,
  languageCode,
  positiveNumber,
  webAddress,
  wholeNumber,
} from '../../../src/cli/help/option-values.js';

describe('wholeNumber', () => {
  test('reads a number from its least value on', () => {
    expect(wholeNumber(0)('0')).toBe(0);
    expect(wholeNumber(1)('12')).toBe(12);
  });

  test.each(['', ' ', '0', '-3', '2.5', '1e3', '0x10', 'three', '99999999999999999999'])('refuses %j', (value) => {
    expect(() => wholeNumber(1)(value)).toThrow('Expected a whole number, 1 or more.');
  });
});

describe('byteCount', () => {
  test.each([
    ['1', 1],
    ['500000', 500_000],
    ['500kb', 500_000],
    ['20 MB', 20_000_000],
    ['1gb', 1_000_000_000],
  ])('reads %j', (value, count) => {
    expect(byteCount(value)).toBe(count);
  });

  test.each(['', '0', '0mb', '-1', '1.5mb', '5 tb', 'mb', '1e6', '99999999999gb'])('refuses %j', (value) => {
    expect(() => byteCount(value)).toThrow('Expected a size such as 500kb or 20mb.');
  });
});

describe('positiveNumber', () => {
  test('reads whole numbers and fractions', () => {
    expect(positiveNumber('238')).toBe(238);
    expect(positiveNumber('0.5')).toBe(0.5);
  });

  test.each(['', '0', '0.0', '-1', 'fast', 'Infinity', '1,5'])('refuses %j', (value) => {
    expect(() => positiveNumber(value)).toThrow('Expected a number above 0.');
  });
});

describe('languageCode', () => {
  test.each(['en', 'de-AT', 'tr_TR', 'yue'])('takes %s', (value) => {
    expect(languageCode(value)).toBe(value);
  });

  test.each(['', 'e', 'english', '12', 'en-'])('refuses %j', (value) => {
    expect(() => languageCode(value)).toThrow('Expected a language code such as en or de.');
  });
});

describe('webAddress', () => {
  test.each(['https://example.com/blog', 'http://localhost:8080/'])('takes %s', (value) => {
    expect(webAddress(value).href).toBe(value);
  });

  test.each(['', 'example.com', '/blog', 'javascript:alert(1)', 'file:///etc'])('refuses %j', (value) => {
    expect(() => webAddress(value)).toThrow('Expected an address such as https://example.com/blog/.');
  });
});

test('fileName takes any name but none', () => {
  expect(fileName('-')).toBe('-');
  expect(() => fileName('')).toThrow('Expected the name of a file.');
});
