import {Chalk} from 'chalk';
import stringWidth from 'fast-string-width';
import {describe, expect, test} from 'vitest';
import {plain} from '../../../src/report/render-context.js';
import {explanation} from '../../../src/report/summary/explanation.js';
import type {ExplainedSentence} from '../../../src/types.js';
import {librarySummary} from '../library.js';

const opens: ExplainedSentence = {
  text: 'The town library will open on Sundays from March.',
  line: 3,
  column: 1,
  total: 1.6,
  shares: {lead: 1, length: -0.2, 'title-overlap': 0.804, names: -0.004},
  words: ['town', 'will open'],
  picked: true,
  because: '',
  reason: {total: 0.1, shares: {lead: 0.1}, words: [], picked: false, because: 'is shown as a point'},
};
const asked: ExplainedSentence = {
  ...opens,
  text: 'This is what three quarters of its visitors had asked for in a survey last year.',
  line: 5,
  total: 0.4,
  shares: {lead: 0.4},
  picked: false,
  words: [],
  because: 'opens with "This"',
};

function lines(sentences: ExplainedSentence[], width = 60, level: 0 | 1 = 0): string[] {
  return explanation(librarySummary({explanation: sentences}), {style: new Chalk({level}), width});
}

describe('explanation', () => {
  test('is nothing for whoever did not ask, or where there is no sentence', () => {
    expect(explanation(librarySummary(), {style: plain, width: 80})).toEqual([]);
    expect(lines([])).toEqual([]);
  });

  test('shows total and shares, widest first, on one scale, and what spoke against a sentence', () => {
    expect(lines([opens, asked])).toEqual([
      'Why these points',
      '   1. ✓ The town library will open on Sundays from… (line 3)',
      '        total          +1.60 ███████████████████████████████',
      '        lead           +1.00 ███████████████████▍',
      '        title-overlap  +0.80 ███████████████▋',
      '        length         −0.20 ░░░░',
      '        words: town, will open',
      '   2. · This is what three quarters of its… (line 5)',
      '        not picked: opens with "This"',
      '        total          +0.40 ███████▊',
      '        lead           +0.40 ███████▊',
    ]);
  });

  test('adds up the shares behind the eight widest, of which there are two at least', () => {
    const shares = (count: number) =>
      Object.fromEntries([...Array(count).keys()].map((index) => [`f${index}`, 1 - index / 10]));
    const rows = lines([{...opens, shares: shares(10), words: []}]);
    expect(rows.slice(-2)).toEqual(['        f7              +0.30 █████▋', '        2 smaller ones  +0.30 █████▋']);
    expect(lines([{...opens, shares: shares(9), words: []}]).at(-1)).toMatch(/^ {8}f8/);
  });

  test('tells the reasons behind the points, by their own totals', () => {
    const reason = {...asked, reason: {...opens.reason, total: 0.9, shares: {lead: 0.9}, picked: true, because: ''}};
    expect(lines([opens, reason]).slice(-8, -3)).toEqual([
      'Why these reasons',
      '   1. ✓ This is what three quarters of its… (line 5)',
      '        total  +0.90 ████████████████████████████████',
      '        lead   +0.90 ████████████████████████████████',
      '   2. · The town library will open on Sundays from… (line 3)',
    ]);
  });

  test('shows ten, and those that were picked for all their rank', () => {
    const others = Array.from({length: 13}, () => asked);
    const shown = lines([...others, opens, asked], 80);
    expect(shown.filter((line) => / · | ✓ /.test(line))).toHaveLength(11);
    expect(shown).toContain('  14. ✓ The town library will open on Sundays from March. (line 3)');
    expect(shown.at(-1)).toBe('  … and 4 more; --json has them all');
    expect(lines(others.slice(0, 11)).at(-1)).toBe('  … and 1 more; --json has it');
  });

  test('fits a narrow terminal, and text without spaces', () => {
    const wide = {...asked, text: '図書館は日曜日に開きます'.repeat(9), because: 'repeats point 1'};
    for (const width of [40, 60, 100]) {
      for (const line of lines([opens, wide], width)) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  });

  test('says nothing by color alone, and lets no control character through', () => {
    const evil = {...opens, text: 'Red \u001b[31m\u202e'};
    expect(lines([evil]).join('\n')).not.toMatch(/[\u001b\u202e]/u);
    const plain = lines([opens, asked], 60, 1)
      .join('\n')
      .replace(/\u001b\[\d+m/g, '');
    expect(plain).toBe(lines([opens, asked]).join('\n'));
  });

  test('has an empty bar where nothing speaks for or against', () => {
    expect(lines([{...asked, total: 0, shares: {}}]).at(-1)).toBe('        total  +0.00');
  });
});
