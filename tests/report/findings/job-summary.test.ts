import {describe, expect, it} from 'vitest';
import {jobSummary} from '../../../src/report/findings/job-summary.js';
import {article, finding, hostile, options, report} from './reports.js';

describe('the job summary', () => {
  it('says so when nothing was found', () => {
    expect(jobSummary(report(article('a.md')), options)).toBe('### brief: nothing found in 1 article\n');
  });

  it('is a table of the findings', () => {
    const message = 'Unexpected one, expected two';
    expect(jobSummary(report(article('a.md', finding({message})), article('b.md')), {prefix: 'docs/'})).toBe(
      [
        '### brief: 1 warning in 2 articles',
        '',
        '| Where | | What | Rule |',
        '| --- | --- | --- | --- |',
        '| docs&#47;a&#46;md&#58;7 | warning | Unexpected one&#44; expected two | dangling-opening |',
        '',
      ].join('\n'),
    );
  });

  it('has no markup but its own', () => {
    const text = jobSummary(report(article(hostile, finding({message: hostile}))), options);
    const row = text.split('\n').at(-2)!;
    expect(row.match(/\|/g)).toHaveLength(5);
    expect(text).not.toMatch(/[<>[\]`]/);
  });

  it('stays short', () => {
    const text = jobSummary(report(article('a.md', ...Array.from({length: 502}, () => finding()))), options);
    expect(text.match(/^\| a/gm)).toHaveLength(500);
    expect(text.endsWith('\nand 2 more\n')).toBe(true);
  });
});
