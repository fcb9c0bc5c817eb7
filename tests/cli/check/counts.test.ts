import {describe, expect, it} from 'vitest';
import {baselineNotes, checkedInWords, reachesSeverity, reportOf} from '../../../src/cli/check/counts.js';
import {article, finding} from '../../report/findings/reports.js';

const severities = (...list: ('error' | 'warning' | 'info')[]) => list.map((severity) => finding({severity}));
const {counts} = reportOf(
  [{...article('a.md', ...severities('error', 'warning', 'warning')), disabled: 2}, article('b.md')],
  3,
);

describe('reportOf', () => {
  it('counts', () => {
    expect(counts).toEqual({articles: 2, error: 1, warning: 2, info: 0, disabled: 2, baseline: 3});
    expect(reportOf([]).counts).toEqual({articles: 0, error: 0, warning: 0, info: 0, disabled: 0, baseline: 0});
  });
});

describe('checkedInWords', () => {
  it('says how many articles were checked, whatever was found', () => {
    expect(checkedInWords(counts)).toBe(
      'Checked 2 articles: 1 error, 2 warnings (2 disabled by comments, 3 in the baseline)',
    );
    expect(checkedInWords(reportOf([article('a.md')]).counts)).toBe('Checked 1 article: nothing found');
    expect(checkedInWords(reportOf([]).counts)).toBe('Checked no article');
  });
});

describe('reachesSeverity', () => {
  it.each([
    [[], 'info', false],
    [['info'], 'warning', false],
    [['info'], 'info', true],
    [['warning'], 'error', false],
    [['warning'], 'warning', true],
    [['warning'], 'info', true],
    [['error'], 'error', true],
    [['error', 'warning'], 'never', false],
  ] as const)('with %j, failing on %s: %s', (list, failOn, expected) => {
    expect(reachesSeverity(reportOf([article('a.md', ...severities(...list))]).counts, failOn)).toBe(expected);
  });
});

describe('baselineNotes', () => {
  it('name findings of the baseline that are gone', () => {
    expect(baselineNotes(0)).toEqual([]);
    expect(baselineNotes(1)).toEqual(['1 finding of the baseline is gone; --update-baseline forgets what is']);
    expect(baselineNotes(2)).toEqual(['2 findings of the baseline are gone; --update-baseline forgets what is']);
  });
});
