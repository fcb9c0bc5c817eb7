import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import {describe, expect, test} from 'vitest';
import {wrap} from '../../src/report/wrap.js';
import {holds} from '../holds.js';

describe('wrap', () => {
  test('makes no line of nothing', () => {
    expect(wrap('', 20)).toEqual([]);
  });

  test('keeps a line that fits to the last column', () => {
    expect(wrap('The library is open.', 20)).toEqual(['The library is open.']);
  });

  test('breaks at spaces', () => {
    expect(wrap('The library will open on Sundays.', 20)).toEqual(['The library will', 'open on Sundays.']);
  });

  test('keeps words together that a no-break space joins', () => {
    expect(wrap('It costs the county 40\u00a0000 euros', 22)).toEqual(['It costs the county', '40\u00a0000 euros']);
  });

  test('breaks Chinese and Japanese between characters, each two columns wide', () => {
    expect(wrap('図書館は日曜日に開きます', 10)).toEqual(['図書館は日', '曜日に開き', 'ます']);
  });

  test('starts no line with closing punctuation and ends none with an opening bracket', () => {
    expect(wrap('図書館は日。「曜日」', 10)).toEqual(['図書館は', '日。「曜', '日」']);
  });

  test('keeps a Latin word within Chinese text whole', () => {
    expect(wrap('图书馆用Node.js写的', 12)).toEqual(['图书馆用', 'Node.js写的']);
  });

  test('cuts what is wider than a line, between characters as a reader sees them', () => {
    expect(wrap('See https://example.com/library now', 12)).toEqual(['See', 'https://exam', 'ple.com/libr', 'ary now']);
    expect(wrap('👩‍👩‍👧‍👦'.repeat(3), 5)).toEqual(['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
  });

  test('takes time in proportion to the length of a word without a place to break', () => {
    expect(wrap('ก'.repeat(50_000), 80)).toHaveLength(625);
    expect(wrap('('.repeat(50_000), 80)).toHaveLength(625);
  });

  test('never makes a line too wide, and loses nothing but spaces', () => {
    const words = fc.constantFrom(
      'the',
      'library',
      '日',
      '曜',
      '。',
      '「',
      '👩‍👧',
      ' ',
      ' ',
      'https://example.com/library/on/sundays',
      'ก',
    );
    holds(
      fc.property(fc.array(words), fc.integer({min: 8, max: 40}), (parts, width) => {
        const text = parts.join('');
        const lines = wrap(text, width);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });
});
