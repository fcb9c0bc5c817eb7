import {describe, expect, it} from 'vitest';
import {checkedInWords, gateNotes, isOver, reportOf} from '../../src/cli/gate.js';
import {article, finding} from '../report/findings/reports.js';

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

describe('isOver', () => {
  it.each([
    [[], 'info', undefined, false],
    [['info'], 'warning', undefined, false],
    [['info'], 'info', undefined, true],
    [['warning'], 'error', undefined, false],
    [['warning'], 'warning', undefined, true],
    [['warning'], 'info', undefined, true],
    [['error'], 'error', undefined, true],
    [['error', 'warning'], 'never', 0, false],
    [['warning', 'warning'], 'error', 2, false],
    [['warning', 'warning'], 'error', 1, true],
  ] as const)('with %j, failing on %s, with at most %s warnings: %s', (list, failOn, maxWarnings, expected) => {
    const flags = {failOn, ...(maxWarnings === undefined ? {} : {maxWarnings})};
    expect(isOver(reportOf([article('a.md', ...severities(...list))]).counts, flags)).toBe(expected);
  });
});

describe('gateNotes', () => {
  it('are none where all is as wanted', () => {
    expect(gateNotes(counts, 0, {failOn: 'error', maxWarnings: 2})).toEqual([]);
  });

  it('name what a count does not show', () => {
    expect(gateNotes(counts, 1, {failOn: 'error', maxWarnings: 1})).toEqual([
      '2 warnings are more than the 1 of --max-warnings',
      '1 finding of the baseline is gone; --update-baseline forgets what is',
    ]);
    expect(gateNotes(counts, 2, {failOn: 'error'})).toEqual([
      '2 findings of the baseline are gone; --update-baseline forgets what is',
    ]);
  });
});
