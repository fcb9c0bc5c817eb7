import type {Severity} from '../../types.js';
import {safeJson} from '../safe-json.js';
import {type CheckReport, type CheckReporterOptions, locatedFindings} from './check-report.js';

const severities = {error: 'major', warning: 'minor', info: 'info'} as const satisfies Record<Severity, string>;

/** The part of Code Climate's format that GitLab reads. Source: https://docs.gitlab.com/ci/testing/code_quality/ */
export function reportCheckCodeclimate(report: CheckReport, options: CheckReporterOptions): string {
  const issues = locatedFindings(report, options).map(({path, finding}) => ({
    type: 'issue',
    check_name: finding.ruleId,
    description: finding.message,
    categories: ['Style'],
    severity: severities[finding.severity],
    fingerprint: `${path}:${finding.fingerprint}`,
    location: {path, lines: {begin: finding.line, end: finding.endLine}},
  }));
  return `${safeJson(issues, 2)}\n`;
}
