import type {Finding, Severity} from '../../types.js';
import {safeJson} from '../safe-json.js';
import {type CheckReport, type CheckReporterOptions, locatedFindings} from './check-report.js';

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const satisfies Record<Severity, string>;

/** Reviewdog's format. Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export function reportCheckRdjson(report: CheckReport, options: CheckReporterOptions): string {
  const diagnostics = locatedFindings(report, options).map(({path, finding}) => ({
    message: finding.message,
    location: {path, range: rangeOf(finding)},
    severity: severities[finding.severity],
    code: {value: finding.ruleId},
  }));
  return `${safeJson({source: {name: 'brief'}, diagnostics}, 2)}\n`;
}

/** Its columns count bytes of UTF-8, so they are left out where the excerpt does not show all that stands before. */
function rangeOf({line, column, endLine, endColumn, excerpt}: Finding) {
  const {text, start, end} = excerpt;
  const lines = {start: {line}, end: {line: endLine}};
  if (start !== column - 1) return lines;
  const first = {line, column: bytesOf(text.slice(0, start)) + 1};
  const whole = line === endLine && end === endColumn - 1;
  return {start: first, end: whole ? {line, column: bytesOf(text.slice(0, end)) + 1} : {line: endLine}};
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
