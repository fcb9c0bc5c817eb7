import type {CheckReport, CheckReporterOptions} from '../../../src/report/findings/check-report.js';
import {plain} from '../../../src/report/render-context.js';
import {rules} from '../../../src/rules/index.js';
import type {CheckedArticle, Finding} from '../../../src/types.js';

export const options: CheckReporterOptions = {
  style: plain,
  width: 60,
  prefix: '',
  root: '/home/site',
  version: '1.2.3',
  rules,
};

/** A finding about the words "This" of a short line. */
export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'dangling-opening',
    severity: 'warning',
    message: 'Unexpected "This" at the start of a section, expected what it stands for',
    line: 7,
    column: 1,
    endLine: 7,
    endColumn: 5,
    excerpt: {text: 'This means a detour.', start: 0, end: 4},
    fingerprint: 'af63dc4c8601ec8c:1',
    ...changes,
  };
}

export function article(path: string | null, ...findings: Finding[]): CheckedArticle {
  return {source: {path, format: 'markdown', bytes: 100}, findings, disabled: 0, warnings: []};
}

export function report(...articles: CheckedArticle[]): CheckReport {
  const counts = {articles: articles.length, error: 0, warning: 0, info: 0, disabled: 0, baseline: 0};
  for (const {findings} of articles) for (const {severity} of findings) counts[severity]++;
  return {articles, counts};
}

/** What an author might write to take a program over: a command for a CI log, markup, an escape sequence. */
export const hostile = '50%,\r\n::set-output name=a::b: ##[error]<b>|"\u001b[31m\u202e';
