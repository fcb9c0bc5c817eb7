import {describe, expect, it} from 'vitest';
import {reportCheckCodeclimate} from '../../../src/report/findings/codeclimate.js';
import {article, finding, options, report} from './reports.js';

describe("Code Climate's format", () => {
  it('is an empty list where nothing was found', () => {
    expect(reportCheckCodeclimate(report(article('a.md')), options)).toBe('[]\n');
  });

  it('has what GitLab reads', () => {
    const message = 'Unexpected one, expected two';
    const text = reportCheckCodeclimate(report(article('a.md', finding({message, endLine: 8}))), {
      ...options,
      prefix: 'docs/',
    });
    expect(JSON.parse(text)).toEqual([
      {
        type: 'issue',
        check_name: 'dangling-opening',
        description: message,
        categories: ['Style'],
        severity: 'minor',
        fingerprint: 'docs/a.md:af63dc4c8601ec8c:1',
        location: {path: 'docs/a.md', lines: {begin: 7, end: 8}},
      },
    ]);
  });

  it('has no two issues of one fingerprint, of which GitLab would drop one', () => {
    const twice = [finding(), finding({line: 9, fingerprint: 'af63dc4c8601ec8c:2'})];
    const issues = JSON.parse(
      reportCheckCodeclimate(report(article('a.md', ...twice), article('b.md', finding())), options),
    );
    expect(new Set(issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(3);
  });

  it('knows severities', () => {
    const findings = (['error', 'warning', 'info'] as const).map((severity) => finding({severity}));
    const issues = JSON.parse(reportCheckCodeclimate(report(article('a.md', ...findings)), options));
    expect(issues.map(({severity}: {severity: string}) => severity)).toEqual(['major', 'minor', 'info']);
  });
});
