import type {CheckedArticle, Finding} from '../../types.js';
import {characterReference, escapeCommandMarks} from '../sanitize.js';
import {type CheckReport, type CheckReporterOptions, pathFrom} from './check-report.js';

/**
 * A suite for each article and a failure for each error and warning; what is only worth knowing passes, and an article
 * without findings has one test that passes, so that it is seen. Source: the junit-10.xsd of Jenkins.
 */
export function reportCheckJunit({articles}: CheckReport, {prefix}: CheckReporterOptions): string {
  const suites = articles.map((article) => suite(article, pathFrom(article.source.path, prefix)));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="brief">\n${suites.join('')}</testsuites>\n`;
}

function suite({findings}: CheckedArticle, path: string): string {
  const name = attribute(path);
  const failures = findings.filter(fails).length;
  const cases = findings.length > 0 ? findings.map((finding) => testCase(finding, name)) : [passed(name)];
  const counts = `tests="${cases.length}" failures="${failures}" errors="0"`;
  return `  <testsuite name="${name}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

function fails({severity}: Finding): boolean {
  return severity !== 'info';
}

function passed(name: string): string {
  return `    <testcase classname="${name}" name="brief"/>\n`;
}

function testCase(finding: Finding, name: string): string {
  const {ruleId, severity, message, line, column} = finding;
  const open = `    <testcase classname="${name}" name="${attribute(`${ruleId} ${line}:${column}`)}">\n`;
  const place = text(`line ${line}, column ${column}: ${message}`);
  const body = fails(finding)
    ? `      <failure type="${severity}" message="${attribute(message)}">${place}</failure>\n`
    : `      <system-out>${place}</system-out>\n`;
  return `${open}${body}    </testcase>\n`;
}

// XML 1.0 knows no other characters, not even escaped.
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

// XML knows these, and so does a terminal that is shown the report.
const obeyed = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

function text(content: string): string {
  const escaped = content
    .replace(illegal, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(obeyed, characterReference);
  return escapeCommandMarks(escaped, characterReference).replace(/:(?=:)/g, characterReference);
}

function attribute(content: string): string {
  return text(content)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, characterReference);
}
